import type { Line } from './break-lines.ts'
import type { Layout } from './layout.ts'
import { fullWidth, page, type Style, styles, textWidth } from './page-grid.ts'
import { palette } from './palette.ts'
import type { Block } from './report.ts'
import type { Strip } from './strip.ts'
import { Tag } from './tag.ts'

/** An item: its label at the left, its body beside, line against line. */
type Item = Readonly<{ label: readonly Line[]; body: readonly Line[]; x: number; style: Style; above: number }>

export function listStrips(layout: Layout, block: Extract<Block, { kind: 'list' }>): readonly Strip[] {
  const list = new Tag('L', layout.root)
  const numbered = block.numbered === true
  const indent = numbered ? 19 : 13
  const style: Style = block.compact === true ? styles.compact : styles.body
  const labelStyle: Style = { ...style, face: 'bold', color: numbered ? palette.brand : palette.accent }
  return block.items.flatMap((words, index) => {
    const label = [layout.setter.line(numbered ? `${index + 1}.` : '•', labelStyle)]
    const body = layout.setter.lines(words, style, (block.compact === true ? fullWidth : textWidth) - indent)
    const item = { label, body, x: page.left + indent, style, above: index === 0 ? 4 : 3 }
    return itemStrips(list, item, false)
  })
}

const labelWidth = 92

/** Labels and what they say, as a list whose labels are set at the left. */
export function factsStrips(layout: Layout, block: Extract<Block, { kind: 'facts' }>): readonly Strip[] {
  const list = new Tag('L', layout.root)
  const style = { ...styles.body, size: 9.25, leading: 12 }
  const labelStyle: Style = { ...style, face: 'bold', color: palette.muted }
  return block.facts.flatMap(({ label, words }, index) => {
    const item = {
      label: layout.setter.lines([{ text: label }], labelStyle, labelWidth - 10),
      body: layout.setter.lines(words, style, textWidth - labelWidth),
      x: page.left + labelWidth,
      style,
      above: index === 0 ? 7 : 2,
    }
    return itemStrips(list, item, index < block.facts.length - 1 && block.facts.length < 8)
  })
}

function itemStrips(list: Tag, { label, body, x, style, above }: Item, keep: boolean): readonly Strip[] {
  const item = new Tag('LI', list)
  const [labelTag, bodyTag] = [new Tag('Lbl', item), new Tag('LBody', item)]
  const count = Math.max(label.length, body.length)
  return Array.from({ length: count }, (_, index): Strip => {
    const [left, right] = [label[index], body[index]]
    return {
      height: style.leading,
      above: index === 0 ? above : 0,
      keep: index < count - 1 ? index === 0 || index === count - 2 : keep,
      draw: (sheet, y) => {
        if (left !== undefined) sheet.line(left, page.left, y, labelTag)
        if (right !== undefined) sheet.line(right, x, y, bodyTag)
      },
    }
  })
}
