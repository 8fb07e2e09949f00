import type { Line } from './break-lines.ts'
import type { Layout } from './layout.ts'
import { drawMark, type Mark } from './mark.ts'
import { fullWidth, page, styles } from './page-grid.ts'
import type { Block } from './report.ts'
import type { Strip } from './strip.ts'
import { Tag } from './tag.ts'

const signWidth = 20
const gap = 8

/** Words at their place in a row; the sign stands before the first line of an entry. */
type Placed = Readonly<{ x: number; line: Line; sign?: Mark }>

/** The signs of a chart, each before the words that name it: as many to a row as fit.. */
export function legendStrips(layout: Layout, { entries }: Extract<Block, { kind: 'legend' }>): readonly Strip[] {
  const rows: Placed[][] = []
  let x = Number.POSITIVE_INFINITY
  for (const { mark, words } of entries) {
    const lines = layout.setter.lines([{ text: words }], styles.small, fullWidth - signWidth)
    for (const [index, line] of lines.entries()) {
      const width = signWidth + line.width
      if (index > 0 || x + width > fullWidth) x = 0
      const place = { x: x + signWidth, line, ...(index === 0 ? { sign: mark } : {}) }
      if (x === 0) rows.push([place])
      else rows.at(-1)?.push(place)
      x += width + gap
    }
  }
  const tag = new Tag('P', layout.root)
  return rows.map((row, index) => rowStrip(row, tag, { above: index === 0 ? 1 : 0, keep: index < rows.length - 1 }))
}

function rowStrip(row: readonly Placed[], tag: Tag, around: Pick<Strip, 'above' | 'keep'>): Strip {
  return {
    ...around,
    height: styles.small.leading,
    draw: (sheet, y) => {
      for (const { x, line } of row) sheet.line(line, page.left + x, y, tag)
    },
    backdrop: (sheet, y) => {
      for (const { x, sign } of row) {
        if (sign === undefined) continue
        const [at, middle] = [page.left + x - signWidth + 7.5, y + styles.small.leading / 2]
        sheet.marker.artifact(() => drawMark(sheet.doc, sign, at, middle))
      }
    },
  }
}
