/** The codes of a row: a whole number for what is said in each of its columns. */
export type Codes = ArrayLike<number>

/** Nothing is said. */
export const absent = 0

/** Said, but one of too many different things to keep: good until the next is coded in the same column. */
export const passing = 1

/** Codes from here on are good for ever. */
export const firstKept = 2

/** Past this many different things in a column, the next ones pass. */
export const mostKept = 4096

/** Every code is under it. */
export const mostCodes = firstKept + mostKept
