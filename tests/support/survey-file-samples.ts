import type { SurveyFileFault } from '../../src/model/survey-file-fault.ts'

type SampleOf = { readonly [C in SurveyFileFault['code']]: Extract<SurveyFileFault, Readonly<{ code: C }>> }

/** One fault of every code that stops an export from being read. */
export const surveyFileSamples: SampleOf = {
  'empty-survey': { code: 'empty-survey' },
  'cut-short': { code: 'cut-short' },
  'not-delimited': { code: 'not-delimited', found: 'spreadsheet' },
  'unclosed-quote': { code: 'unclosed-quote', limit: 65_536 },
  'cell-too-long': { code: 'cell-too-long', limit: 65_536 },
  'record-too-long': { code: 'record-too-long', limit: 1_048_576 },
  'date-order-changes': { code: 'date-order-changes', cell: '04/23/2026', order: 'dmy' },
  'rows-unlike-header': { code: 'rows-unlike-header', cells: 23, width: 8, odd: 1731, of: 1999 },
}
