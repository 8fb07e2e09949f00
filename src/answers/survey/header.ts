/** One way a column is named, as written: as a whole, or a question and the part of it that the column holds. */
export type HeaderName = Readonly<{ whole: string; part?: string }>

/** What heads a column. */
export type Header = Readonly<{
  /** Its place in a record, from 0. */
  column: number
  /** As it is told to a person. */
  shown: string
  /** Every way it is named, the surest first; none where nothing heads it. */
  names: readonly HeaderName[]
}>
