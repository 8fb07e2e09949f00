import { clampTo, type Range } from './number.ts'
import type { Option, ValueRule } from './questionnaire.ts'

/**
 * The value of what was chosen, on the framework's scale (design §3).
 *
 * `option` and `mean` are the mean of the values chosen, `sum` their sum; `share` is min + (max − min) × points
 * ticked ÷ positive points. An exclusive option stands alone, outside the share, for its own value, else for the
 * bottom of the scale. Undefined when nothing chosen has a value: such an answer scores nothing.
 */
export function optionValue(options: readonly Option[], chosen: readonly string[], by: Scoring): number | undefined {
  const ticked = options.filter(({ id }) => chosen.includes(id))
  const value = by.rule.kind === 'share' ? shareOf(options, ticked, by.scale) : ofValues(ticked, by.rule)
  return value === undefined ? undefined : clampTo(value, by.scale)
}

/** How an answer is scored: by which rule, on which scale. */
export type Scoring = Readonly<{ rule: ValueRule; scale: Range }>

function ofValues(ticked: readonly Option[], { kind }: ValueRule): number | undefined {
  const values = ticked.flatMap(({ value }) => (value === undefined ? [] : [value]))
  if (values.length === 0) return undefined
  const sum = values.reduce((total, value) => total + value, 0)
  return kind === 'sum' ? sum : sum / values.length
}

function shareOf(options: readonly Option[], ticked: readonly Option[], scale: Range): number | undefined {
  const alone = ticked.find(({ exclusive }) => exclusive)
  if (alone !== undefined) return alone.value ?? scale.min
  const whole = pointsOf(options.filter((option) => !option.exclusive && isWorthy(option) && option.points > 0))
  if (whole === 0 || ticked.length === 0) return undefined
  return scale.min + ((scale.max - scale.min) * pointsOf(ticked)) / whole
}

/** An option that is a state (« Je ne sais pas ») is never worth anything: choosing it is that state. */
function isWorthy({ state }: Option): boolean {
  return state === undefined
}

function pointsOf(options: readonly Option[]): number {
  return options.reduce((total, { points }) => total + points, 0)
}

/** The worst and best value that one choice among these can give. */
export function singleBounds(options: readonly Option[], by: Scoring): Range | undefined {
  return boundsOf(options.filter(isWorthy).map(({ id }) => optionValue(options, [id], by)))
}

/**
 * The worst and best value that choosing any of these can give.
 *
 * The extremes of every rule are among: one option alone, all that raise, all that lower.
 */
export function multiBounds(options: readonly Option[], by: Scoring): Range | undefined {
  const worthy = options.filter(isWorthy)
  const together = worthy.filter(({ exclusive }) => !exclusive)
  const worth = ({ value = 0, points }: Option) => (by.rule.kind === 'share' ? points : value)
  const raising = together.filter((option) => worth(option) > 0)
  const lowering = together.filter((option) => worth(option) < 0)
  const sets = [...worthy.map((option) => [option]), raising, lowering]
  return boundsOf(sets.map((set) => optionValue(options, idsOf(set), by)))
}

function idsOf(options: readonly Option[]): readonly string[] {
  return options.map(({ id }) => id)
}

/** The range that known values span; undefined when there is none. */
export function boundsOf(values: readonly (number | undefined)[]): Range | undefined {
  const known = values.filter((value) => value !== undefined)
  if (known.length === 0) return undefined
  return { min: Math.min(...known), max: Math.max(...known) }
}
