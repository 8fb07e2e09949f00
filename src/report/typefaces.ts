import type { Face, Style } from './page-grid.ts'
import { Pen } from './pen.ts'
import { Shaper } from './shape.ts'

/** The fonts' bytes: three small subsets, and the complete regular, read only when a character is in none of them. */
export type FontFiles = Readonly<Record<Face, Uint8Array>> & Readonly<{ complete: () => Uint8Array }>

/** A font opened in the document, and what the process knows of it. */
type Opened = Readonly<{ face: PDFKit.EmbeddedFace; known: Known }>

/** A stretch of text that one font can draw. */
export type Run = Readonly<{ text: string; font: string }>

/** Shown where no font has the character; every font of the report has it. */
const missing = '\u25a1'

/** Parsing and shaping are most of a report's time: both are kept for the life of the process, font by font. */
const shared = new WeakMap<Uint8Array, Known>()

/** For a size of 1. */
type Measured = Readonly<{ whole: number; space: number }>

/** A parsed font, and what was worked out with it: shapes of words, their widths, characters it has. */
type Known = Readonly<{
  font: PDFKit.ParsedFont
  layouts: Record<string, unknown>
  shaper: Shaper
  measured: Map<string, Measured>
  has: Map<number, boolean>
}>

/** The fonts of one document: measures, chooses the font of each character, counts those that none has. */
export class Typefaces {
  missingGlyphs = 0
  readonly #doc: PDFKit.PDFDocument
  readonly #files: FontFiles
  readonly #opened = new Map<string, Opened>()
  readonly #pen: Pen

  constructor(doc: PDFKit.PDFDocument, files: FontFiles) {
    this.#doc = doc
    this.#pen = new Pen(doc)
    this.#files = files
  }

  /** Cuts a cleaned text into stretches of one font each, in the face asked where that face has the character. */
  runs(text: string, face: Face): readonly Run[] {
    const { known } = this.#named(face)
    if (hasAll(known, text)) return text === '' ? [] : [{ text, font: face }]
    const runs: { text: string; font: string }[] = []
    for (const character of text) {
      const run = this.#runOf(character, face)
      const last = runs.at(-1)
      if (last?.font === run.font) last.text += run.text
      else runs.push({ ...run })
    }
    return runs
  }

  widthOf(text: string, font: string, style: Style): number {
    return this.#measured(text, font).whole * style.size
  }

  /** How wide a word is, and how much of it is the spaces that end it. */
  wordOf(text: string, font: string, { size }: Style): Readonly<{ whole: number; space: number }> {
    const { whole, space } = this.#measured(text, font)
    return { whole: whole * size, space: space * size }
  }

  #measured(text: string, font: string): Measured {
    const { face, known } = this.#named(font)
    const before = known.measured.get(text)
    if (before !== undefined) return before
    const made = measure(text, face, known)
    known.measured.set(text, made)
    return made
  }

  /** Writes a stretch of text; `y` is where its letters stand. */
  write({ text, font, style }: Run & Readonly<{ style: Style }>, place: Readonly<{ x: number; y: number }>): void {
    this.#pen.write(text, this.#named(font).face, style, place)
  }

  #runOf(character: string, face: Face): Run {
    if (character === '\n') return { text: character, font: face }
    const code = character.codePointAt(0) ?? 0
    if (has(this.#named(face).known, code)) return { text: character, font: face }
    if (has(this.#named('complete').known, code)) return { text: character, font: 'complete' }
    this.missingGlyphs += 1
    return { text: missing, font: face }
  }

  #named(font: string): Opened {
    const before = this.#opened.get(font)
    if (before !== undefined) return before
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
  const isFull = kept !== undefined && kept.measured.size > mostLayouts
  if (kept === undefined) doc.font(bytes)
  else doc.font(kept.font)
  const face = doc._font
  if (kept === undefined) nameGlyphs(face.font)
  const fresh = {
    font: face.font,
    layouts: face.layoutCache,
    shaper: new Shaper(face.font),
    measured: new Map<string, Measured>(),
    has: new Map<number, boolean>(),
  }
  const known = kept === undefined || isFull ? fresh : kept
  face.layoutCache = known.layouts
  shared.set(bytes, known)
  return { face, known }
}

/** Laid out once, with the spaces that end it, as it will be written. What is nothing but spaces is all space. */
function measure(text: string, face: PDFKit.EmbeddedFace, { layouts, shaper }: Known): Measured {
  const shaped = layouts[text] === undefined ? shaper.word(text) : undefined
  if (shaped !== undefined) layouts[text] = shaped
  const { advanceWidth, positions } = face.layout(text)
  if (text.trimEnd() === '') return { whole: advanceWidth / 1000, space: advanceWidth / 1000 }
  const spaces = text.length - text.replace(/ +$/u, '').length
  const space = spaces === 0 ? 0 : positions.slice(-spaces).reduce((sum, { xAdvance }) => sum + xAdvance, 0)
  return { whole: advanceWidth / 1000, space: space / 1000 }
}

function has({ font, has: before }: Known, code: number): boolean {
  const known = before.get(code) ?? font.hasGlyphForCodePoint(code)
  before.set(code, known)
  return known
}

function hasAll(known: Known, text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code !== 10 && !has(known, code)) return false
  }
  return true
}

/**
 * Has each glyph met by its own character first. Met first as a part of another (the E of É), it would keep no character
 * for the life of the process, and nobody could read it out of the documents that follow.
 */
function nameGlyphs(font: PDFKit.ParsedFont): void {
  for (const code of font.characterSet) font.glyphForCodePoint(code)
}
