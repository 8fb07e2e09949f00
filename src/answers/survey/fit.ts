import { type Problem, problemAt } from '../../model/problem.ts'

/** The first rows of data of a table, each with the line where it begins, under headers of so many cells. */
export type FirstRows = Readonly<{
  file: string
  width: number
  rows: readonly (readonly string[])[]
  lines: readonly number[]
}>

/** A row may lack this share of the cells of its header: some tools leave out the empty ones at its end. */
const lacking = 1 / 4

/** It may lack more where at least this share of the rows stop at the same place. */
const alike = 1 / 4

/**
 * What is wrong with a table most of whose first rows cannot be those of its header, at the first of them: they have
 * cells beyond it, or stop short of it, each at another place. A few such rows are nothing.
 */
export function misfit({ file, width, rows, lines }: FirstRows): Problem | undefined {
  const counts = new Map<number, number>()
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1)
  const fits = ({ length }: readonly string[]) =>
    length <= width && (length >= width * (1 - lacking) || (counts.get(length) ?? 0) >= rows.length * alike)
  const odd = rows.flatMap((cells, index) => (fits(withoutEnd(cells, width)) ? [] : [index]))
  const [first] = odd
  if (first === undefined || odd.length * 2 <= rows.length) return undefined
  const cells = rows[first]?.length ?? 0
  const place = { file, line: lines[first] ?? 1, column: Math.min(cells, width) + 1 }
  return problemAt(place, { code: 'rows-unlike-header', cells, width, odd: odd.length, of: rows.length })
}

/** A row without the empty cells that go beyond its header. */
function withoutEnd(cells: readonly string[], width: number): readonly string[] {
  return cells.length > width && cells.slice(width).every((cell) => cell.trim() === '') ? cells.slice(0, width) : cells
}
