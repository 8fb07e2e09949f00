import type { Criterion } from '../../model/framework.ts'
import type { CriterionScore } from '../../model/score.ts'
import type { ProgressRow } from '../../portfolio/progress.ts'
import type { Context } from '../context.ts'
import type { Span } from '../talk.ts'
import { changeSpan, evidenceWords, levelWords, valueWords } from './figures.ts'
import type { Followed } from './follow.ts'
import { lineWriter } from './line-writer.ts'
import { momentNames } from './moments.ts'
import { breakWords } from './say-criteria.ts'

/** A stage of a criterion, by its rank. */
type Place = Readonly<{ followed: Followed; row: ProgressRow; criterion: Criterion; index: number }>

/**
 * « T1  2,6 Structuré · preuve : vue · +0,5, en hausse »: a stage of a criterion, and its change from the one before.
 *
 * A change that is not the difference of the two values shown has its own line, with those it is.
 */
export function sayPoint(place: Place, context: Context): void {
  const { followed, index } = place
  const write = lineWriter(context)
  const stage = followed.stages[index]?.kept.assessment.stage ?? ''
  const change = changeSpans(place, context)
  const common = onCommon(place, context)
  write(4, { text: `${stage} `, style: 'faint' }, ...pointSpans(place, context), ...(common ? [] : separated(change)))
  if (common !== undefined) write(8, ...change, { text: ` · ${common}`, style: 'faint' })
}

function separated(spans: readonly Span[]): readonly Span[] {
  return spans.length === 0 ? [] : [' ·', ...spans]
}

function pointSpans({ row, criterion, index }: Place, context: Context): readonly Span[] {
  const { followUp: words, cli } = context.messages
  const point = row.points[index]
  if (point === undefined) return [` ${words.notMeasured}`]
  const evidence = words.labelled(words.evidence, evidenceWords(point.evidence, context))
  const known: readonly Span[] =
    point.value === undefined || point.insufficient
      ? [{ text: ` ${cli.show.insufficient}`, style: 'faint' }]
      : [` ${valueWords(criterion, point, context)} `, { text: levelWords(criterion, point, context), style: 'strong' }]
  return [...known, { text: ` · ${evidence}`, style: 'faint' }]
}

/** The change of the step that leads here, or why there is none. */
function changeSpans({ followed, row, index }: Place, context: Context): readonly Span[] {
  const step = followed.steps[index - 1]
  const change = row.steps[index - 1]
  if (step === undefined || change === undefined) return []
  const { broken, stableUnder } = change
  if (change.change !== undefined) return [changeSpan(change.change, { stableUnder, context })]
  if (broken === undefined) return []
  return [{ text: ` ${breakWords(broken, momentNames(step.kept, context), context)}`, style: 'warning' }]
}

/** The values a change is computed from, where they are not those of the two stages. */
function onCommon({ row, criterion, index }: Place, context: Context): string | undefined {
  const change = row.steps[index - 1]
  if (change?.change === undefined) return undefined
  const words = context.messages.followUp
  const figures = (before: CriterionScore | undefined, after: CriterionScore | undefined) =>
    words.pair(valueWords(criterion, before, context), valueWords(criterion, after, context))
  const compared = figures(change.before, change.after)
  return compared === figures(row.points[index - 1], row.points[index]) ? undefined : words.onCommon(compared)
}
