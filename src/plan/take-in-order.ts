/**
 * Takes, again and again, the first of what is left that is open: a topological order that follows the ranking as
 * closely as prerequisites allow.
 *
 * `ranked` comes best first, and the order depends on nothing else. What never opens (a prerequisite out of reach, a cycle)
 * is not in the result, and does not stop the others.
 */
export function takeInOrder<Item>(
  ranked: readonly Item[],
  isOpen: (item: Item, taken: ReadonlySet<Item>) => boolean,
): readonly Item[] {
  const left = [...ranked]
  const taken = new Set<Item>()
  const openPlace = (): number => left.findIndex((item) => isOpen(item, taken))
  for (let place = openPlace(); place >= 0; place = openPlace()) {
    for (const item of left.splice(place, 1)) taken.add(item)
  }
  return [...taken]
}
