/** What is wrong in a survey export, at a line and a field. */
export type SurveyFault = Readonly<{
  code: 'unknown-cell'
  cell: string
  question: string
  known: readonly string[]
  suggestion?: string
}>
