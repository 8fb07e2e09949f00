/** A cell to write: a text, which a spreadsheet must never take for a formula; a number; or nothing. */
export type Cell = string | number | undefined

/** How a spreadsheet file is written. */
export type CsvManner = Readonly<{ delimiter: ',' | ';'; decimal: '.' | ','; mark: '' | '\ufeff' }>

/** RFC 4180, in UTF-8: what every tool reads. */
export const standardCsv: CsvManner = { delimiter: ',', decimal: '.', mark: '' }

/** What Excel opens in French with a double click: a mark at the head, semicolons, decimal commas. */
export const excelCsv: CsvManner = { delimiter: ';', decimal: ',', mark: '\ufeff' }

/** What a spreadsheet would run rather than show, full-width forms included (trust INP-13). */
const trigger = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/
const plainNumber = /^[+-]?\d+(?:[.,]\d+)?$/

/**
 * One line, its end (CRLF) included.
 *
 * A text that a spreadsheet would run gets an apostrophe before it and quotes around it; numbers stay numbers.
 */
export function csvLine(cells: readonly Cell[], { delimiter, decimal }: CsvManner): string {
  return `${cells.map((cell) => written(cell, delimiter, decimal)).join(delimiter)}\r\n`
}

function written(cell: Cell, delimiter: string, decimal: string): string {
  if (cell === undefined) return ''
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell).replace('.', decimal) : ''
  if (trigger.test(cell) && !plainNumber.test(cell)) return quotedCell(`'${cell}`)
  const isSpecial = cell.includes(delimiter) || /["\r\n]|^\s|\s$/.test(cell)
  return isSpecial ? quotedCell(cell) : cell
}

function quotedCell(text: string): string {
  return `"${text.replaceAll('"', '""')}"`
}
