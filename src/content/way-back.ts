/** The way from one thing back to the first of a path, through what each leads to; undefined when there is none. */
export function wayBack(
  from: string,
  path: readonly string[],
  leadsTo: (from: string) => readonly string[],
): readonly string[] | undefined {
  const seen = new Set<string>()
  const back = (here: string, along: readonly string[]): readonly string[] | undefined => {
    if (here === path[0]) return [...along, here]
    if (seen.has(here)) return undefined
    seen.add(here)
    for (const next of new Set(leadsTo(here))) {
      const found = back(next, [...along, here])
      if (found !== undefined) return found
    }
    return undefined
  }
  return back(from, path)
}
