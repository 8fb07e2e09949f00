/** What a file that should be delimited text is instead. */
export type Binary = 'spreadsheet' | 'archive' | 'pdf' | 'image' | 'binary'

/** What stops a survey export from being read as delimited text at all. */
export type SurveyFileFault =
  | Readonly<{ code: 'empty-survey' }>
  | Readonly<{ code: 'not-delimited'; found: Binary }>
  | Readonly<{ code: 'unclosed-quote'; limit: number }>
  | Readonly<{ code: 'cell-too-long'; limit: number }>
  | Readonly<{ code: 'record-too-long'; limit: number }>
