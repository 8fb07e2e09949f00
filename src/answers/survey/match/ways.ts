import type { CellMeaning, DateOrder, MappedColumn, Mapping } from '../../../model/mapping.ts'
import { orderShown } from '../cells/read-day.ts'
import type { Way } from '../cells/way.ts'
import type { ToolSheet } from '../tools/tool.ts'
import { normal } from './normal.ts'

/** What is known of the data before they are read: a mapping, some rows, the order of dates a person says. */
export type Knowing = Readonly<{
  mapping?: Mapping
  /** Rows of data, by which each column of dates shows its order; all of them, or the first. */
  sample?: readonly (readonly string[])[]
  dates?: DateOrder
}>

/** How the cells of a column are read. */
export function wayOf(column: number, mapped: MappedColumn | undefined, sheet: ToolSheet, knowing: Knowing): Way {
  const { mapping, sample = [] } = knowing
  const values = new Map<string, CellMeaning>()
  for (const [cell, meaning] of [...(mapping?.values ?? []), ...(mapped?.values ?? [])])
    values.set(normal(cell), meaning)
  const dates = knowing.dates ?? mapping?.dates ?? orderIn(sample.map((cells) => cells[column] ?? ''))
  return {
    sheet,
    values,
    ...(dates === undefined ? {} : { dates }),
    ...(mapped?.mark === undefined ? {} : { mark: mapped.mark }),
    ...(mapped?.wins === undefined ? {} : { wins: mapped.wins }),
    ...(mapped?.decimal === undefined ? {} : { decimal: mapped.decimal }),
  }
}

/** The order that the dates of a column show; undefined when none does, or when they disagree. */
export function orderIn(cells: Iterable<string>): DateOrder | undefined {
  let shown: DateOrder | undefined
  for (const cell of cells) {
    const order = orderShown(cell)
    if (order === undefined || order === shown) continue
    if (shown !== undefined) return undefined
    shown = order
  }
  return shown
}
