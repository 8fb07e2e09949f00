import { allCriteria, type Criterion } from '../../model/framework.ts'
import { inLanguage } from '../../model/text.ts'
import type { ProgressRow } from '../../portfolio/progress.ts'
import type { Context } from '../context.ts'
import type { Span } from '../talk.ts'
import { changeSpan, evidenceWords, levelWords, shareWords, valueWords } from './figures.ts'
import type { Followed, Stage } from './follow.ts'
import { lineWriter } from './line-writer.ts'
import { momentNames } from './moments.ts'
import { sayAssessmentLine } from './say-comparison.ts'
import { breakWords } from './say-criteria.ts'

/** A business's progress as a person reads it: its stages, how comparable they are, its dimensions, its plans. */
export function sayProgress(followed: Followed, context: Context): void {
  const { stages, steps, rows, framework } = followed
  const { talk, messages, language } = context
  const words = messages.followUp
  const write = lineWriter(context)
  talk.out({ text: stages[0].kept.assessment.subject.name, style: 'title' })
  for (const { kept, replaces } of stages) {
    sayAssessmentLine(kept, context)
    if (replaces > 0) write(2, { text: words.takenAgain(kept.assessment.stage, replaces), style: 'faint' })
  }
  talk.out('')
  if (steps.length === 0) write(0, words.one)
  saySteps(followed, context)
  talk.out('\n', { text: words.progressTitle, style: 'title' })
  const criteria = new Map(allCriteria(framework.root).map((criterion) => [criterion.id, criterion]))
  for (const row of rows) {
    const criterion = criteria.get(row.criterion)
    if (criterion === undefined) continue
    write(2, { text: row.tier === 0 ? words.overall : inLanguage(criterion.name, language), style: 'strong' })
    for (const [index, stage] of stages.entries()) {
      write(4, ...pointSpans({ followed, row, criterion, index }, stage, context))
    }
  }
  sayActions(stages, context)
  talk.out('')
  write(0, words.noCause)
}

function saySteps({ steps }: Followed, context: Context): void {
  const words = context.messages.followUp
  const write = lineWriter(context)
  for (const { kept, comparison } of steps) {
    const { before, after } = momentNames(kept, context)
    const pair = `${words.pair(before, after)} · `
    const { broken, share } = comparison
    if (broken === undefined) write(0, pair, words.comparability(shareWords(share, context)))
    else write(0, pair, { text: words.series[broken.reason](broken.before, broken.after), style: 'warning' })
  }
  if (steps.length > 0) write(0, { text: words.comparedOn, style: 'faint' })
}

type Place = Readonly<{ followed: Followed; row: ProgressRow; criterion: Criterion; index: number }>

/** « T1  2,6 Structuré · preuve : vue  +0,5, en hausse »: a stage of a criterion, and its change from the one before. */
function pointSpans({ followed, row, criterion, index }: Place, stage: Stage, context: Context): readonly Span[] {
  const words = context.messages.followUp
  const point = row.points[index]
  const step = followed.steps[index - 1]
  const change = row.steps[index - 1]
  const name: Span = { text: `${stage.kept.assessment.stage} `, style: 'faint' }
  if (point === undefined) return [name, ` ${words.notMeasured}`]
  const known: readonly Span[] = point.insufficient
    ? [{ text: ` ${context.messages.cli.show.insufficient}`, style: 'faint' }]
    : [` ${valueWords(criterion, point, context)} `, { text: levelWords(criterion, point, context), style: 'strong' }]
  const evidence: Span = {
    text: ` · ${words.labelled(words.evidence, evidenceWords(point.evidence, context))}`,
    style: 'faint',
  }
  if (change?.change !== undefined)
    return [name, ...known, evidence, changeSpan(change.change, change.stableUnder, context)]
  if (step === undefined || change?.broken === undefined) return [name, ...known, evidence]
  const why = breakWords(change.broken, momentNames(step.kept, context), context)
  return [name, ...known, evidence, { text: ` (${why})`, style: 'warning' }]
}

function sayActions(stages: readonly Stage[], context: Context): void {
  const words = context.messages.followUp
  const write = lineWriter(context)
  context.talk.out('\n', { text: words.actions, style: 'title' })
  for (const { kept, actions } of stages) write(2, `${kept.assessment.stage}  `, actionsWords(actions))

  function actionsWords(actions: Stage['actions']): string {
    if (actions === undefined) return words.noPlan
    const { planned, done } = actions
    return done === undefined ? words.planned(planned) : words.done(done, planned)
  }
}
