import type { Context } from '../context.ts'
import { fold, widthOf } from '../visit/fold.ts'
import type { Line } from './telling.ts'

/** How far a line may be set in: deeper ones stay there, so that a narrow screen keeps room for words. */
const deepest = 5

/** Says lines on stdout, set in by two columns a step, folded at the width of the screen where there is one. */
export function sayLines(lines: Iterable<Line>, { talk, environment }: Context): void {
  const { columns } = environment.stdout
  for (const { depth, text, style } of lines) {
    const indent = 2 * Math.min(depth, deepest)
    const spaced = ' '.repeat(indent) + text
    const shown = columns === undefined ? spaced : fold(spaced, widthOf({ columns }), indent + 2)
    talk.out(style === undefined ? shown : { text: shown, style })
  }
}
