/**
 * How a delimited file is written. Lines end by CR LF, LF or CR, whichever comes, mixed or not.
 *
 * A quote inside a quoted cell is written after the escape: the quote itself (doubled, RFC 4180) or another character,
 * which then escapes a quote or itself, and is a character like another before anything else (« C:\new » stays so).
 */
export type Dialect = Readonly<{
  /** One character or more. */
  delimiter: string
  /** Absent when no cell is quoted. */
  quote?: string
  escape?: string
}>
