/** What the ids of a lot's rows end with, for their assessments and for their subjects. */
export type Tails = Readonly<{ assessments: string; subjects: string }>

const lotShape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const rowShape = /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89][0-9a-f]{3}-[0-9a-f]{12}$/

/**
 * The tails of the ids of a lot, from its own (a UUID).
 *
 * The id of a row is a UUID too (version 8: made as one likes): its number in the store, then the lot's random digits. It
 * is found again by its number, without an index, and is no other's in another store.
 */
export function tailsOf(lot: string): Tails {
  if (!lotShape.test(lot)) throw new RangeError(lot)
  const tail = (variant: 8 | 9): string => `${lot.slice(8, 14)}8${lot.slice(15, 19)}${variant}${lot.slice(20)}`
  return { assessments: tail(8), subjects: tail(9) }
}

/** The number of the row that an id would be that of; undefined when it is no row's. */
export function numberIn(id: string): number | undefined {
  return rowShape.test(id) ? Number.parseInt(id.slice(0, 8), 16) : undefined
}

/** The first and last numbers whose ids can start so; [0, 0], which are no row's, when none can or too many do. */
export function numbersStarting(start: string): readonly [number, number] {
  const digits = start.slice(0, 8)
  if (!/^[0-9a-f]{4,8}$/.test(digits)) return [0, 0]
  return [Number.parseInt(digits.padEnd(8, '0'), 16), Number.parseInt(digits.padEnd(8, 'f'), 16)]
}
