import type { exportReading as fr } from '../fr/export-reading.ts'
import { quoted, several } from './quoted.ts'

/** The delimiters that are better said than shown. */
const delimiters: Readonly<Record<string, string>> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  ' ': 'spaces',
  ', ': 'commas followed by a space',
}

/** The way an export is written, as it was understood. */
export const exportReading: typeof fr = {
  written: ({ name, encoding, delimiter, quote, columns }) => {
    const between = columns < 2 ? '' : ` separated by ${delimiters[delimiter] ?? `${quoted(delimiter)} signs`}`
    const quotes = quote === '' ? ', no quotes' : ''
    return `${name}: ${encoding}, ${several(columns, 'column', 'columns')}${between}${quotes}.`
  },
  records: (count) => `${several(count, 'line', 'lines')} read, headers included.`,
  preamble: (lines) =>
    lines < 2
      ? 'The first line of the file is not part of the table: it is left out.'
      : `The first ${lines} lines of the file are not part of the table: they are left out.`,
  endedAt: (line) => `The table ends before line ${line}: what stands there (a note, another table) is left out.`,
  ragged: (count, line, columns) =>
    `${several(count, 'line does', 'lines do')} not have ${several(columns, 'cell', 'cells')}: see line ${line}.`,
  odd: (count, { line, field }) =>
    `${several(count, 'quote is out of place and is read as a character', 'quotes are out of place and are read as characters')}: see line ${line}, column ${field}.`,
  unknownEncoding: (typed, known) => `The encoding ${quoted(typed)} is unknown. The usual ones: ${known}.`,
}
