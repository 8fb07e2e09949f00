/** What `@types/pdfkit` leaves out of pdfkit 0.20 and the report uses. Pinned: a test fails when one of them goes away. */
declare namespace PDFKit {
  /** A font already parsed; it can be shared by several documents. */
  interface ParsedFont {
    readonly unitsPerEm: number
    hasGlyphForCodePoint(code: number): boolean
    readonly characterSet: readonly number[]
    glyphForCodePoint(code: number): Glyph
    /** In the units of the font. */
    layout(text: string): Readonly<{ glyphs: readonly Glyph[]; positions: readonly GlyphPosition[] }>
  }

  type Glyph = Readonly<{ id: number; advanceWidth: number }>
  type GlyphPosition = Readonly<{ xAdvance: number; advanceWidth: number; xOffset: number; yOffset: number }>

  type Layout = Readonly<{ glyphs: readonly Glyph[]; positions: readonly GlyphPosition[]; advanceWidth: number }>

  interface EmbeddedFace {
    readonly id: string
    readonly font: ParsedFont
    ref(): object
    /** In thousandths of the size. */
    layout(text: string): Layout
    /** The shapes of a text, in hexadecimal, and their places. */
    encode(text: string): readonly [shapes: readonly string[], positions: readonly GlyphPosition[]]
    layoutCache: Record<string, unknown>
  }

  interface PDFDocument {
    readonly _font: EmbeddedFace
    /** Writes the XMP packet's own fields, unescaped. */
    _addInfo: () => void
    link(
      x: number,
      y: number,
      width: number,
      height: number,
      url: string,
      options: Readonly<{ Contents: object; structParent: PDFStructureElement }>,
    ): this
  }

  interface PDFOutline {
    addItem(title: string, options: Readonly<{ expanded: boolean; left: number; top: number }>): PDFOutline
  }
}

declare namespace PDFKit.Mixins {
  interface PDFFont {
    font(parsed: PDFKit.ParsedFont): this
    font(bytes: Uint8Array): this
  }

  interface StructureElementOptions {
    bbox?: [number, number, number, number]
    placement?: string
    scope?: string
  }
}
