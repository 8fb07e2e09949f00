import { drawMark } from './mark.ts'
import { palette } from './palette.ts'
import type { Bar } from './report.ts'
import type { Sheet } from './sheet.ts'
import { Tag } from './tag.ts'

/** The cell a bar is drawn in. */
export type Box = Readonly<{ x: number; y: number; width: number; height: number }>

const thickness = 8

/**
 * A bar as a figure, with all it shows said in its text: a track, a tick where levels meet, the value filled, the
 * interval as a fine line across it, the target as a diamond, the former value as a triangle under it all, where neither
 * can hide it. Form tells them apart, not only colour.
 */
export function drawBar(sheet: Sheet, bar: Bar, cell: Tag, box: Box): void {
  const { x, width } = box
  const middle = box.y + box.height / 2
  const top = middle - thickness / 2
  const figure = new Tag('Figure', cell, {
    alt: bar.alt,
    bbox: [x - 4, middle - thickness, x + width + 4, middle + thickness + 2],
    placement: 'Block',
  })
  const at = (value: number) => x + (bar.max === bar.min ? 0 : ((value - bar.min) / (bar.max - bar.min)) * width)
  const { doc } = sheet
  sheet.marker.content(figure, () => {
    doc.rect(x, top, width, thickness).fill(palette.track)
    if (bar.value !== undefined) doc.rect(x, top, Math.max(at(bar.value) - x, 1.5), thickness).fill(palette.brand)
    for (const tick of bar.ticks) doc.rect(at(tick) - 0.4, top + thickness - 0.5, 0.8, 3.5).fill(palette.edge)
    doc.rect(x, top + thickness, width, 0.6).fill(palette.edge)
    whisker(doc, bar, at, middle)
    if (bar.former !== undefined) drawMark(doc, 'triangle', at(bar.former), top + thickness + 3)
    if (bar.target !== undefined) drawMark(doc, 'diamond', at(bar.target), middle)
  })
}

/** White where the bar is filled, dark beyond. */
function whisker(
  doc: PDFKit.PDFDocument,
  { low, high, value }: Bar,
  at: (value: number) => number,
  middle: number,
): void {
  if (low === undefined || high === undefined) return
  const edge = value === undefined ? low : value
  const [left, right, turn] = [at(low), at(high), Math.min(Math.max(at(edge), at(low)), at(high))]
  doc.rect(left, middle - 0.6, turn - left, 1.2).fill(palette.paper)
  doc.rect(left - 0.6, middle - 2.8, 1.2, 5.6).fill(turn > left ? palette.paper : palette.ink)
  doc.rect(turn, middle - 0.6, right - turn, 1.2).fill(palette.ink)
  doc.rect(right - 0.6, middle - 2.8, 1.2, 5.6).fill(palette.ink)
}
