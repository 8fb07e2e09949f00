import PDFDocument from 'pdfkit'
import { messagesIn } from '../text/index.ts'
import { blockStrips } from './block-strips.ts'
import { cleanLine } from './clean-text.ts'
import { drawFooter } from './draw-footer.ts'
import { Marker } from './marker.ts'
import { openUp } from './open-up.ts'
import { page } from './page-grid.ts'
import { type Placed, paginate } from './paginate.ts'
import { declareAccessible } from './pdf-metadata.ts'
import type { Report } from './report.ts'
import { Setter } from './setter.ts'
import { Sheet } from './sheet.ts'
import { Tag } from './tag.ts'
import { TintedDocument } from './tinted-document.ts'
import { type FontFiles, Typefaces } from './typefaces.ts'

/** A drawn report. `missingGlyphs` counts the characters that no font has, shown as □. */
export type Pdf = Readonly<{ bytes: Uint8Array; pages: number; missingGlyphs: number }>

/**
 * Draws a report as a file valid for both PDF/A-2a (it will open in thirty years) and PDF/UA-1 (it can be read without
 * being seen). The same report and fonts give the same bytes, on any machine.
 */
export async function toPdf(report: Report, fonts: FontFiles): Promise<Pdf> {
  const doc = open(report)
  const bytes = collect(doc)
  const faces = new Typefaces(doc, fonts)
  const setter = new Setter(faces)
  const root = new Tag('Document')
  const strips = report.blocks.flatMap((block) => blockStrips({ setter, root }, block))
  const bottom = page.height - page.bottom
  const pages = paginate(strips, { first: page.firstTop, top: page.top, bottom })
  const sheet = new Sheet(doc, new Marker(doc), faces)
  for (const [index, placed] of pages.entries()) {
    doc.addPage()
    drawPage(sheet, openUp(placed, bottom))
    drawFooter(sheet, setter, report, { number: index + 1, of: pages.length })
  }
  root.element(doc).end()
  doc.end()
  return { bytes: await bytes, pages: pages.length, missingGlyphs: faces.missingGlyphs }
}

function open(report: Report): PDFKit.PDFDocument {
  const options: PDFKit.PDFDocumentOptions = {
    pdfVersion: '1.7',
    subset: 'PDF/A-2a',
    tagged: true,
    lang: messagesIn(report.language).report.language,
    displayTitle: true,
    autoFirstPage: false,
    size: [page.width, page.height],
    margins: { top: page.top, bottom: 0, left: page.left, right: page.right },
    // No default font: pdfkit would otherwise name one that is not embedded.
    font: '',
    info: {
      Title: cleanLine(report.title),
      Author: cleanLine(report.author),
      Subject: cleanLine(report.subject),
      Creator: 'virage',
      Producer: 'virage',
      CreationDate: new Date(report.date),
    },
  }
  const doc = report.inks === undefined ? new PDFDocument(options) : new TintedDocument(options, report.inks)
  declareAccessible(doc)
  return doc
}

/** What lies behind first, then the text in reading order. */
function drawPage(sheet: Sheet, placed: readonly Placed[]): void {
  for (const { strip, y, repeat } of placed) {
    repeat?.repeat.draw(sheet, repeat.y)
    strip.backdrop?.(sheet, y)
  }
  for (const { strip, y } of placed) strip.draw(sheet, y)
  sheet.marker.close()
}

function collect(doc: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = []
    doc.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    doc.on('end', () => resolve(Buffer.concat(chunks)))
    doc.on('error', reject)
  })
}
