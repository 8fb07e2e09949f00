import type { Layout } from './layout.ts'
import { fullWidth, page, styles } from './page-grid.ts'
import type { Block } from './report.ts'
import type { Strip } from './strip.ts'
import { Tag } from './tag.ts'
import { drawBox } from './tick-box.ts'

const boxed = 14
const gutter = 12
const style = styles.compact

/** Boxes to tick, each with its words beside it; row by row where they stand in several columns. */
export function choiceStrips(layout: Layout, block: Extract<Block, { kind: 'choices' }>): readonly Strip[] {
  const list = new Tag('L', layout.root)
  const { columns = 1, items, bare = false } = block
  const indent = bare ? 0 : boxed
  const width = fullWidth / columns
  const cells = items.map((words, index) => ({
    lines: layout.setter.lines(words, style, width - indent - gutter),
    x: page.left + (index % columns) * width,
    tag: new Tag('LBody', new Tag('LI', list)),
  }))
  const rows = Array.from({ length: Math.ceil(cells.length / columns) }, (_, row) =>
    cells.slice(row * columns, (row + 1) * columns),
  )
  return rows.map(
    (row, index): Strip => ({
      height: Math.max(...row.map(({ lines }) => lines.length)) * style.leading,
      above: index === 0 ? 4 : 2.5,
      keep: index < rows.length - 1,
      draw: (sheet, y) => {
        for (const { lines, x, tag } of row)
          for (const [at, line] of lines.entries()) sheet.line(line, x + indent, y + at * style.leading, tag)
      },
      backdrop: (sheet, y) => {
        for (const { x } of bare ? [] : row) drawBox(sheet, x, y + 1.8)
      },
    }),
  )
}
