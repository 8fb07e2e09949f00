import { cleanLine } from './clean-text.ts'
import type { Layout } from './layout.ts'
import { page, type Style, styles, textWidth } from './page-grid.ts'
import { palette } from './palette.ts'
import { lineStrips } from './paragraph-strips.ts'
import type { Block } from './report.ts'
import type { Sheet } from './sheet.ts'
import type { Strip } from './strip.ts'
import { Tag } from './tag.ts'

type Heading = Extract<Block, { kind: 'heading' }>

const looks = {
  2: { style: styles.heading2, above: 20 },
  3: { style: styles.heading3, above: 15 },
  4: { style: styles.heading4, above: 12 },
} as const
const tightAbove = 7
/** What a heading that stands close may gain where its page has room. */
const mayOpen = 13

/** A heading and its bookmark; it never stands at the foot of a page without what it announces. */
export function headingStrips(layout: Layout, block: Heading): readonly Strip[] {
  const { style, above: usual } = looks[block.level]
  const above = block.tight === true ? tightAbove : usual
  const text = block.number === undefined ? block.text : `${block.number}. ${block.text}`
  const lines = layout.setter.lines([{ text }], style, textWidth)
  const tag = new Tag(`H${block.level}`, layout.root)
  const strips = lineStrips(lines, { x: page.left, above, tag, style }).map((strip) => ({ ...strip, keep: true }))
  const [first, ...rest] = strips
  if (first === undefined) return []
  const marked: Strip = {
    ...first,
    ...(block.newPage === true ? { newPage: true } : {}),
    ...(block.tight === true ? { mayOpen } : {}),
    draw: (sheet, y) => {
      sheet.bookmark(cleanLine(text), block.level, y)
      first.draw(sheet, y)
    },
    ...(block.level === 2 ? { backdrop: overline } : {}),
  }
  return [marked, ...rest, ...markStrips(layout, block)]
}

/** A short rule above each part: the eye finds the parts of a page before it reads. */
function overline(sheet: Sheet, y: number): void {
  sheet.rectangle(page.left, y - 4, 26, 2, palette.accent)
}

function markStrips(layout: Layout, { mark }: Heading): readonly Strip[] {
  if (mark === undefined) return []
  const style = styles.mark
  const lines = layout.setter.lines([{ text: mark }], style, textWidth)
  const strips = lineStrips(lines, { x: page.left, above: 0, tag: new Tag('P', layout.root), style })
  return strips.map((strip) => ({ ...strip, keep: true }))
}

/** The head of the first page: a band from edge to edge. It may run to several lines, or several pages. */
export function titleStrips(layout: Layout, block: Extract<Block, { kind: 'title' }>): readonly Strip[] {
  const nameStyle = block.name.length > 48 ? styles.longName : styles.name
  const heading = new Tag('H1', layout.root)
  const part = (text: string, style: Style, tag: Tag, above: number) =>
    lineStrips(layout.setter.lines([{ text }], style, textWidth + 40), { x: page.left, above: 0, tag, style }).map(
      (strip, index) => ({ ...strip, keep: index < 2, ...(index === 0 ? spaced(strip, above) : {}) }),
    )
  const over = part(block.over, styles.over, new Tag('P', layout.root), 0)
  const name = part(block.name, nameStyle, heading, 1)
  const facts = part(block.facts.map(unbroken).join('  ·  '), styles.titleFact, new Tag('P', layout.root), 5)
  const band = banded([...over, ...named(name, block.name), ...facts], palette.brand, 11)
  return [...band, ...status(layout, block)]
}

/** A short fact stays on one line. */
function unbroken(fact: string): string {
  return fact.length > 60 ? fact : fact.replaceAll(' ', '\u00a0')
}

function named(strips: readonly Strip[], name: string): readonly Strip[] {
  return strips.map((strip, index) => {
    if (index > 0) return strip
    const draw = (sheet: Sheet, y: number) => {
      sheet.bookmark(cleanLine(name), 1, y)
      strip.draw(sheet, y)
    }
    return { ...strip, draw }
  })
}

/** Space above that belongs to the strip, so that what lies behind it has no gap. */
function spaced(strip: Strip, above: number): Strip {
  return { ...strip, height: strip.height + above, draw: (sheet, y) => strip.draw(sheet, y + above) }
}

function banded(strips: readonly Strip[], color: string, below: number): readonly Strip[] {
  const last = strips.length - 1
  return strips.map((strip, index) => {
    const height = index === last ? strip.height + below : strip.height
    const bleed = index === 0 ? page.firstTop : 0
    const backdrop = (sheet: Sheet, y: number) => sheet.rectangle(0, y - bleed, page.width, height + bleed + 0.3, color)
    return { ...strip, height, backdrop }
  })
}

function status(layout: Layout, block: Extract<Block, { kind: 'title' }>): readonly Strip[] {
  if (block.status === undefined) return []
  const style = styles.status
  const lines = layout.setter.lines([{ text: block.status }], style, textWidth)
  const strips = lineStrips(lines, { x: page.left, above: 0, tag: new Tag('P', layout.root), style })
  return strips.map((strip) => ({
    ...strip,
    height: style.leading + 6,
    draw: (sheet, y) => strip.draw(sheet, y + 3),
    backdrop: (sheet, y) => sheet.rectangle(0, y, page.width, style.leading + 6, palette.accent),
  }))
}
