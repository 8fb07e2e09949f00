import { carry, clampTo, isAtLeast, type Range } from './number.ts'
import { boundsOf } from './option-value.ts'
import type { ValueRule } from './questionnaire.ts'

/** A quantity and the value it is worth: `[20, 1]` in `bands` is « 20 and above is worth 1 ». */
type Point = readonly [number, number]

/**
 * The value of a quantity (design §3): `bands` gives that of the last edge it reaches, `linear` draws a straight
 * line between two points. Beyond the first and the last point, theirs. Undefined under any other rule.
 */
export function measuredValue(quantity: number, rule: ValueRule | undefined, scale: Range): number | undefined {
  if (rule === undefined || !('points' in rule)) return undefined
  const value = rule.kind === 'bands' ? bandValue(quantity, rule.points) : lineValue(quantity, rule.points)
  return value === undefined ? undefined : clampTo(value, scale)
}

function bandValue(quantity: number, points: readonly Point[]): number | undefined {
  return (points.findLast(([edge]) => isAtLeast(quantity, edge)) ?? points[0])?.[1]
}

function lineValue(quantity: number, points: readonly Point[]): number | undefined {
  const next = points.findIndex(([edge]) => isAtLeast(edge, quantity))
  const after = points[next]
  const before = points[next - 1]
  if (after === undefined) return points.at(-1)?.[1]
  if (before === undefined) return after[1]
  return carry(quantity, { min: before[0], max: after[0] }, { min: before[1], max: after[1] })
}

/** What a number may be: its bounds, and whether it is whole. */
export type Allowed = Readonly<{ min?: number; max?: number; whole: boolean }>

/** The worst and best value a quantity can be worth: at its bounds and at the points between them. */
export function measuredBounds(allowed: Allowed, rule: ValueRule | undefined, scale: Range): Range | undefined {
  if (rule === undefined || !('points' in rule)) return undefined
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY, whole } = allowed
  const edges = rule.points.flatMap(([edge]) => (whole ? [Math.floor(edge), Math.ceil(edge)] : [edge]))
  const beyond = edges.flatMap((edge) => [edge - 1, edge + 1])
  const quantities = [...edges, ...beyond, min, max].filter((quantity) => quantity >= min && quantity <= max)
  return boundsOf(quantities.filter(Number.isFinite).map((quantity) => measuredValue(quantity, rule, scale)))
}
