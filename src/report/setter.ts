import { breakLines, type Line, type Piece } from './break-lines.ts'
import { cleanText } from './clean-text.ts'
import type { Face, Style } from './page-grid.ts'
import { palette } from './palette.ts'
import type { Span, Words } from './report.ts'
import type { Typefaces } from './typefaces.ts'

/** Sets words in lines. */
export class Setter {
  readonly #faces: Typefaces
  readonly #variants = new Map<Style, Map<string, Style>>()

  constructor(faces: Typefaces) {
    this.#faces = faces
  }

  /** Every line ends with a space, so that text taken out of the file keeps its words apart. */
  lines(words: Words, style: Style, width: number): readonly Line[] {
    const pieces = spaced(words).flatMap((span) => this.#pieces(span, style))
    return breakLines(pieces, width, (text, piece) => this.#faces.wordOf(text, piece.font, piece.style))
  }

  /** One line, with nothing but this text. */
  line(text: string, style: Style): Line {
    return this.lines([{ text }], style, Number.POSITIVE_INFINITY)[0] ?? { pieces: [], width: 0 }
  }

  #pieces(span: Span, style: Style): readonly Piece[] {
    const set = this.#styleOf(span, style)
    const link = span.link === undefined ? {} : { link: span.link }
    return this.#faces.runs(cleanText(span.text), set.face).map((run) => ({ ...run, style: set, ...link }))
  }

  /** One object for each style, so that neighbours of the same style are one piece. */
  #styleOf({ strong, italic, link }: Span, style: Style): Style {
    if (strong !== true && italic !== true && link === undefined) return style
    const variants = this.#variants.get(style) ?? new Map<string, Style>()
    this.#variants.set(style, variants)
    const face: Face = strong === true ? 'bold' : italic === true ? 'italic' : style.face
    const color = link === undefined ? style.color : palette.brand
    const key = `${face} ${color}`
    const variant = variants.get(key) ?? { ...style, face, color }
    variants.set(key, variant)
    return variant
  }
}

/** With a space at the end: of the last span where it is plain, so that its last word is laid out once. */
function spaced(words: Words): Words {
  const last = words.at(-1)
  const isPlain = last !== undefined && last.strong !== true && last.italic !== true && last.link === undefined
  return isPlain ? [...words.slice(0, -1), { text: `${last.text} ` }] : [...words, { text: ' ' }]
}
