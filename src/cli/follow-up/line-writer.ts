import type { Context } from '../context.ts'
import type { Span } from '../talk.ts'
import { foldSpans, widthOf } from '../visit/fold.ts'

/** Writes a line of the result so far from the left, folded where the screen ends; elsewhere lines are whole. */
export type Write = (indent: number, ...line: readonly Span[]) => void

export function lineWriter({ talk, environment }: Context): Write {
  const { stdout } = environment
  return (indent, ...line) => {
    const whole = [' '.repeat(indent), ...line]
    talk.out(...(stdout.isTTY === true ? foldSpans(whole, widthOf(stdout), indent === 0 ? 0 : indent + 2) : whole))
  }
}
