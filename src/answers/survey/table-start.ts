import { isTyped } from './cell-form.ts'
import { recordText } from './cell-text.ts'
import type { Dialect } from './dialect.ts'
import { Scanner } from './scanner.ts'

export type TableStart = Readonly<{
  /** The lines before the first record of the table: titles, comments, blank lines. */
  preamble: number
  /** The records that name the columns: usually 1; 0 when the first is data already. */
  headers: number
}>

type Row = Readonly<{ line: number; cells: readonly string[] }>

/** The records looked at, and those that may name the columns. */
const [looked, mostHeaders] = [200, 3]

/** Finds where the table of a sample begins, and how many of its records name the columns. */
export function tableStart(sample: Uint8Array, dialect: Dialect, width: number): TableStart {
  const rows: Row[] = []
  const scanner = new Scanner(dialect, (record) => {
    if (rows.length < looked) rows.push({ line: record.line, cells: recordText(record) })
  })
  scanner.push(sample)
  scanner.end()
  const first = firstOf(rows, width)
  const table = rows.slice(Math.max(0, first)).filter(({ cells }) => cells.some(isWritten))
  return { preamble: first < 0 ? 0 : (rows[first]?.line ?? 1) - 1, headers: headersOf(table.map(({ cells }) => cells)) }
}

/** The first row of the table; a blank line between a narrower row and the first whole one says that it is a title. */
function firstOf(rows: readonly Row[], width: number): number {
  const first = rows.findIndex((row) => isOfTable(row, width))
  const whole = rows.findIndex((row) => isOfTable(row, width) && row.cells.length >= width)
  if (first === whole) return first
  const blank = rows.findIndex(({ cells }, index) => index > first && index < whole && !cells.some(isWritten))
  return blank < 0 ? first : rows.findIndex((row, index) => index > blank && isOfTable(row, width))
}

const isWritten = (cell: string) => cell.trim() !== ''

/** Not a title, a comment or a blank line: half of the cells are there, and more than one is written. */
function isOfTable({ cells }: Row, width: number): boolean {
  const written = cells.filter(isWritten).length
  if (width < 2) return written > 0
  return cells.length >= Math.max(2, width / 2) && written > (width > 2 ? 1 : 0)
}

/** The first records that name the columns: repeated as they are, or words above columns of numbers and dates. */
function headersOf(rows: readonly (readonly string[])[]): number {
  const [header = [], ...others] = rows
  const repeated = others.findIndex((row) => row.join('\u0000') !== header.join('\u0000'))
  if (repeated > 0 && repeated < mostHeaders && isNaming(header)) return repeated + 1
  const typed = typedColumns(rows.slice(mostHeaders))
  if (typed.length < 2) return 1
  const end = rows
    .slice(0, mostHeaders)
    .findIndex((row) => row.length !== header.length || !isNaming(row) || !isAbove(row, typed))
  return end < 0 ? mostHeaders : end
}

/** Three names or more, different from each other, none of them a number or a date. */
function isNaming(row: readonly string[]): boolean {
  const written = row.filter(isWritten)
  return written.length >= 3 && !written.some(isTyped) && new Set(written).size >= 0.8 * written.length
}

/** The columns where all that is written, in three records or more, is a number, a date or a time. */
function typedColumns(rows: readonly (readonly string[])[]): readonly number[] {
  const [first = []] = rows
  return first.flatMap((_, column) => {
    const written = rows.map((row) => row[column] ?? '').filter(isWritten)
    return written.length >= 3 && written.filter(isTyped).length >= 0.95 * written.length ? [column] : []
  })
}

/** It names two of these columns or more. */
function isAbove(row: readonly string[], typed: readonly number[]): boolean {
  return typed.filter((column) => isWritten(row[column] ?? '')).length >= 2
}
