import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Dialect } from '../../answers/survey/dialect.ts'

/** The first records of a file, as text, and the line where each begins. */
export type FirstRecords = Readonly<{ records: readonly (readonly string[])[]; lines: readonly number[] }>

/** An export on the disk, whose encoding and dialect are known. */
export type SurveyFile = Readonly<{
  name: string
  size: number
  sha256: string
  encoding: string
  dialect: Dialect
  first: (count: number) => FirstRecords
  /** Every record from a number on (0 is the first), by pieces of the file; with each, how many bytes are done. */
  pieces: (from: number) => Iterable<Piece>
}>

/** The records of a piece of the file, as text, each with the line where it begins. */
export type Piece = Readonly<{ rows: readonly Readonly<{ cells: readonly string[]; line: number }>[]; done: number }>

export function openSurveyFile(path: string, name: string): SurveyFile {
  const bytes = readFileSync(path)
  const text = bytes.toString('utf8').replace(/^\ufeff/, '')
  const head = text.split(/\r?\n/, 1)[0] ?? ''
  const delimiter = [',', ';', '\t'].toSorted((a, b) => head.split(b).length - head.split(a).length)[0] ?? ','
  const rows = parse(text, delimiter)
  return {
    name,
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    encoding: 'UTF-8',
    dialect: { delimiter, quote: '"' },
    first: (count) => ({
      records: rows.slice(0, count).map(({ cells }) => cells),
      lines: rows.slice(0, count).map(({ line }) => line),
    }),
    pieces: (from) => [{ rows: rows.slice(from), done: bytes.length }],
  }
}

function parse(text: string, delimiter: string) {
  const rows: { cells: string[]; line: number }[] = []
  let [cells, cell, line, begins, quoted]: [string[], string, number, number, boolean] = [[], '', 1, 1, false]
  const end = () => {
    cells.push(cell)
    if (cells.length > 1 || cell !== '') rows.push({ cells, line: begins })
    cells = []
    cell = ''
    begins = line
  }
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? ''
    if (character === '\n') line += 1
    if (quoted && character === '"' && text[at + 1] === '"') {
      cell += '"'
      at += 1
    } else if (character === '"') quoted = !quoted
    else if (quoted) cell += character
    else if (character === delimiter) {
      cells.push(cell)
      cell = ''
    } else if (character === '\n') end()
    else if (character !== '\r') cell += character
  }
  if (cell !== '' || cells.length > 0) end()
  return rows
}
