import { parse } from 'csv-parse/sync'
import iconv from 'iconv-lite'
import { stringify } from './survey-csv.ts'

/** How a tool writes its file. */
export type Writing = Readonly<{
  delimiter: string
  quotes: 'all' | 'needed'
  end: '\n' | '\r\n'
  encoding: 'utf8' | 'windows-1252' | 'utf-16le'
  bom?: true
  /** A blank line after the last. */
  blank?: true
}>

const plain: Writing = { delimiter: ',', quotes: 'needed', end: '\r\n', encoding: 'utf8' }
const all: Writing = { ...plain, quotes: 'all' }

/** The writing of each shape, after what each tool does. */
export const writings: Readonly<Record<string, Writing>> = {
  'limesurvey, codes': { ...all, delimiter: ';', bom: true, blank: true },
  'limesurvey, full answers': { ...all, bom: true, blank: true },
  'limesurvey, code and text': { ...all, delimiter: '\t', bom: true, blank: true },
  'google-forms, its own': { ...all, end: '\n' },
  'google-forms, through a sheet': plain,
  'microsoft-forms, through Excel': { ...plain, delimiter: ';', encoding: 'windows-1252' },
  'surveymonkey, condensed': plain,
  'surveymonkey, expanded': { ...plain, encoding: 'windows-1252' },
  'qualtrics, numbers': { ...plain, end: '\n' },
  'qualtrics, words': { ...plain, delimiter: '\t', encoding: 'utf-16le', bom: true },
  'kobotoolbox, names': { ...all, delimiter: ';', end: '\n' },
  'kobotoolbox, labels': { ...all, delimiter: ';', end: '\n' },
  odk: { ...plain, end: '\n' },
  'typeform, older': plain,
  'typeform, one cell': plain,
  jotform: all,
  'redcap, raw': plain,
  'redcap, labels': { ...plain, delimiter: '|' },
  'spreadsheet, codes': { ...plain, delimiter: ';', bom: true },
}

/** The bytes of an export. */
export function bytesOf(rows: readonly (readonly string[])[], writing: Writing): Buffer {
  const text = stringify(rows, writing) + (writing.blank ? writing.end : '')
  return iconv.encode(`${writing.bom ? '\ufeff' : ''}${text}`, writing.encoding)
}

/** The records of an export whose writing is known. */
export function recordsOf(bytes: Buffer, { delimiter, encoding }: Writing): readonly (readonly string[])[] {
  const text = iconv.decode(bytes, encoding).replace(/^\ufeff/, '')
  const records: readonly (readonly string[])[] = parse(text, {
    delimiter,
    relax_column_count: true,
    skip_empty_lines: true,
  })
  return records
}
