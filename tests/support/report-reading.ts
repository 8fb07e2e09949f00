import type { Chart } from '../../src/report/chart.ts'
import { cleanText } from '../../src/report/clean-text.ts'
import { type Bar, type Block, type Cell, type Shift, textOf } from '../../src/report/report.ts'

/** The blocks, those of a group in its place. */
export function flat(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => (block.kind === 'together' ? flat(block.blocks) : [block]))
}

/** What a reader hears of the blocks, in order; bars are told by their own words, and are not text. */
export function texts(blocks: readonly Block[]): readonly string[] {
  return flat(blocks).flatMap(textsOf)
}

function textsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'title':
      return [block.over, block.name, ...block.facts, ...(block.status === undefined ? [] : [block.status])]
    case 'heading':
      return [block.number === undefined ? block.text : `${block.number}. ${block.text}`, block.mark ?? '']
    case 'paragraph':
      return [textOf(block.words)]
    case 'quote':
      return [block.text]
    case 'note':
      return [block.label, textOf(block.words)]
    case 'list':
      return block.items.map(textOf)
    case 'facts':
      return block.facts.flatMap(({ label, words }) => [label, textOf(words)])
    case 'table':
      return [...block.columns.flatMap(({ label, end = '' }) => [label, end]), ...block.rows.flat().map(cellText)]
    case 'chart':
      return chartWords(block.chart)
    case 'legend':
      return block.entries.map(({ words }) => words)
    case 'choices':
      return block.items.map(textOf)
    case 'fields':
      return block.fields.flatMap(({ label, words = [] }) => [label, textOf(words)])
    case 'writing':
      return [block.label]
    case 'signatures':
      return block.signatories.flatMap(({ party, lines }) => [party, ...lines])
    case 'together':
      return texts(block.blocks)
  }
}

/** What is written in a chart, in the order it is drawn. */
function chartWords(chart: Chart): readonly string[] {
  switch (chart.kind) {
    case 'lead':
      return [chart.ahead.figure, chart.behind.figure, ...chart.bands.map(({ label }) => label)]
    case 'radar':
      return chart.spokes.flatMap(({ label, figure }) => [label, figure])
    case 'map':
      return [
        ...[chart.benefit.most, chart.benefit.label, chart.effort.label, chart.effort.most],
        ...chart.points.map(({ number }) => String(number)),
      ]
    case 'roadmap':
      return chart.lanes.flatMap(({ label, steps }) => [
        label,
        ...steps.flatMap(({ number, name, by = '' }) => [number === undefined ? '' : String(number), name, by]),
      ])
  }
}

function cellText(cell: Cell): string {
  return cell === 'blank' || cell === 'box' || 'alt' in cell ? '' : textOf(cell)
}

/** Every chart in a table, in order. */
export function barsOf(blocks: readonly Block[]): readonly (Bar | Shift)[] {
  return flat(blocks).flatMap((block) =>
    block.kind === 'table'
      ? block.rows.flat().flatMap((cell) => (cell !== 'blank' && cell !== 'box' && 'alt' in cell ? [cell] : []))
      : [],
  )
}

/** What each figure says in words, in order: those of tables in their place. */
export function altsOf(blocks: readonly Block[]): readonly string[] {
  return flat(blocks).flatMap((block) => (block.kind === 'chart' ? [block.alt] : barsOf([block]).map(({ alt }) => alt)))
}

/** The letters alone, cleaned as the report cleans them: where lines break is no part of what is said. */
export function letters(text: string): string {
  return cleanText(text).replaceAll(/\s+/gu, '')
}
