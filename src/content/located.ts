/** A way into a file's data: keys of mappings, positions in lists. */
export type Path = readonly (string | number)[]

/** A value of a file with the offset where it is written. */
export type Located = Readonly<{
  start: number
  /** A scalar as it is written, without quotes when it has none. */
  written?: string
  /** A plain text that stops at a `#` stuck to the next word: the end of a sentence is probably lost. */
  cut?: true
  members?: ReadonlyMap<string, Member>
  items?: readonly Located[]
}>

/** A key of a mapping, where it is written, and its value. */
export type Member = Readonly<{ keyStart: number; value: Located }>

/** What is written at a path, or the nearest thing around it. */
export function nearest(root: Located, path: Path): Located {
  let found = root
  for (const step of path) {
    const next = stepInto(found, step)
    if (next === undefined) return found
    found = next
  }
  return found
}

/** The offset of the key that ends a path, or of the nearest thing around it. */
export function keyStart(root: Located, path: Path): number {
  const parent = nearest(root, path.slice(0, -1))
  const key = path.at(-1)
  const member = typeof key === 'string' ? parent.members?.get(key) : undefined
  return member?.keyStart ?? nearest(root, path).start
}

function stepInto(located: Located, step: string | number): Located | undefined {
  return typeof step === 'number' ? located.items?.[step] : located.members?.get(step)?.value
}
