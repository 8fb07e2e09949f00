import type { Aggregate } from '../model/framework.ts'
import { clampTo, type Range } from '../model/number.ts'

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
    /** What the aggregate reaches, limited to `clamp`, where it is the same for every sheet; and what is told of it. */
    reach?: Range
    range?: Range
    parts: readonly number[]
    /** The parts by name: added in that order, they give the same sum to the last bit however the files are ordered. */
    added: readonly number[]
    /** Where evidence is counted, each question once: the parts, or the leaves when a question is in several of them. */
    witnesses: readonly number[]
  }>

/** A part of a branch, by the name that puts it in order. */
export type Part = Readonly<{ at: number; name: string; leaves: readonly Leaf[]; range?: Range }>

export function branchOf({ at, aggregate, clamp, scale }: Making, parts: readonly Part[]): Branch {
  const shared = isAdded(aggregate) ? undefined : sharedRange(parts)
  const reach = shared && within(shared, clamp)
  const range = scale ?? reach
  const added = parts.toSorted((left, right) => (left.name < right.name ? -1 : Number(left.name > right.name)))
  const leaves = parts.flatMap((part) => part.leaves)
  const questions = new Map(leaves.map(({ question, at: place }) => [question, place]))
  return {
    at,
    aggregate,
    ...(clamp === undefined ? {} : { clamp }),
    ...(scale === undefined ? {} : { scale }),
    ...(reach === undefined ? {} : { reach }),
    ...(range === undefined ? {} : { range }),
    parts: placesOf(parts),
    added: placesOf(added),
    witnesses: questions.size === leaves.length ? placesOf(parts) : [...questions.values()],
  }
}

/** A range limited to another; the same when there is none. */
export function within(range: Range, clamp: Range | undefined): Range {
  return clamp === undefined ? range : { min: clampTo(range.min, clamp), max: clampTo(range.max, clamp) }
}

/** The range that parts have in common; undefined when they differ, or when the sheet decides it. */
function sharedRange(parts: readonly Part[]): Range | undefined {
  const range = parts[0]?.range
  const isShared = parts.every((part) => part.range?.min === range?.min && part.range?.max === range?.max)
  return isShared ? range : undefined
}

function placesOf(parts: readonly Part[]): readonly number[] {
  return parts.map(({ at }) => at)
}

/** Whether an aggregate adds up what its parts can be worth, each on its own range. */
export function isAdded(aggregate: Aggregate | undefined): boolean {
  return aggregate?.kind === 'sum' || aggregate?.kind === 'staged'
}
