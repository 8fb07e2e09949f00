import type { Line, Piece } from './break-lines.ts'
import type { Marker } from './marker.ts'
import type { Style } from './page-grid.ts'
import { palette } from './palette.ts'
import { Tag } from './tag.ts'
import type { Typefaces } from './typefaces.ts'

/** The page being drawn, and how text is put on it. */
export class Sheet {
  readonly doc: PDFKit.PDFDocument
  readonly marker: Marker
  readonly #faces: Typefaces
  readonly #headings: { level: number; item: PDFKit.PDFOutline }[] = []

  constructor(doc: PDFKit.PDFDocument, marker: Marker, faces: Typefaces) {
    this.doc = doc
    this.marker = marker
    this.#faces = faces
  }

  /** A line whose top is `y`, as content of `tag`. */
  line(line: Line, x: number, y: number, tag: Tag): void {
    this.#pieces(line, x, (piece, left) => {
      if (piece.link !== undefined) this.#link(piece, left, y, tag)
      else this.marker.content(tag, () => this.#ink(piece, left, y))
    })
  }

  /** Names a place of the document in its outline, one level under the last heading above it. */
  bookmark(title: string, level: number, y: number): void {
    while (this.#headings.length > 0 && (this.#headings.at(-1)?.level ?? 0) >= level) this.#headings.pop()
    const parent = this.#headings.at(-1)?.item ?? this.doc.outline
    const place = { expanded: level < 3, left: this.doc.page.width, top: y - 12 }
    this.#headings.push({ level, item: parent.addItem(title, place) })
  }

  /** A line that readers skip: it repeats what was said. */
  artifactLine(line: Line, x: number, y: number): void {
    this.#pieces(line, x, (piece, left) => this.#ink(piece, left, y))
  }

  rectangle(x: number, y: number, width: number, height: number, color: string): void {
    this.marker.artifact(() => this.doc.rect(x, y, width, height).fill(color))
  }

  #pieces({ pieces }: Line, x: number, draw: (piece: Piece, left: number) => void): void {
    let left = x
    for (const [index, piece] of pieces.entries()) {
      draw(piece, left)
      if (index < pieces.length - 1) left += this.#faces.widthOf(piece.text, piece.font, piece.style)
    }
  }

  #ink(piece: Piece, x: number, y: number): void {
    this.#faces.write(piece, { x, y: baseline(y, piece.style) })
  }

  /** A real link: its own element, its own words for whoever does not see it. */
  #link(piece: Piece, x: number, y: number, parent: Tag): void {
    const tag = new Tag('Link', parent)
    const width = this.#faces.widthOf(piece.text, piece.font, piece.style)
    this.marker.content(tag, () => {
      this.#ink(piece, x, y)
      this.doc.rect(x, baseline(y, piece.style) + 1.2, width, 0.6).fill(palette.brand)
    })
    this.marker.close()
    const element = tag.element(this.doc)
    const target = piece.link ?? ''
    this.doc.link(x, y, width, piece.style.leading, target, { Contents: pdfString(target), structParent: element })
    element.end()
  }
}

/** Where the letters of a line stand: its middle, a little low. */
function baseline(y: number, { size, leading }: Style): number {
  return y + (leading - size) / 2 + size * 0.79
}

/** pdfkit writes a wrapped string as a PDF string, and a bare one as a PDF name. */
function pdfString(text: string): object {
  return Object(text)
}
