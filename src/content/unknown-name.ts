import type { Noun } from '../model/noun.ts'
import { suggest } from '../model/suggest.ts'
import { type Finding, onValue } from './finding.ts'
import type { Path } from './located.ts'

/** A name of something, and the names that exist. */
export type Naming = Readonly<{ noun: Noun; name: string; known: Iterable<string> }>

/** A name that points nowhere, with the nearest that exists. */
export function unknownName({ noun, name, known }: Naming, path: Path): Finding {
  const suggestion = suggest(name, known)
  return onValue(path, { code: 'unknown-name', noun, name, ...(suggestion === undefined ? {} : { suggestion }) })
}

/** Names written in a list, each of which must exist. */
export function* unknownNames(
  noun: Noun,
  names: readonly string[] | undefined,
  { known, path }: Readonly<{ known: ReadonlySet<string>; path: Path }>,
): Generator<Finding> {
  for (const [index, name] of (names ?? []).entries()) {
    if (!known.has(name)) yield unknownName({ noun, name, known }, [...path, index])
  }
}
