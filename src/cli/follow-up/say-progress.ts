import { allCriteria } from '../../model/framework.ts'
import { inLanguage } from '../../model/text.ts'
import type { Context } from '../context.ts'
import { shareWords } from './figures.ts'
import type { Followed, Stage } from './follow.ts'
import { lineWriter } from './line-writer.ts'
import { momentNames } from './moments.ts'
import { sayAssessmentLine } from './say-comparison.ts'
import { sayPoint } from './say-point.ts'

/** A business's progress as a person reads it: its stages, how comparable they are, its dimensions, its plans. */
export function sayProgress(followed: Followed, context: Context): void {
  const { stages, steps, rows, framework } = followed
  const { talk, messages, language } = context
  const words = messages.followUp
  const write = lineWriter(context)
  const { name, kind } = stages[0].kept.assessment.subject
  const { during } = messages.visit.subjects[kind]
  talk.out({ text: name, style: 'title' })
  for (const { kept, replaces } of stages) {
    sayAssessmentLine(kept, context)
    if (replaces > 0) write(2, { text: words.takenAgain(kept.assessment.stage, replaces), style: 'faint' })
  }
  talk.out('')
  if (steps.length === 0) write(0, words.one)
  saySteps(followed, context)
  talk.out('')
  write(0, { text: steps.length === 0 ? words.startTitle : words.progressTitle(during), style: 'title' })
  const criteria = new Map(allCriteria(framework.root).map((criterion) => [criterion.id, criterion]))
  for (const row of rows) {
    const criterion = criteria.get(row.criterion)
    if (criterion === undefined) continue
    write(2, { text: row.tier === 0 ? words.overall : inLanguage(criterion.name, language), style: 'strong' })
    for (const index of stages.keys()) sayPoint({ followed, row, criterion, index }, context)
  }
  if (kind === 'business' || stages.some(({ actions }) => actions !== undefined)) sayActions(stages, context)
  if (steps.length === 0) return
  talk.out('')
  write(0, words.noCause(during))
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

function sayActions(stages: readonly Stage[], context: Context): void {
  const words = context.messages.followUp
  const write = lineWriter(context)
  context.talk.out('')
  write(0, { text: words.actions, style: 'title' })
  for (const { kept, actions } of stages) write(2, `${kept.assessment.stage}  `, actionsWords(actions))

  function actionsWords(actions: Stage['actions']): string {
    if (actions === undefined) return words.noPlan
    const { planned, done, dropped = 0 } = actions
    if (done === undefined) return words.planned(planned)
    return [words.done(done, planned), ...(dropped === 0 ? [] : [words.dropped(dropped)])].join(', ')
  }
}
