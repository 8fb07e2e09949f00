/** What is wrong in a survey export, at a line and a field. */
export type SurveyFault = ColumnFault | MappingFault | CellWordFault | CellFigureFault | RowFault

/** Columns that cannot be told apart, or that no question is known by. */
export type ColumnFault =
  | Readonly<{ code: 'column-ambiguous'; header: string; candidates: readonly string[] }>
  | Readonly<{ code: 'mapped-column-absent'; header: string; known: readonly string[]; suggestion?: string }>
  | Readonly<{ code: 'no-column-known'; questionnaire: string; headers: readonly string[] }>
  | Readonly<{ code: 'question-twice'; question: string; header: string; column: number; other: string }>

/** What is said twice of a column, in a mapping. */
export type MappingFault = Readonly<{ code: 'two-destinations'; first: string; other: string }>

/** Words of a cell that are no answer to its question. */
export type CellWordFault =
  | Readonly<{ code: 'cell-ambiguous'; cell: string; candidates: readonly string[] }>
  | Readonly<{ code: 'several-chosen'; question: string; options: readonly string[] }>
  | Readonly<{ code: 'unknown-cell'; cell: string; question: string; known: readonly string[]; suggestion?: string }>
  | Readonly<{ code: 'unknown-tick'; cell: string; option: string }>

/** Figures of a cell that do not say a number, or a day. */
export type CellFigureFault =
  | Readonly<{ code: 'cell-date'; cell: string }>
  | Readonly<{ code: 'cell-number'; cell: string; question: string }>
  | Readonly<{ code: 'cell-unit'; cell: string; unit: string; expected?: string }>
  | Readonly<{ code: 'date-order-unknown'; cell: string }>
  | Readonly<{ code: 'number-ambiguous'; cell: string; readings: readonly [number, number] }>

/** A row that does not say whose it is, or says it of several. */
export type RowFault =
  | Readonly<{ code: 'business-several'; name: string; candidates: readonly string[] }>
  | Readonly<{ code: 'business-unsaid'; header: string }>
