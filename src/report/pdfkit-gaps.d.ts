/** What `@types/pdfkit` leaves out of pdfkit 0.20 and the report uses. Pinned: a test fails when one of them goes away. */
declare namespace PDFKit {
  /** A font already parsed; it can be shared by several documents. */
  interface ParsedFont {
    hasGlyphForCodePoint(code: number): boolean
    readonly characterSet: readonly number[]
    glyphForCodePoint(code: number): unknown
    layout(text: string): unknown
  }

  type GlyphPosition = Readonly<{ xAdvance: number; advanceWidth: number; xOffset: number; yOffset: number }>

  interface EmbeddedFace {
    readonly id: string
    readonly font: ParsedFont
    ref(): object
    /** In thousandths of the size. */
    layout(text: string): Readonly<{ advanceWidth: number; positions: readonly GlyphPosition[] }>
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
