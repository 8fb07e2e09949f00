import type { Layout } from './layout.ts'
import { fullWidth, page, styles } from './page-grid.ts'
import { palette } from './palette.ts'
import type { Block } from './report.ts'
import type { Strip } from './strip.ts'
import { Tag } from './tag.ts'

const padding = 9
const perRow = 2

/** What is known, or left to be written, under its label: two beside each other, on a tinted ground. */
export function fieldStrips(layout: Layout, { fields }: Extract<Block, { kind: 'fields' }>): readonly Strip[] {
  const list = new Tag('L', layout.root)
  const width = fullWidth / perRow
  const cells = fields.map(({ label, words }, index) => {
    const item = new Tag('LI', list)
    return {
      label: layout.setter.line(label, styles.columnHead),
      lines: words === undefined ? [] : layout.setter.lines(words, styles.body, width - 2 * padding),
      x: page.left + padding + (index % perRow) * width,
      tags: { label: new Tag('Lbl', item), body: new Tag('LBody', item) },
    }
  })
  const rows = Array.from({ length: Math.ceil(cells.length / perRow) }, (_, row) =>
    cells.slice(row * perRow, (row + 1) * perRow),
  )
  const { leading } = styles.body
  return rows.map((row, index): Strip => {
    const inside = Math.max(1, ...row.map(({ lines }) => lines.length)) * leading
    const height = 6 + styles.columnHead.leading + inside + (index === rows.length - 1 ? 7 : 1)
    return {
      height,
      above: index === 0 ? 8 : 0,
      keep: index < rows.length - 1,
      draw: (sheet, y) => {
        for (const { label, lines, x, tags } of row) {
          sheet.line(label, x, y + 6, tags.label)
          for (const [at, line] of lines.entries())
            sheet.line(line, x, y + 6 + styles.columnHead.leading + at * leading, tags.body)
        }
      },
      backdrop: (sheet, y) => {
        sheet.rectangle(page.left, y, fullWidth, height + 0.3, palette.wash)
        for (const { lines, x } of row)
          if (lines.length === 0)
            sheet.rectangle(x, y + 6 + styles.columnHead.leading + leading - 1, width - 2 * padding, 0.7, palette.edge)
      },
    }
  })
}
