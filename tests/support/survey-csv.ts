/** Cells as delimited text; quotes doubled. */
export function stringify(
  rows: readonly (readonly string[])[],
  { delimiter, quotes, end }: Readonly<{ delimiter: string; quotes: 'all' | 'needed'; end: string }>,
): string {
  const isBare = (cell: string) => quotes === 'needed' && !cell.includes(delimiter) && !/["\r\n]/.test(cell)
  const written = (cell: string) => (isBare(cell) ? cell : `"${cell.replaceAll('"', '""')}"`)
  return rows.map((cells) => cells.map(written).join(delimiter) + end).join('')
}
