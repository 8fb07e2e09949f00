import type { Aggregate } from '../model/framework.ts'
import type { Range } from '../model/number.ts'

/** A question under a criterion: its place, its weight there, and the range it is read on. */
export type Leaf = Readonly<{
  at: number
  question: string
  weight: number
  /** That of the framework's scale under a mean, a min or a max (design §3); under a sum or stages, the question's own. */
  range: Range
  /** Whether an answer then brings its own range: a grid that adds up its rows without those « sans objet ». */
  isOwnRange: boolean
}>

/** How the numbers of a branch are made: the aggregate, limited to `clamp`, then carried to `scale`. */
export type Making = Readonly<{ at: number; aggregate: Aggregate; clamp?: Range; scale?: Range }>

/**
 * What has its numbers from those of its parts: a criterion or a lens. `at` is its place, the same in every array of a
 * tally; `parts` are the places of what it is made of, in the framework's order.
 */
export type Branch = Making &
  Readonly<{
    parts: readonly number[]
    /** The parts by name: added in that order, they give the same sum to the last bit however the files are ordered. */
    added: readonly number[]
    /** One leaf of each question under it. */
    witnesses: readonly number[]
  }>

/** A part of a branch, by the name that puts it in order. */
export type Part = Readonly<{ at: number; name: string; leaves: readonly Leaf[] }>

export function branchOf({ at, aggregate, clamp, scale }: Making, parts: readonly Part[]): Branch {
  const added = parts.toSorted((left, right) => (left.name < right.name ? -1 : Number(left.name > right.name)))
  const leaves = new Map(parts.flatMap((part) => part.leaves.map((leaf) => [leaf.question, leaf.at])))
  return {
    at,
    aggregate,
    ...(clamp === undefined ? {} : { clamp }),
    ...(scale === undefined ? {} : { scale }),
    parts: placesOf(parts),
    added: placesOf(added),
    witnesses: [...leaves.values()],
  }
}

function placesOf(parts: readonly Part[]): readonly number[] {
  return parts.map(({ at }) => at)
}

/** Whether an aggregate adds up what its parts can be worth, each on its own range. */
export function isAdded(aggregate: Aggregate | undefined): boolean {
  return aggregate?.kind === 'sum' || aggregate?.kind === 'staged'
}
