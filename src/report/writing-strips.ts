import type { Layout } from './layout.ts'
import { fullWidth, page, styles } from './page-grid.ts'
import { palette } from './palette.ts'
import { lineStrips } from './paragraph-strips.ts'
import type { Block } from './report.ts'
import type { Strip } from './strip.ts'
import { Tag } from './tag.ts'

/** Room to write between two ruled lines, for a hand. */
const ruled = 19

/** A label, then lines to write on. */
export function writingStrips(layout: Layout, block: Extract<Block, { kind: 'writing' }>): readonly Strip[] {
  const style = styles.small
  const label = layout.setter.lines([{ text: block.label }], style, fullWidth)
  const head = lineStrips(label, { x: page.left, above: 5, tag: new Tag('P', layout.root), style, keep: true })
  const lines = Array.from({ length: block.lines }, (_, index): Strip => {
    const backdrop: Strip['backdrop'] = (sheet, y) =>
      sheet.rectangle(page.left, y + ruled - 3, fullWidth, 0.6, palette.edge)
    return {
      height: index === 0 ? ruled - 6 : ruled,
      keep: index < block.lines - 1,
      draw: () => undefined,
      backdrop: index === 0 ? (sheet, y) => backdrop(sheet, y - 6) : backdrop,
    }
  })
  return [...head, ...lines]
}
