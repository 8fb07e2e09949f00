import { hatch } from './hatch.ts'
import { palette } from './palette.ts'

/** A sign of a chart. Its form alone tells it from the others, without its colour. */
export type Mark =
  | 'bar'
  | 'interval'
  | 'diamond'
  | 'ring'
  | 'circle'
  | 'triangle'
  | 'disc'
  | 'square'
  | 'full'
  | 'hatched'
  | 'broken'
  | 'dashes'

const draw: Readonly<Record<Mark, (doc: PDFKit.PDFDocument, x: number, y: number) => void>> = {
  bar: (doc, x, y) => doc.rect(x - 7, y - 3, 14, 6).fill(palette.brand),
  interval: (doc, x, y) => {
    doc.rect(x - 7, y - 0.6, 14, 1.2).fill(palette.ink)
    for (const end of [x - 7, x + 7]) doc.rect(end - 0.6, y - 2.8, 1.2, 5.6).fill(palette.ink)
  },
  diamond: (doc, x, y) => {
    const path = (half: number) => doc.polygon([x, y - half], [x + half, y], [x, y + half], [x - half, y])
    path(5.5).fill(palette.paper)
    path(4.2).fill(palette.accent)
  },
  ring: (doc, x, y) => {
    doc.circle(x, y, 4.7).fill(palette.paper)
    doc.circle(x, y, 3.7).fill(palette.ink)
    doc.circle(x, y, 2.3).fill(palette.paper)
  },
  triangle: (doc, x, y) => {
    doc.polygon([x, y - 2.8], [x + 3.4, y + 2.4], [x - 3.4, y + 2.4]).fill(palette.ink)
  },
  disc: (doc, x, y) => {
    doc.circle(x, y, 4.4).fill(palette.paper)
    doc.circle(x, y, 3.4).fill(palette.brand)
  },
  circle: (doc, x, y) => {
    doc.circle(x, y, 6.4).fill(palette.paper)
    doc.circle(x, y, 5.6).fill(palette.ink)
    doc.circle(x, y, 4.3).fill(palette.paper)
  },
  square: (doc, x, y) => {
    doc.rect(x - 4.8, y - 4.8, 9.6, 9.6).fill(palette.paper)
    doc.rect(x - 3.7, y - 3.7, 7.4, 7.4).fill(palette.accent)
  },
  full: (doc, x, y) => doc.rect(x - 7, y - 4, 14, 8).fill(palette.brand),
  hatched: (doc, x, y) => {
    hatch(doc, { x: x - 7, y: y - 4, width: 14, height: 8 }, palette.brand)
    doc
      .rect(x - 7, y - 4, 14, 8)
      .lineWidth(0.8)
      .stroke(palette.brand)
  },
  dashes: (doc, x, y) => {
    doc
      .moveTo(x - 8, y)
      .lineTo(x + 8, y)
      .lineWidth(1.4)
      .dash(3, { space: 2 })
      .stroke(palette.accent)
      .undash()
  },
  broken: (doc, x, y) => {
    doc
      .rect(x - 7, y - 4, 14, 8)
      .lineWidth(0.8)
      .dash(2.4, { space: 1.8 })
      .stroke(palette.brand)
      .undash()
  },
}

/** The sign, its middle at this point. */
export function drawMark(doc: PDFKit.PDFDocument, mark: Mark, x: number, y: number): void {
  draw[mark](doc, x, y)
}
