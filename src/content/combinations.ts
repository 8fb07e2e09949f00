import type { Outcome } from './outcome.ts'

/** A name and the cells that what it can be is cut into. */
export type Cut = Readonly<{ key: string; cells: readonly Outcome[] }>

/** One cell of each name, in every way. */
export function* combinations(cuts: readonly Cut[]): Generator<ReadonlyMap<string, Outcome>> {
  const chosen = new Map<string, Outcome>()
  yield* from(0)
  function* from(index: number): Generator<ReadonlyMap<string, Outcome>> {
    const cut = cuts[index]
    if (cut === undefined) {
      yield chosen
      return
    }
    for (const cell of cut.cells) {
      chosen.set(cut.key, cell)
      yield* from(index + 1)
    }
  }
}
