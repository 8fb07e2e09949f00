import type { Line } from './break-lines.ts'
import { type Box, drawBar } from './draw-bar.ts'
import { drawShift } from './draw-shift.ts'
import type { Layout } from './layout.ts'
import { fullWidth, page, styles } from './page-grid.ts'
import { palette } from './palette.ts'
import type { Bar, Block, Cell, Column, Shift } from './report.ts'
import type { Sheet } from './sheet.ts'
import type { Strip } from './strip.ts'
import { Tag } from './tag.ts'
import { boxSide, drawBox } from './tick-box.ts'

type Table = Extract<Block, { kind: 'table' }>
/** A column at its place: `x` and the width left for its contents. */
type Slot = Readonly<{ x: number; width: number; column: Column }>
type SetCell = Readonly<{ lines: readonly Line[]; tag: Tag; chart?: Bar | Shift; blank: boolean; box?: true }>

const gutter = 10
const blankHeight = 40
const barHeight = 13
const shiftHeight = 17
/** A row taller than this many lines is cut, so that it can run over a page. */
const mostLines = 14

/**
 * A table: its heading again on each page it runs over, and rows cut by their measured height. Nothing in a cell is
 * ever shortened.
 */
export function tableStrips(layout: Layout, block: Table): readonly Strip[] {
  const table = new Tag('Table', layout.root)
  const slots = slotsOf(block.columns)
  const head = headStrip(layout, table, slots)
  const { height } = head
  const repeat = { height, draw: (sheet: Sheet, y: number) => repeatHead(layout, slots, sheet, y) }
  const rows = block.rows.flatMap((cells, index) =>
    rowStrips(layout, table, { slots, cells }).map((strip, part): Strip => {
      const early = index < 2 && part === 0 && index < block.rows.length - 1
      return { ...strip, repeat, ...(early ? { keep: true } : {}) }
    }),
  )
  return [head, ...rows]
}

function slotsOf(columns: readonly Column[]): readonly Slot[] {
  const total = columns.reduce((sum, { share }) => sum + share, 0)
  let x: number = page.left
  return columns.map((column) => {
    const width = (column.share / total) * fullWidth
    const slot = { x, width: width - gutter, column }
    x += width
    return slot
  })
}

/** The lines of a heading: its label, and the far end of its axis at the right. Each has half of the column when there are both. */
function headLines(
  layout: Layout,
  { width, column }: Slot,
): Readonly<{ label: readonly Line[]; end: readonly Line[] }> {
  const { label, end } = column
  const set = (text: string, room: number) => layout.setter.lines([{ text }], styles.columnHead, room)
  return end === undefined
    ? { label: set(label, width), end: [] }
    : { label: set(label, width / 2), end: set(end, width / 2) }
}

function headHeight(layout: Layout, slots: readonly Slot[]): number {
  const counts = slots.map((slot) => headLines(layout, slot)).flatMap(({ label, end }) => [label.length, end.length])
  return Math.max(...counts) * styles.columnHead.leading + 7
}

function headStrip(layout: Layout, table: Tag, slots: readonly Slot[]): Strip {
  const row = new Tag('TR', table)
  const tags = slots.map(() => new Tag('TH', row, { scope: 'Column' }))
  const height = headHeight(layout, slots)
  return {
    height,
    above: 4,
    keep: true,
    draw: (sheet, y) => {
      for (const [index, slot] of slots.entries()) {
        const tag = tags[index]
        if (tag !== undefined) eachHeadLine(layout, slot, y, height, (line, x, at) => sheet.line(line, x, at, tag))
      }
    },
    backdrop: (sheet, y) => underline(sheet, y + height),
  }
}

function repeatHead(layout: Layout, slots: readonly Slot[], sheet: Sheet, y: number): void {
  const height = headHeight(layout, slots)
  sheet.marker.artifact(() => {
    for (const slot of slots) eachHeadLine(layout, slot, y, height, (line, x, at) => sheet.artifactLine(line, x, at))
  })
  underline(sheet, y + height)
}

/** Set at the foot of the heading; the far end of an axis at the right of its column. */
function eachHeadLine(
  layout: Layout,
  slot: Slot,
  y: number,
  height: number,
  draw: (line: Line, x: number, y: number) => void,
): void {
  const { leading } = styles.columnHead
  const { label, end } = headLines(layout, slot)
  const topOf = (lines: readonly Line[]) => y + height - 4 - lines.length * leading
  for (const [index, line] of label.entries()) draw(line, slot.x, topOf(label) + index * leading)
  for (const [index, line] of end.entries()) draw(line, slot.x + slot.width - line.width, topOf(end) + index * leading)
}

function underline(sheet: Sheet, y: number): void {
  sheet.rectangle(page.left, y - 1, fullWidth, 0.9, palette.brand)
}

type RowOf = Readonly<{ slots: readonly Slot[]; cells: readonly Cell[] }>

function rowStrips(layout: Layout, table: Tag, { slots, cells }: RowOf): readonly Strip[] {
  const row = new Tag('TR', table)
  const set = slots.map((slot, index) => setCell(layout, row, slot, cells[index] ?? [], index === 0))
  const most = Math.max(...set.map(({ lines }) => lines.length))
  const parts = Math.max(1, Math.ceil(most / mostLines))
  return Array.from({ length: parts }, (_, part) => rowPart({ slots, cells: set }, part, part === parts - 1))
}

function setCell(layout: Layout, row: Tag, slot: Slot, cell: Cell, isFirst: boolean): SetCell {
  const tag = isFirst ? new Tag('TH', row, { scope: 'Row' }) : new Tag('TD', row)
  if (cell === 'blank') return { lines: layout.setter.lines([{ text: '' }], styles.cell, slot.width), tag, blank: true }
  if (cell === 'box')
    return { lines: layout.setter.lines([{ text: '' }], styles.cell, slot.width), tag, blank: false, box: true }
  if ('alt' in cell) return { lines: [], tag, chart: cell, blank: false }
  return { lines: layout.setter.lines(cell, isFirst ? styles.rowHead : styles.cell, slot.width), tag, blank: false }
}

type SetRow = Readonly<{ slots: readonly Slot[]; cells: readonly SetCell[] }>

/** The height that what is not text asks for. */
function leastOf(cells: readonly SetCell[]): number {
  return Math.max(
    ...cells.map(({ blank, chart }) => {
      if (blank) return blankHeight
      return chart === undefined ? 0 : 'before' in chart ? shiftHeight : barHeight
    }),
  )
}

/** Some lines of every cell of a row, the contents set in the middle when the row is whole. */
function rowPart({ slots, cells }: SetRow, part: number, isLast: boolean): Strip {
  const { leading } = styles.cell
  const here = cells.map((cell) => cell.lines.slice(part * mostLines, (part + 1) * mostLines))
  const most = Math.max(...here.map((lines) => lines.length))
  const inside = Math.max(most * leading, part === 0 ? leastOf(cells) : 0)
  const isChart = cells.some(({ chart }) => chart !== undefined)
  const padding = isChart ? 2.75 : 4.5
  const height = inside + 2 * padding
  return {
    height,
    draw: (sheet, y) => {
      for (const [index, slot] of slots.entries()) {
        const [cell, lines = []] = [cells[index], here[index]]
        if (cell === undefined) continue
        if (part === 0) drawChart(sheet, cell, { ...slot, y, height })
        const top = y + (isChart ? (height - lines.length * leading) / 2 : padding)
        for (const [at, line] of lines.entries()) sheet.line(line, slot.x, top + at * leading, cell.tag)
      }
    },
    ...(isLast ? { backdrop: (sheet, y) => rowRules(sheet, slots, cells, { y, height }) } : {}),
  }
}

function drawChart(sheet: Sheet, { chart, tag }: SetCell, box: Box): void {
  if (chart === undefined) return
  if ('before' in chart) drawShift(sheet, chart, tag, box)
  else drawBar(sheet, chart, tag, box)
}

/** A hairline under the row, and a ground under what is to be filled by hand. */
function rowRules(
  sheet: Sheet,
  slots: readonly Slot[],
  cells: readonly SetCell[],
  { y, height }: Readonly<{ y: number; height: number }>,
): void {
  for (const [index, slot] of slots.entries()) {
    if (cells[index]?.blank === true) sheet.rectangle(slot.x - 4, y + 0.5, slot.width + 8, height - 0.5, palette.wash)
    if (cells[index]?.box === true) drawBox(sheet, slot.x, y + (height - boxSide) / 2)
  }
  sheet.rectangle(page.left, y + height, fullWidth, 0.5, palette.rule)
}
