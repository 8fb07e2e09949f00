import type { Messages } from '../../text/index.ts'
import type { Block, Cell, Column } from '../report.ts'
import { barHtml, shiftHtml } from './bar-html.ts'
import { type Content, element, type Markup } from './markup.ts'
import { percent } from './share.ts'
import { unseen, wordsHtml } from './words-html.ts'

type Table = Extract<Block, { kind: 'table' }>
type Words = Messages['report']

/**
 * A table, its roles said in full: on a narrow screen its rows stand as so many lists, each cell under the name of its
 * column, and must still be a table to a reader that speaks.
 */
export function tableHtml({ columns, rows }: Table, words: Words): Markup {
  const total = columns.reduce((sum, { share }) => sum + share, 0)
  const widths = columns.map(({ share }) => element('col', { style: `width:${percent((share / total) * 100)}` }))
  const body = rows.map((cells) =>
    element(
      'tr',
      { role: 'row' },
      ...columns.map((column, index) => cellHtml(cells[index] ?? [], column, index, words)),
    ),
  )
  return element(
    'table',
    { role: 'table' },
    element('colgroup', {}, ...widths),
    element('thead', { role: 'rowgroup' }, element('tr', { role: 'row' }, ...columns.map(headHtml))),
    element('tbody', { role: 'rowgroup' }, ...body),
  )
}

/** The heading of a column; the far end of an axis at its right. */
function headHtml({ label, end }: Column): Markup {
  const name = element('span', {}, label)
  const ends = end === undefined ? [name] : [name, ' ', element('span', { class: 'end' }, end)]
  return element('th', { scope: 'col', role: 'columnheader' }, element('span', { class: 'head' }, ...ends))
}

function cellHtml(cell: Cell, column: Column, index: number, words: Words): Markup {
  const inside = contentOf(cell, words)
  if (index === 0) return element('th', { scope: 'row', role: 'rowheader' }, ...inside)
  const looks = { class: lookOf(cell), 'data-label': labelOf(column) }
  return element('td', { role: 'cell', ...looks }, element('div', {}, ...inside))
}

function lookOf(cell: Cell): string | undefined {
  if (cell === 'blank') return 'blank'
  return typeof cell === 'object' && 'alt' in cell ? 'drawn' : undefined
}

function labelOf({ label, end }: Column): string {
  return end === undefined ? label : `${label} → ${end}`
}

function contentOf(cell: Cell, { html }: Words): readonly Content[] {
  if (cell === 'blank') return [unseen(html.toFill)]
  if (cell === 'box') return [element('span', { class: 'box' }), unseen(html.toTick)]
  if (!('alt' in cell)) return wordsHtml(cell)
  return ['before' in cell ? shiftHtml(cell) : barHtml(cell)]
}
