import type { PDFDocument } from 'pdf-lib'
import { type Finding, finding } from './finding.ts'
import { nameOf, Objects, textOf } from './objects.ts'
import { type Node, type Structure, spanOf } from './structure.ts'

/** Tables are regular, and every cell can be told by its headers. */
export function* checkTables(pdf: PDFDocument, structure: Structure): Generator<Finding> {
  const objects = new Objects(pdf.context)
  for (const table of structure.nodes.filter(({ role }) => role === 'Table')) {
    const rows = rowsOf(table)
    if (!isRegular(structure, rows)) yield finding('7.2-42', 'irregular table')
    yield* checkHeaders(objects, structure, rows.flatMap(cellsOf))
  }
}

function rowsOf(table: Node): readonly Node[] {
  return table.kids.flatMap((kid) =>
    kid.role === 'TR' ? [kid] : /^T(Head|Body|Foot)$/u.test(kid.role ?? '') ? rowsOf(kid) : [],
  )
}

function cellsOf(row: Node): readonly Node[] {
  return row.kids.filter(({ role }) => role === 'TH' || role === 'TD')
}

/** Every place of the grid is taken once, spans counted. */
function isRegular(structure: Structure, rows: readonly Node[]): boolean {
  const grid = rows.map(() => new Set<number>())
  for (const [index, row] of rows.entries()) {
    let column = 0
    for (const cell of cellsOf(row)) {
      while (grid[index]?.has(column)) column += 1
      if (!take(structure, grid, cell, { index, column })) return false
    }
  }
  const width = Math.max(0, ...grid.map((taken) => taken.size))
  return grid.every((taken) => taken.size === width)
}

function take(
  structure: Structure,
  grid: readonly Set<number>[],
  cell: Node,
  { index, column }: Readonly<{ index: number; column: number }>,
): boolean {
  for (let down = 0; down < spanOf(structure, cell, 'RowSpan'); down += 1) {
    for (let across = 0; across < spanOf(structure, cell, 'ColSpan'); across += 1) {
      const row = grid[index + down]
      if (row === undefined || row.has(column + across)) return false
      row.add(column + across)
    }
  }
  return true
}

function* checkHeaders(objects: Objects, structure: Structure, cells: readonly Node[]): Generator<Finding> {
  const headersOf = (cell: Node) => objects.list(structure.attribute(cell, 'Table', 'Headers'))
  const byIds = cells.filter(({ role }) => role === 'TD').every((cell) => headersOf(cell).length > 0)
  for (const cell of cells) {
    const scope = nameOf(structure.attribute(cell, 'Table', 'Scope'))
    if (cell.role === 'TH' && !byIds && !['Row', 'Column', 'Both'].includes(scope ?? '')) {
      yield finding('7.5-1', 'header without a scope')
    }
    for (const header of headersOf(cell)) {
      const id = textOf(objects.resolve(header))
      if (!structure.nodes.some((node) => node.id === id)) yield finding('7.5-2', `headers name « ${id} »`)
    }
  }
}
