import type { Context } from '../context.ts'
import type { Span, Talk } from '../talk.ts'
import { displayWidth } from './display-width.ts'

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
      const length = displayWidth(word)
      const isBroken = rank > 0 && at + 1 + length > width && at > indent
      at = rank === 0 ? at + length : isBroken ? indent + length : at + 1 + length
      return `${rank === 0 ? '' : isBroken ? `\n${' '.repeat(indent)}` : ' '}${word}`
    })
    return words.join('')
  })
  return { text: lines.join('\n'), column: at }
}

/** The same conversation, whose lines are folded at the width of the screen; what is not a screen gets them whole. */
export function foldedTalk(talk: Talk, { stdout, stderr }: Readonly<Record<'stdout' | 'stderr', Screen>>): Talk {
  const fitting = (line: readonly Span[], screen: Screen): readonly Span[] =>
    screen.columns === undefined ? line : foldSpans(line, widthOf(screen), hangOf(line))
  return {
    ...talk,
    out: (...line) => talk.out(...fitting(line, stdout)),
    err: (...line) => talk.err(...fitting(line, stderr)),
  }
}

/** The same context, speaking to the width of its screen. */
export function folded(context: Context): Context {
  return { ...context, talk: foldedTalk(context.talk, context.environment) }
}

type Screen = Readonly<{ columns?: number }>

/** Where the words of a line begin, after its margin and its number or mark: what continues it is written under them. */
function hangOf(line: readonly Span[]): number {
  return /^\n*( *(?:\d+(?:\. | {2})|! )?)/.exec(wordsOf(line))?.[1]?.length ?? 0
}

/** What fits on a line of a screen. One that does not tell its size (some consoles say zero) is taken to have 80 columns. */
export function widthOf({ columns }: Screen): number {
  return Math.max(20, columns || 80) - 1
}

/** A line without its colours. */
export function wordsOf(line: readonly Span[]): string {
  return line.map((span) => (typeof span === 'string' ? span : span.text)).join('')
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
