type Area = Readonly<{ x: number; y: number; width: number; height: number }>

/** Slanted lines over a rectangle: a ground that is told apart without its colour. */
export function hatch(doc: PDFKit.PDFDocument, area: Area, color: string): void {
  hatchWithin(doc, area, color, () => doc.rect(area.x, area.y, area.width, area.height))
}

/** The same within any outline that holds in the rectangle. */
export function hatchWithin(doc: PDFKit.PDFDocument, area: Area, color: string, outline: () => void): void {
  const { x, y, width, height } = area
  doc.save()
  outline()
  doc.clip()
  for (let at = x - height; at < x + width; at += 3.4) doc.moveTo(at, y + height).lineTo(at + height, y)
  doc.lineWidth(0.9).stroke(color)
  doc.restore()
}
