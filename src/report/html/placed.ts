import type { Block } from '../report.ts'

/** A block, and the name that its place in the report gives it. */
export type Placed = Readonly<{ block: Block; id: string }>

/** The blocks, each named by its place: the same report has the same names. */
export function placed(blocks: readonly Block[], within = 'b'): readonly Placed[] {
  return blocks.map((block, index) => ({ block, id: `${within}-${index + 1}` }))
}

type Heading = Extract<Block, { kind: 'heading' }>

/** What a heading says, its number first. */
export function headingText({ number, text }: Heading): string {
  return number === undefined ? text : `${number}. ${text}`
}

/** The parts of a report: its headings of the first level, wherever they stand. */
export function partsOf(all: readonly Placed[]): readonly Readonly<{ id: string; heading: Heading }>[] {
  return all.flatMap(({ block, id }) => {
    if (block.kind === 'together') return partsOf(placed(block.blocks, id))
    return block.kind === 'heading' && block.level === 2 ? [{ id, heading: block }] : []
  })
}
