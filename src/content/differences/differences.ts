import { type Change, changesBetween } from './changes.ts'
import { type Part, partsOf, type Told } from './part.ts'
import { likelyRenamed, type Renamed } from './renamed.ts'

/** A part that is on both sides, as it is after, and what differs in it. */
export type ChangedPart = Readonly<{ part: Part; changes: readonly Change[] }>

/** What differs between two contents. `renamed` are guesses, told as such, about parts that are also removed and added. */
export type Differences = Readonly<{
  added: readonly Part[]
  removed: readonly Part[]
  changed: readonly ChangedPart[]
  renamed: readonly Renamed[]
}>

/**
 * All that differs between two contents of one kind, part by part: two contents with different digests always differ
 * in something, unless it is only by their id and version.
 */
export function differencesBetween(before: Told, after: Told): Differences {
  const [first, second] = [keyed(partsOf(before)), keyed(partsOf(after))]
  const removed = [...first].flatMap(([key, part]) => (second.has(key) ? [] : [part]))
  const added = [...second].flatMap(([key, part]) => (first.has(key) ? [] : [part]))
  const changed = [...second].flatMap(([key, part]): readonly ChangedPart[] => {
    const was = first.get(key)
    const changes = was === undefined ? [] : changesBetween(was.data, part.data)
    return changes.length === 0 ? [] : [{ part, changes }]
  })
  return { added, removed, changed, renamed: likelyRenamed(removed, added) }
}

function keyed(parts: readonly Part[]): ReadonlyMap<string, Part> {
  return new Map(parts.map((part) => [`${part.noun} ${part.id}`, part]))
}
