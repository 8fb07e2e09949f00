/** What a file that should be delimited text is instead. */
export type Binary = 'spreadsheet' | 'archive' | 'pdf' | 'image' | 'binary'

/** What stops a survey export from being read as delimited text at all. */
export type SurveyFileFault =
  | Readonly<{ code: 'empty-survey' }>
  /** It ends in the middle of a character. */
  | Readonly<{ code: 'cut-short' }>
  | Readonly<{ code: 'not-delimited'; found: Binary }>
  | Readonly<{ code: 'unclosed-quote'; limit: number }>
  | Readonly<{ code: 'cell-too-long'; limit: number }>
  | Readonly<{ code: 'record-too-long'; limit: number }>
  /** A date that cannot be in `order`, which the first rows of its column showed. */
  | Readonly<{ code: 'date-order-changes'; cell: string; order: 'dmy' | 'mdy' | 'ymd' }>
  /** A row of `cells` under headers of `width`, as `odd` of the first `of` rows are. */
  | Readonly<{ code: 'rows-unlike-header'; cells: number; width: number; odd: number; of: number }>
