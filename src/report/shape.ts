/**
 * Shapes words from their pairs of letters.
 *
 * The general way (scripts, ligatures, marks, contexts) is most of a first report's time, and a report in French or English needs
 * little of it: each letter has its shape, drawn closer to the next or not. Each pair is shaped in the general way once; a word
 * is then the sum of its pairs. Where a pair is more than two shapes side by side (a ligature, an accent apart), the word is
 * left to the general way.
 */
export class Shaper {
  readonly #font: PDFKit.ParsedFont
  readonly #scale: number
  readonly #pairs = new Map<string, number | undefined>()
  readonly #glyphs = new Map<string, PDFKit.Glyph>()

  constructor(font: PDFKit.ParsedFont) {
    this.#font = font
    this.#scale = 1000 / font.unitsPerEm
  }

  /** A word and the space that ends it; undefined when it must be shaped in the general way. */
  word(text: string): PDFKit.Layout | undefined {
    if (text.length < 2 || text.slice(0, -1).includes(' ')) return undefined
    const glyphs: PDFKit.Glyph[] = []
    const positions: PDFKit.GlyphPosition[] = []
    let total = 0
    for (let at = 0; at < text.length; at += 1) {
      const closer = this.#closer(text.slice(at, at + 2))
      if (closer === undefined) return undefined
      const glyph = this.#glyph(text.charAt(at))
      const advanceWidth = glyph.advanceWidth * this.#scale
      const xAdvance = advanceWidth + closer * this.#scale
      glyphs.push(glyph)
      positions.push({ xAdvance, advanceWidth, xOffset: 0, yOffset: 0 })
      total += xAdvance
    }
    return { glyphs, positions, advanceWidth: total }
  }

  #glyph(letter: string): PDFKit.Glyph {
    const known = this.#glyphs.get(letter) ?? this.#font.glyphForCodePoint(letter.charCodeAt(0))
    this.#glyphs.set(letter, known)
    return known
  }

  /** How much the second letter of a pair is drawn closer to the first; undefined when the pair is not so simple. */
  #closer(pair: string): number | undefined {
    if (pair.length < 2) return 0
    if (!this.#pairs.has(pair)) this.#pairs.set(pair, this.#shaped(pair))
    return this.#pairs.get(pair)
  }

  #shaped(pair: string): number | undefined {
    const { glyphs, positions } = this.#font.layout(pair)
    const isPlain = glyphs.every((glyph, at) => {
      const { xOffset, yOffset, xAdvance } = positions[at] ?? { xOffset: 0, yOffset: 0, xAdvance: 0 }
      const isItsOwn = glyph.id === this.#glyph(pair.charAt(at)).id && glyph.advanceWidth > 0
      return isItsOwn && xOffset === 0 && yOffset === 0 && (at === 0 || xAdvance === glyph.advanceWidth)
    })
    const [first] = glyphs
    if (!isPlain || glyphs.length !== 2 || first === undefined) return undefined
    return (positions[0]?.xAdvance ?? 0) - first.advanceWidth
  }
}
