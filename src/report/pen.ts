import type { Style } from './page-grid.ts'

/**
 * Writes stretches of text on the pages of one document.
 *
 * The drawing instructions are written as they are rather than through `doc.text`, which lays every stretch out again, twice, to
 * know where it ends: setting it in lines told that already. Each word is encoded once per document and font.
 */
export class Pen {
  readonly #doc: PDFKit.PDFDocument
  readonly #words = new Map<PDFKit.EmbeddedFace, Map<string, string>>()
  readonly #colors = new Map<string, string>()

  constructor(doc: PDFKit.PDFDocument) {
    this.#doc = doc
  }

  /** `y` is where the letters stand, from the top of the page. */
  write(
    text: string,
    face: PDFKit.EmbeddedFace,
    { size, color }: Style,
    { x, y }: Readonly<{ x: number; y: number }>,
  ): void {
    const doc = this.#doc
    doc.page.fonts[face.id] ??= face.ref()
    // The page is drawn upside down, from its top: the letters are turned over, so that they stand.
    const place = `1 0 0 -1 ${rounded(x)} ${rounded(y)} Tm`
    const font = `/${face.id} ${size} Tf`
    doc.addContent(`q\n${this.#colored(color)}\nBT\n${font}\n${place}\n[${this.#encoded(text, face, size)}] TJ\nET\nQ`)
  }

  #encoded(text: string, face: PDFKit.EmbeddedFace, size: number): string {
    const known = this.#words.get(face) ?? new Map<string, string>()
    this.#words.set(face, known)
    let written = ''
    for (const word of text.match(/[^ ]* |[^ ]+$/gu) ?? []) {
      // A raised sign is written for its size: the others serve at any.
      const encoded = known.get(word) ?? encode(word, face, size)
      if (!encoded.includes('Ts')) known.set(word, encoded)
      written += encoded
    }
    return written
  }

  #colored(color: string): string {
    const known = this.#colors.get(color)
    if (known !== undefined) return known
    const [red, green, blue] = [1, 3, 5].map((at) => rounded(Number.parseInt(color.slice(at, at + 2), 16) / 255))
    const written = `/DeviceRGB cs\n${red} ${green} ${blue} scn`
    this.#colors.set(color, written)
    return written
  }
}

/** The shapes of a word, and how much each is drawn closer to the next, in thousandths of the size. */
function encode(word: string, face: PDFKit.EmbeddedFace, size: number): string {
  const [shapes, positions] = face.encode(word)
  let written = '<'
  for (const [index, shape] of shapes.entries()) {
    const { xAdvance = 0, advanceWidth = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {}
    const raised = yOffset === 0 ? shape : `>] TJ ${rounded((yOffset * size) / 1000)} Ts [<${shape}>] TJ 0 Ts [<`
    written += xOffset === 0 ? raised : `> ${rounded(-xOffset)} <${raised}> ${rounded(xOffset)} <`
    if (xAdvance !== advanceWidth) written += `> ${rounded(advanceWidth - xAdvance)} <`
  }
  return `${written}>`
}

function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4
}
