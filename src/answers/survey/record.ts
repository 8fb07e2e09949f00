/**
 * One record of a delimited file where the scanner holds it, until the next: places in its bytes (UTF-8), no text made.
 *
 * A cell's bytes go from `starts[n]` to `ends[n]`, its quotes left out; those of an escaped one still hold the escapes.
 */
export type DelimitedRecord = Readonly<{
  bytes: Buffer
  starts: Int32Array
  ends: Int32Array
  /** 1 where a cell was quoted, 3 where an escape inside it is still to be taken out. */
  quoting: Uint8Array
  /** How many cells it has; the arrays are longer. */
  count: number
  /** Where it begins in the file, from 1. */
  line: number
  /** The bytes that open a quoted cell and that escape a quote in it. */
  quote: number
  escape: number
}>
