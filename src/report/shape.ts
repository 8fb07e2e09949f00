/**
 * Shapes words from their pairs of letters.
 *
 * The general way (scripts, ligatures, marks, contexts) is most of a first report's time, and a report in French or English needs
 * little of it: each letter has its shape, drawn closer to the next or not. A word with a pair not met yet is shaped in the
 * general way, and teaches its pairs; the others are the sum of theirs. A word that is more than shapes side by side (a ligature,
 * an accent apart) teaches nothing, and is left to the general way.
 */
export class Shaper {
  readonly #font: PDFKit.ParsedFont
  readonly #scale: number
  /** How much the second letter of a pair is drawn closer to the first. */
  readonly #closer = new Map<string, number>()
  readonly #glyphs = new Map<string, PDFKit.Glyph>()

  constructor(font: PDFKit.ParsedFont) {
    this.#font = font
    this.#scale = 1000 / font.unitsPerEm
  }

  /** A word and the space that ends it; undefined when it must be shaped in the general way. */
  word(text: string): PDFKit.Layout | undefined {
    if (text.length < 2 || text.slice(0, -1).includes(' ')) return undefined
    const isKnown = pairsOf(text).every((pair) => this.#closer.has(pair))
    if (!isKnown && !this.#learn(text)) return undefined
    const glyphs = [...text].map((letter) => this.#glyph(letter))
    const positions = glyphs.map((glyph, at) => {
      const advanceWidth = glyph.advanceWidth * this.#scale
      const closer = (this.#closer.get(text.slice(at, at + 2)) ?? 0) * this.#scale
      return { xAdvance: advanceWidth + closer, advanceWidth, xOffset: 0, yOffset: 0 }
    })
    return { glyphs, positions, advanceWidth: positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0) }
  }

  #glyph(letter: string): PDFKit.Glyph {
    const known = this.#glyphs.get(letter) ?? this.#font.glyphForCodePoint(letter.codePointAt(0) ?? 0)
    this.#glyphs.set(letter, known)
    return known
  }

  /** Whether the word is nothing but shapes side by side; its pairs are then known. */
  #learn(text: string): boolean {
    const { glyphs, positions } = this.#font.layout(text)
    const isPlain = glyphs.every((glyph, at) => {
      const { xOffset, yOffset } = positions[at] ?? { xOffset: 0, yOffset: 0 }
      const isItsOwn = glyph.id === this.#glyph(text.charAt(at)).id && glyph.advanceWidth > 0
      return isItsOwn && xOffset === 0 && yOffset === 0
    })
    if (!isPlain || glyphs.length !== text.length) return false
    for (const [at, pair] of pairsOf(text).entries()) {
      this.#closer.set(pair, (positions[at]?.xAdvance ?? 0) - (glyphs[at]?.advanceWidth ?? 0))
    }
    return true
  }
}

function pairsOf(text: string): readonly string[] {
  return Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2))
}
