import type { Span, Talk } from '../talk.ts'

/** A text whose lines end between two words, none longer than `width` where a word allows it; the next ones are indented. */
export function fold(text: string, width: number, indent = 0): string {
  return foldFrom(text, { width, indent, column: 0 }).text
}

type Place = Readonly<{ width: number; indent: number; column: number }>

/** Folds what follows on a line already written up to `column`; says where it ends. Only plain spaces may give way. */
function foldFrom(text: string, { width, indent, column }: Place): Readonly<{ text: string; column: number }> {
  let at = column
  const lines = text.split('\n').map((line, index) => {
    if (index > 0) at = 0
    const words = line.split(' ').map((word, rank) => {
      const length = [...word].length
      const isBroken = rank > 0 && at + 1 + length > width && at > indent
      at = rank === 0 ? at + length : isBroken ? indent + length : at + 1 + length
      return `${rank === 0 ? '' : isBroken ? `\n${' '.repeat(indent)}` : ' '}${word}`
    })
    return words.join('')
  })
  return { text: lines.join('\n'), column: at }
}

/** The same conversation, whose lines are folded at the width of the screen; without a screen nothing changes. */
export function foldedTalk(talk: Talk, screen: Screen): Talk {
  if (screen.columns === undefined) return talk
  const width = widthOf(screen)
  return { ...talk, err: (...line) => talk.err(...foldSpans(line, width)) }
}

type Screen = Readonly<{ columns?: number }>

/** What fits on a line of a screen. One that does not tell its size (some consoles say zero) is taken to have 80 columns. */
export function widthOf({ columns }: Screen): number {
  return Math.max(20, columns || 80) - 1
}

/** A line of several pieces, folded as one; what continues is indented. */
export function foldSpans(line: readonly Span[], width: number, indent = 0): readonly Span[] {
  let column = 0
  return line.map((span) => {
    const folded = foldFrom(typeof span === 'string' ? span : span.text, { width, indent, column })
    column = folded.column
    return typeof span === 'string' ? folded.text : { ...span, text: folded.text }
  })
}
