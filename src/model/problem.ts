import { type Fault, isWarning } from './fault.ts'

/** Where something stands in a file a person wrote: 1-based line and column (a CSV's column is its field's number). */
export type Place = Readonly<{ file: string; line: number; column: number }>

/** An error stops the file from being used; a warning is a thing to look at, that `accept` may silence. */
export type Severity = 'error' | 'warning'

/** What is wrong in a file a person wrote, and where. `text/` words it. */
export type Problem = Readonly<{ place: Place; severity: Severity; fault: Fault }>

/** What a reader of human-written files returns: it never throws for what a person typed. */
export type Read<T> =
  | Readonly<{ ok: true; value: T; warnings: readonly Problem[] }>
  | Readonly<{ ok: false; problems: readonly Problem[] }>

/** A fault at its place; how grave it is follows from its code. */
export function problemAt(place: Place, fault: Fault): Problem {
  return { place, severity: isWarning(fault.code) ? 'warning' : 'error', fault }
}

/** The order a person reads a file in: by file, then from the top; errors and warnings together. */
export function byPlace(left: Problem, right: Problem): number {
  const file = left.place.file < right.place.file ? -1 : Number(left.place.file > right.place.file)
  return file || left.place.line - right.place.line || left.place.column - right.place.column
}
