import type { RowSheet } from './row-scorer.ts'
import type { Stored } from './say-counts.ts'

/** A business of a batch, whose scores may be written. */
export type ResultRow = Readonly<{
  /** The line of the file it comes from, the first of several. */
  line: number
  response?: string
  name?: string
  /** The day it was answered, where the export says it. */
  at?: string
  /** Absent where nothing was kept. */
  assessment?: string
  sheet: RowSheet
}>

/** What was kept of a batch, and the businesses in it, gone through again at each call. */
export type Kept = Readonly<{ stored: Stored; results: () => Iterable<ResultRow> }>
