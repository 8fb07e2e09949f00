/** What `@types/pdfkit` leaves out of pdfkit 0.20 and the report uses. Pinned: a test fails when one of them goes away. */
declare namespace PDFKit {
  /** A font already parsed; it can be shared by several documents. */
  interface ParsedFont {
    hasGlyphForCodePoint(code: number): boolean
    readonly characterSet: readonly number[]
    glyphForCodePoint(code: number): unknown
    layout(text: string): unknown
  }

  interface EmbeddedFace {
    readonly id: string
    readonly font: ParsedFont
    ref(): object
    /** The shapes of a text, in hexadecimal, and their places, in thousandths of the size. */
    encode(
      text: string,
    ): readonly [
      shapes: readonly string[],
      positions: readonly Readonly<{ xAdvance: number; advanceWidth: number; xOffset: number; yOffset: number }>[],
    ]
    layoutCache: Record<string, unknown>
    widthOfString(text: string, size: number): number
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
