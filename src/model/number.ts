/** Two values closer than this are equal wherever a number is compared (design: bands, gates, rules, thresholds, ranks). */
const tolerance = 1e-9

/**
 * Compares two numbers with the one tolerance of the product.
 *
 * Returns -1, 0 or 1. Sums of tenths land a hair beside the edge they should touch (0.1 + 0.2),
 * and a business must not lose a level to that hair.
 */
export function compareNumbers(left: number, right: number): -1 | 0 | 1 {
  if (left === right || Math.abs(left - right) <= tolerance) return 0
  return left < right ? -1 : 1
}

/** `value` is `edge` or above, within the tolerance. */
export function isAtLeast(value: number, edge: number): boolean {
  return compareNumbers(value, edge) >= 0
}

/** `value` is below `edge` by more than the tolerance. */
export function isBelow(value: number, edge: number): boolean {
  return compareNumbers(value, edge) < 0
}

/** `value` brought within `range`. */
export function clampTo(value: number, range: Range): number {
  return Math.min(range.max, Math.max(range.min, value))
}

/** A closed interval of numbers. */
export type Range = Readonly<{ min: number; max: number }>

/** Carries a value linearly from one range to another; a range without width gives the bottom of the other. */
export function carry(value: number, from: Range, to: Range): number {
  if (from.max === from.min) return to.min
  return to.min + ((value - from.min) / (from.max - from.min)) * (to.max - to.min)
}
