import type { Block } from './report.ts'

/** The same blocks, their first heading at the head of a page. */
export function onNewPage([first, ...rest]: readonly Block[]): readonly Block[] {
  if (first === undefined) return []
  if (first.kind === 'heading') return [{ ...first, newPage: true }, ...rest]
  if (first.kind === 'together') return [{ ...first, blocks: onNewPage(first.blocks) }, ...rest]
  return [first, ...rest]
}
