import { chartStrips } from './chart-strips.ts'
import { choiceStrips } from './choice-strips.ts'
import { fieldStrips } from './field-strips.ts'
import { headingStrips, titleStrips } from './heading-strips.ts'
import type { Layout } from './layout.ts'
import { legendStrips } from './legend-strips.ts'
import { factsStrips, listStrips } from './list-strips.ts'
import { noteStrips, paragraphStrips, quoteStrips } from './paragraph-strips.ts'
import type { Block } from './report.ts'
import { signatureStrips } from './signature-strips.ts'
import type { Strip } from './strip.ts'
import { tableStrips } from './table-strips.ts'
import { togetherStrips } from './together-strips.ts'
import { writingStrips } from './writing-strips.ts'

/** How each block looks. */
export function blockStrips(layout: Layout, block: Block): readonly Strip[] {
  switch (block.kind) {
    case 'title':
      return titleStrips(layout, block)
    case 'heading':
      return headingStrips(layout, block)
    case 'paragraph':
      return paragraphStrips(layout, block)
    case 'quote':
      return quoteStrips(layout, block)
    case 'note':
      return noteStrips(layout, block)
    case 'list':
      return listStrips(layout, block)
    case 'facts':
      return factsStrips(layout, block)
    case 'table':
      return tableStrips(layout, block)
    case 'chart':
      return chartStrips(layout, block)
    case 'legend':
      return legendStrips(layout, block)
    case 'together':
      return togetherStrips(
        block.blocks.flatMap((each) => blockStrips(layout, each)),
        block.whole,
      )
    case 'choices':
      return choiceStrips(layout, block)
    case 'fields':
      return fieldStrips(layout, block)
    case 'writing':
      return writingStrips(layout, block)
    case 'signatures':
      return signatureStrips(layout, block)
  }
}
