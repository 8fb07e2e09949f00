import type { Box } from './draw-bar.ts'
import { drawMark } from './mark.ts'
import { palette } from './palette.ts'
import type { Shift, Stretch } from './report.ts'
import type { Sheet } from './sheet.ts'
import { Tag } from './tag.ts'

const reach = 9

/**
 * Then and now on one line: a wide hollow dot and a full one, seen even where they are the same, joined by a solid line, or by a broken one where the change
 * reads « stable ». The interval of the first lies above, that of the second below.
 */
export function drawShift(sheet: Sheet, shift: Shift, cell: Tag, { x, y, width, height }: Box): void {
  const { min, max, before, after, ticks } = shift
  const middle = y + height / 2
  const figure = new Tag('Figure', cell, {
    alt: shift.alt,
    bbox: [x - 7, middle - reach, x + width + 7, middle + reach],
    placement: 'Block',
  })
  const at = (value: number) => x + (max === min ? 0 : ((value - min) / (max - min)) * width)
  const { doc } = sheet
  sheet.marker.content(figure, () => {
    doc.rect(x, middle - 0.3, width, 0.6).fill(palette.edge)
    for (const tick of ticks) doc.rect(at(tick) - 0.4, middle - 2, 0.8, 4).fill(palette.edge)
    interval(doc, before, at, middle - 7.4)
    interval(doc, after, at, middle + 7.4)
    joined(doc, [at(before.value), at(after.value)], { y: middle, isStable: shift.isStable })
    drawMark(doc, 'circle', at(before.value), middle)
    drawMark(doc, 'disc', at(after.value), middle)
  })
}

function interval(doc: PDFKit.PDFDocument, { low, high }: Stretch, at: (value: number) => number, y: number): void {
  if (low === undefined || high === undefined) return
  doc.rect(at(low), y - 0.45, at(high) - at(low), 0.9).fill(palette.ink)
  for (const end of [low, high]) doc.rect(at(end) - 0.45, y - 1.5, 0.9, 3).fill(palette.ink)
}

function joined(
  doc: PDFKit.PDFDocument,
  [from, to]: readonly [number, number],
  { y, isStable }: Readonly<{ y: number; isStable: boolean }>,
): void {
  doc.moveTo(from, y).lineTo(to, y).lineWidth(2.4)
  if (isStable) doc.dash(2.4, { space: 1.6 })
  doc.stroke(palette.brand).undash()
}
