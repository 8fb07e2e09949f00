import type { DateOrder } from '../../model/mapping.ts'
import type { Binary, SurveyFileFault } from '../../model/survey-file-fault.ts'
import type { Sentences } from '../sentences.ts'
import { counted, number, quoted } from './problem-words.ts'

const workbook = 'In Excel: File, Save As, then the type "CSV UTF-8 (Comma delimited)"; then give that file.'

const instead: Readonly<Record<Binary, string>> = {
  spreadsheet: `This is a spreadsheet workbook, not a CSV file. ${workbook}`,
  archive: 'This is a compressed archive, not a CSV file. Extract it, then give the CSV file it holds.',
  pdf: 'This is a PDF, not a CSV file. Export the answers again from the survey tool, as CSV.',
  image: 'This is an image, not a CSV file. Export the answers again from the survey tool, as CSV.',
  binary:
    'This is not a text file. Export the answers again from the survey tool, as CSV; if it is one, tell its encoding with "--encoding".',
}

const kibibytes = (bytes: number) => `${number(bytes / 1024)} KiB`

const orders: Readonly<Record<DateOrder, string>> = { dmy: 'day first', mdy: 'month first', ymd: 'year first' }

/** What stops the export of a survey from being read. */
export const surveyFileSentences: Sentences<SurveyFileFault> = {
  'empty-survey': () => 'The file is empty. Export the answers again from the survey tool.',
  'cut-short': () =>
    'The file stops here in the middle of a character: its end is missing, and nothing of it is read. Export the answers again, or copy the whole file.',
  'not-delimited': ({ found }) => instead[found],
  'unclosed-quote': ({ limit }) =>
    `A quote opens here and never closes, or not within ${kibibytes(limit)}. Close it at the end of the cell, or remove it.`,
  'cell-too-long': ({ limit }) =>
    `This cell is longer than ${kibibytes(limit)}. Check that no delimiter or line end is missing; otherwise, shorten it.`,
  'record-too-long': ({ limit }) => `This line is longer than ${kibibytes(limit)}. Check that no line end is missing.`,
  'date-order-changes': ({ cell, order }) =>
    `The first dates of this column read ${orders[order]}, and ${quoted(cell)} cannot: nothing is read, for the others may be in the other order too. Tell the order with ${quoted('--date-order dmy')} (day first) or ${quoted('--date-order mdy')} (month first), or correct this date.`,
  'rows-unlike-header': ({ cells, width, odd, of }) =>
    `This line has ${counted(cells, 'cell', 'cells')} for ${counted(width, 'header', 'headers')}, as ${number(odd)} of the first ${number(of)} do: they do not go under these headers, and nothing is read. Check the delimiter and the quotes, then export the answers again.`,
}
