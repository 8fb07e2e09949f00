import type { Face, Style } from './page-grid.ts'

/** The fonts' bytes: three small subsets, and the complete regular, read only when a character is in none of them. */
export type FontFiles = Readonly<Record<Face, Uint8Array>> & Readonly<{ complete: () => Uint8Array }>

type Opened = PDFKit.EmbeddedFace

/** A stretch of text that one font can draw. */
export type Run = Readonly<{ text: string; font: string }>

/** Shown where no font has the character; every font of the report has it. */
const missing = '\u25a1'

/** Parsing and shaping are most of a report's time: both are kept for the life of the process, font by font. */
const shared = new WeakMap<Uint8Array, Readonly<{ font: PDFKit.ParsedFont; layouts: Record<string, unknown> }>>()

/** The fonts of one document: measures, chooses the font of each character, counts those that none has. */
export class Typefaces {
  missingGlyphs = 0
  readonly #doc: PDFKit.PDFDocument
  readonly #files: FontFiles
  readonly #opened = new Map<string, Opened>()

  constructor(doc: PDFKit.PDFDocument, files: FontFiles) {
    this.#doc = doc
    this.#files = files
  }

  /** Cuts a cleaned text into stretches of one font each, in the face asked where that face has the character. */
  runs(text: string, face: Face): readonly Run[] {
    const runs: { text: string; font: string }[] = []
    for (const character of text) {
      const run = this.#runOf(character, face)
      const last = runs.at(-1)
      if (last?.font === run.font) last.text += run.text
      else runs.push({ ...run })
    }
    return runs
  }

  widthOf(text: string, font: string, { size }: Style): number {
    return this.#named(font).widthOfString(text, size)
  }

  /** Makes a font the current one of the document. */
  use(font: string, { size, color }: Style): void {
    this.#doc.font(this.#named(font).name).fontSize(size).fillColor(color)
  }

  #runOf(character: string, face: Face): Run {
    if (character === '\n') return { text: character, font: face }
    const code = character.codePointAt(0) ?? 0
    if (this.#named(face).font.hasGlyphForCodePoint(code)) return { text: character, font: face }
    if (this.#named('complete').font.hasGlyphForCodePoint(code)) return { text: character, font: 'complete' }
    this.missingGlyphs += 1
    return { text: missing, font: face }
  }

  #named(font: string): Opened {
    const known = this.#opened.get(font)
    if (known !== undefined) return known
    const opened = open(this.#doc, this.#bytesOf(font))
    this.#opened.set(font, opened)
    return opened
  }

  #bytesOf(font: string): Uint8Array {
    if (font === 'bold') return this.#files.bold
    if (font === 'italic') return this.#files.italic
    return font === 'complete' ? this.#files.complete() : this.#files.regular
  }
}

/** A batch of reports meets ever more words: past this many, the shapes are worked out afresh. */
const mostLayouts = 20_000

function open(doc: PDFKit.PDFDocument, bytes: Uint8Array): Opened {
  const kept = shared.get(bytes)
  const known = kept && Object.keys(kept.layouts).length <= mostLayouts ? kept : undefined
  if (known === undefined) doc.font(bytes)
  else doc.font(known.font)
  const opened = doc._font
  if (known === undefined && kept === undefined) nameGlyphs(opened.font)
  if (known === undefined) shared.set(bytes, { font: opened.font, layouts: opened.layoutCache })
  else opened.layoutCache = known.layouts
  return opened
}

/**
 * Has each glyph met by its own character first. Met first as a part of another (the E of É), it would keep no character
 * for the life of the process, and nobody could read it out of the documents that follow.
 */
function nameGlyphs(font: PDFKit.ParsedFont): void {
  for (const code of font.characterSet) font.glyphForCodePoint(code)
}
