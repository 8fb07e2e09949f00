import type { Layout } from './layout.ts'
import { fullWidth, page, styles, textWidth } from './page-grid.ts'
import { palette } from './palette.ts'
import { lineStrips } from './paragraph-strips.ts'
import type { Block, Signatory } from './report.ts'
import type { Strip } from './strip.ts'
import { Tag } from './tag.ts'

/** Lines to sign on, with what each is for underneath. */
export function signatureStrips(layout: Layout, block: Extract<Block, { kind: 'signatures' }>): readonly Strip[] {
  return block.signatories.flatMap((signatory) => signatoryStrips(layout, signatory))
}

function signatoryStrips(layout: Layout, { party, lines }: Signatory): readonly Strip[] {
  const words = layout.setter.lines([{ text: party, strong: true }], styles.body, textWidth)
  const tag = new Tag('P', layout.root)
  const heads = lineStrips(words, { x: page.left, above: 16, tag, style: styles.body, keep: true })
  return [...heads, fieldsStrip(layout, lines)]
}

function fieldsStrip(layout: Layout, labels: readonly string[]): Strip {
  const width = fullWidth / labels.length
  const fields = labels.map((label, index) => ({
    line: layout.setter.line(label, styles.small),
    x: page.left + index * width,
    tag: new Tag('P', layout.root),
  }))
  return {
    height: 46,
    draw: (sheet, y) => {
      for (const { line, x, tag } of fields) sheet.line(line, x, y + 33, tag)
    },
    backdrop: (sheet, y) => {
      for (const { x } of fields) sheet.rectangle(x, y + 31, width - 16, 0.7, palette.edge)
    },
  }
}
