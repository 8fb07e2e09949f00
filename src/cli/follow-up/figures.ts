import type { Criterion } from '../../model/framework.ts'
import type { CriterionScore } from '../../model/score.ts'
import { inLanguage } from '../../model/text.ts'
import type { Change } from '../../portfolio/change.ts'
import { edgesOfLevels, formatCoverage, formatNumber } from '../../text/format.ts'
import type { Context } from '../context.ts'
import type { Span, Style } from '../talk.ts'

const styles = { up: 'good', down: 'warning', stable: 'faint' } as const satisfies Record<Change['trend'], Style>

/** Two values and their change: « 1,8 → 2,5 · +0,7, en hausse »; « 1,8 · stable » where they read the same. */
export function changeSpans(values: readonly [string, string], change: Change, by: By): readonly Span[] {
  const [before, after] = values
  const pair = before === after ? before : by.context.messages.followUp.pair(before, after)
  return [{ text: pair, style: 'strong' }, ' ·', changeSpan(change, by)]
}

/** How a change is said: beside the threshold it is read with, with one decimal unless told. */
type By = Readonly<{ stableUnder: number; decimals?: number; context: Context }>

/** A change with its sign and how it reads: « +0,7, en hausse ». Never rounded to nothing, nor onto what is stable. */
export function changeSpan({ by, trend }: Change, { stableUnder, decimals = 1, context }: By): Span {
  const { language, messages } = context
  const { trends } = messages.followUp
  const size = Math.abs(by)
  const figure = formatNumber(size, language, size >= 0.05 || trend === 'stable' ? decimals : 3, [stableUnder])
  const isNothing = /^[0.,]*$/.test(figure)
  const signed = isNothing ? '' : `${by > 0 ? '+' : '\u2212'}${figure}, `
  return { text: ` ${signed}${trends[trend]}`, style: styles[trend] }
}

/** The value of a criterion, on the right side of the edges of its levels; a dash where there is none. */
export function valueWords({ levels }: Criterion, score: CriterionScore | undefined, { language }: Context): string {
  return score?.value === undefined ? '—' : formatNumber(score.value, language, 1, edgesOfLevels(levels))
}

/** The name of the level a value earns. */
export function levelWords({ levels }: Criterion, score: CriterionScore | undefined, { language }: Context): string {
  return inLanguage(levels.find(({ id }) => id === score?.level)?.name ?? {}, language)
}

/** How well answers are supported: the grade nearest to the mean. */
export function evidenceWords(evidence: number | undefined, { messages }: Context): string {
  const { grades, none } = messages.followUp
  return evidence === undefined ? none : (grades[Math.round(evidence)] ?? none)
}

/** A share of what counts, never seemingly whole nor enough when it is not. */
export function shareWords(share: number | undefined, { language }: Context, minimum?: number): string {
  return share === undefined ? '—' : formatCoverage(share, language, minimum)
}
