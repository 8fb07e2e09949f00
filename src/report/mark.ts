import { palette } from './palette.ts'

/** A sign of a chart. Its form alone tells it from the others, without its colour. */
export type Mark = 'bar' | 'interval' | 'diamond' | 'ring' | 'disc'

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
  disc: (doc, x, y) => {
    doc.circle(x, y, 5).fill(palette.paper)
    doc.circle(x, y, 3.9).fill(palette.brand)
  },
}

/** The sign, its middle at this point. */
export function drawMark(doc: PDFKit.PDFDocument, mark: Mark, x: number, y: number): void {
  draw[mark](doc, x, y)
}
