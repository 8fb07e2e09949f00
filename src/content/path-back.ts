/** The way from a content back to the first of these, through what each takes from; undefined when there is none. */
export function pathBack(
  reference: string,
  path: readonly string[],
  fromsOf: (reference: string) => readonly string[],
): readonly string[] | undefined {
  if (reference === path[0]) return [...path, reference]
  if (path.includes(reference)) return undefined
  for (const from of new Set(fromsOf(reference))) {
    const back = pathBack(from, [...path, reference], fromsOf)
    if (back !== undefined) return back
  }
  return undefined
}
