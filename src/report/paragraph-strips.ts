import type { Line } from './break-lines.ts'
import type { Layout } from './layout.ts'
import { fullWidth, page, type Style, styles, textWidth } from './page-grid.ts'
import { palette } from './palette.ts'
import type { Block } from './report.ts'
import type { Strip } from './strip.ts'
import { Tag } from './tag.ts'

/** Where lines stand: from `x`, with this much space above the first. */
type Placing = Readonly<{ x: number; above: number; tag: Tag; style: Style; keep?: boolean }>

/** One strip a line; the first two and the last two stay together, so that no line stands alone on a page. */
export function lineStrips(lines: readonly Line[], placing: Placing): readonly Strip[] {
  const { x, above, tag, style, keep = false } = placing
  return lines.map((line, index) => ({
    height: style.leading,
    above: index === 0 ? above : 0,
    keep: holds(index, lines.length) || (keep && index === lines.length - 1),
    draw: (sheet, y) => sheet.line(line, x, y, tag),
  }))
}

function holds(index: number, count: number): boolean {
  return index < count - 1 && (index === 0 || index === count - 2)
}

export function paragraphStrips(layout: Layout, block: Extract<Block, { kind: 'paragraph' }>): readonly Strip[] {
  const style = block.tone === 'small' ? styles.small : styles.body
  const above = block.tone === 'small' ? 3 : 5
  const lines = layout.setter.lines(block.words, style, block.tone === 'small' ? fullWidth : textWidth)
  return lineStrips(lines, { x: page.left, above, tag: new Tag('P', layout.root), style, keep: block.leads === true })
}

const indent = 14

/** Someone's own words, with a rule at their side. */
export function quoteStrips(layout: Layout, block: Extract<Block, { kind: 'quote' }>): readonly Strip[] {
  const style = quoteStyle(block)
  const lines = layout.setter.lines([{ text: block.text }], style, textWidth - indent)
  const tag = new Tag('BlockQuote', layout.root)
  const color = block.large === true ? palette.accent : palette.rule
  const weight = block.large === true ? 3 : 1.5
  const strips = lineStrips(lines, { x: page.left + indent, above: block.large === true ? 6 : 3, tag, style })
  return strips.map((strip) => ({
    ...strip,
    backdrop: (sheet, y) => sheet.rectangle(page.left, y, weight, strip.height, color),
  }))
}

function quoteStyle({ large, text }: Extract<Block, { kind: 'quote' }>): Style {
  if (large !== true) return styles.body
  return text.length > 160 ? styles.longWish : styles.wish
}

const padding = 9

/** Something to know before reading on: a label, then the reason, on a tinted ground. */
export function noteStrips(layout: Layout, block: Extract<Block, { kind: 'note' }>): readonly Strip[] {
  const style = styles.compact
  const words = [{ text: block.label, strong: true } as const, { text: ' ' }, ...block.words]
  const lines = layout.setter.lines(words, style, fullWidth - 2 * padding)
  const tag = new Tag('P', layout.root)
  const edge = { height: 5, keep: true, draw: () => undefined }
  const text = lineStrips(lines, { x: page.left + padding, above: 0, tag, style })
  const inside = [...text.slice(0, -1), ...text.slice(-1).map((strip) => ({ ...strip, keep: true }))]
  const strips = [{ ...edge, above: 5 }, ...inside, { ...edge, keep: false }]
  return strips.map((strip) => ({
    ...strip,
    backdrop: (sheet, y) => {
      sheet.rectangle(page.left, y, fullWidth, strip.height, palette.warmWash)
      sheet.rectangle(page.left, y, 2.5, strip.height, palette.accent)
    },
  }))
}
