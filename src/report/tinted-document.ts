import PDFDocument from 'pdfkit'
import type { Inks } from '../model/ink.ts'
import { palette } from './palette.ts'

/** A document whose brand and accent are those of a template: everything is drawn with the house's, and comes out so. */
export class TintedDocument extends PDFDocument {
  readonly #inks: ReadonlyMap<unknown, string>

  constructor(options: PDFKit.PDFDocumentOptions, inks: Inks) {
    super(options)
    this.#inks = new Map([
      [palette.brand, inks.brand],
      [palette.accent, inks.accent],
    ])
  }

  override fillColor(color: PDFKit.Mixins.ColorValue, opacity?: number): this {
    return super.fillColor(this.#inks?.get(color) ?? color, opacity)
  }

  override strokeColor(color: PDFKit.Mixins.ColorValue, opacity?: number): this {
    return super.strokeColor(this.#inks?.get(color) ?? color, opacity)
  }
}
