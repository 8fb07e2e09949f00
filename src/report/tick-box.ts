import { palette } from './palette.ts'
import type { Sheet } from './sheet.ts'

const side = 8

/** A box to be ticked by hand: drawn, since no font is sure to have it, and skipped by readers. */
export function drawBox(sheet: Sheet, x: number, y: number): void {
  sheet.rectangle(x, y, side, side, palette.ink)
  sheet.rectangle(x + 1, y + 1, side - 2, side - 2, palette.paper)
}

/** The width of a box. */
export const boxSide = side
