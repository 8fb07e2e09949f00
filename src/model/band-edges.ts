import type { Level } from './framework.ts'
import { tolerance } from './number.ts'

/**
 * The edges between bands, such that a number printed on the same side of each is in the band of the one it rounds.
 *
 * A band « from » an edge begins at it. One « up to » an edge ends with it, and the next begins right after: two
 * tolerances further, so that what equals the edge is still below.
 */
export function bandEdges(levels: readonly Level[]): readonly number[] {
  return levels.flatMap(({ from, upTo }) => from ?? (upTo === undefined ? [] : upTo + 2 * tolerance))
}
