import type { Matching } from '../../answers/survey/matching.ts'
import { readRow } from '../../answers/survey/read-row.ts'
import type { Problem } from '../../model/problem.ts'

/** What is in the columns of some rows: cells by column, and those of them that cannot be read; both in the order met. */
export type SeenCells = Readonly<{
  seen: ReadonlyMap<number, ReadonlySet<string>>
  unread: ReadonlyMap<number, ReadonlySet<string>>
  /** Whether a date does not say which is the day. */
  hasDatesOfNoOrder: boolean
}>

/** Looks at some rows as they would be read. */
export function seenCells(matching: Matching, rows: readonly (readonly string[])[]): SeenCells {
  const seen = new Map<number, Set<string>>()
  const unread = new Map<number, Set<string>>()
  let hasDatesOfNoOrder = false
  for (const cells of rows) {
    for (const [column, cell] of cells.entries()) if (cell.trim() !== '') add(seen, column, cell.trim())
    for (const { place, fault } of problemsIn(matching, cells)) {
      const column = place.column - 1
      if (fault.code === 'date-order-unknown') hasDatesOfNoOrder = true
      else add(unread, column, (cells[column] ?? '').trim())
    }
  }
  return { seen, unread, hasDatesOfNoOrder }
}

function problemsIn(matching: Matching, cells: readonly string[]): readonly Problem[] {
  const row = readRow(matching, cells, 1, { previews: true, unfinished: true })
  return row.state === 'rejected' ? row.problems : []
}

function add(map: Map<number, Set<string>>, column: number, cell: string): void {
  const cells = map.get(column) ?? new Set()
  map.set(column, cells.add(cell))
}
