import type { Style } from './page-grid.ts'

/** A stretch of text in one font and one style, measured. */
export type Piece = Readonly<{ text: string; font: string; style: Style; link?: string }>

/** `width` is that of its letters: the space that ends it, kept for whoever takes the text out, is not seen. */
export type Line = Readonly<{ pieces: readonly Piece[]; width: number }>

/** How wide a text is in the font of a piece, and how much of that is the spaces that end it. */
export type Measure = (text: string, piece: Piece) => Readonly<{ whole: number; space: number }>

/** What cannot be parted, then the space that follows it. */
type Word = { pieces: Piece[]; width: number; space: number; ends: boolean }

/**
 * Sets text in lines no wider than `width`: broken at spaces and after hyphens (not before a figure) and slashes, at `\n` always, and inside a
 * word only when it is wider than a line. Nothing is ever dropped: the lines hold every character, in order.
 */
export function breakLines(pieces: readonly Piece[], width: number, measure: Measure): readonly Line[] {
  const lines: Line[] = []
  let line: { pieces: Piece[]; width: number; space: number } = { pieces: [], width: 0, space: 0 }
  const close = () => {
    lines.push({ pieces: joined(line.pieces), width: line.width - line.space })
    line = { pieces: [], width: 0, space: 0 }
  }
  for (const word of fitting(wordsOf(pieces, measure), width, measure)) {
    if (line.pieces.length > 0 && line.width + word.width > width) close()
    line.pieces.push(...word.pieces)
    line.width += word.width + word.space
    line.space = word.space
    if (word.ends) close()
  }
  if (line.pieces.length > 0 || lines.length === 0) close()
  return lines
}

/** Cuts pieces at the places where a line may end. */
function wordsOf(pieces: readonly Piece[], measure: Measure): readonly Word[] {
  const words: Word[] = []
  let word: Word = newWord()
  const close = (ends: boolean) => {
    words.push({ ...word, ends })
    word = newWord()
  }
  for (const piece of pieces) {
    for (const { 0: text, index } of piece.text.matchAll(
      /\n|[^ \n/\u2013\u2014-]*[/\u2013\u2014-]+ *|[^ \n/\u2013\u2014-]+ *| +/gu,
    )) {
      if (text === '\n') {
        close(true)
        continue
      }
      add(word, { ...piece, text }, measure)
      if (/[ /\u2013\u2014-]$/u.test(text) && !/^-\d/u.test(piece.text.slice(index + text.length - 1))) close(false)
    }
  }
  if (word.pieces.length > 0) close(false)
  return words
}

function newWord(): Word {
  return { pieces: [], width: 0, space: 0, ends: false }
}

function add(word: Word, piece: Piece, measure: Measure): void {
  const { whole, space } = measure(piece.text, piece)
  word.pieces.push(piece)
  word.width += word.space + whole - space
  word.space = space
}

/** Words wider than a line, cut by force. */
function* fitting(words: readonly Word[], width: number, measure: Measure): Generator<Word> {
  for (const word of words) {
    if (word.width <= width) yield word
    else yield* cut(word, width, measure)
  }
}

function* cut(word: Word, width: number, measure: Measure): Generator<Word> {
  let part = newWord()
  for (const piece of word.pieces) {
    for (const character of piece.text) {
      const wide = measure(character, piece).whole
      if (part.pieces.length > 0 && part.width + wide > width) {
        yield part
        part = newWord()
      }
      part.pieces.push({ ...piece, text: character })
      part.width += wide
    }
  }
  yield { ...part, ends: word.ends }
}

/** Neighbours of the same font and style become one piece. */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  const result: Piece[] = []
  for (const piece of pieces) {
    const last = result.at(-1)
    if (last !== undefined && last.font === piece.font && last.style === piece.style && last.link === piece.link) {
      result[result.length - 1] = { ...last, text: last.text + piece.text }
    } else result.push(piece)
  }
  return result
}
