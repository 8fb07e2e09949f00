import type { Line } from './break-lines.ts'
import type { Sheet } from './sheet.ts'
import type { Tag } from './tag.ts'

/** A chart measured: how tall it is, and how it is drawn from a height of the page, as content of its figure. */
export type Plot = Readonly<{ height: number; draw: (sheet: Sheet, figure: Tag, y: number) => void }>

/** Where lines stand around a point: begun there, centred on it, or ended there. */
export type Anchor = 'start' | 'middle' | 'end'

/** Lines of one leading under a height, each anchored at `x`. */
export function putLines(
  sheet: Sheet,
  figure: Tag,
  lines: readonly Line[],
  at: Readonly<{ x: number; y: number; leading: number; anchor?: Anchor }>,
): void {
  const { x, y, leading, anchor = 'start' } = at
  const shift = { start: 0, middle: 0.5, end: 1 }[anchor]
  for (const [index, line] of lines.entries()) sheet.line(line, x - shift * line.width, y + index * leading, figure)
}
