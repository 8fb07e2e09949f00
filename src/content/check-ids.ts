import { type Finding, onValue } from './finding.ts'
import { isForbiddenName } from './forbidden.ts'
import type { Path } from './located.ts'
import { inExpression } from './scope.ts'
import type { Source } from './source.ts'

/** A thing with an id, and where it is written. */
export type Identified = Readonly<{ id: string; path: Path }>

/** Each entry of a list with the path of its id. */
export function identified(
  entries: readonly Readonly<{ id: string }>[] | undefined,
  path: Path,
): readonly Identified[] {
  return (entries ?? []).map(({ id }, index) => ({ id, path: [...path, index, 'id'] }))
}

/**
 * Ids of one family: none twice, none that differ only by case, none that mean something to JavaScript.
 *
 * Where conditions name them, two that are written alike there (`A-B` and `A_B`) are a problem too.
 */
export function* checkIds(
  entries: readonly Identified[],
  source: Source,
  namedBy: 'conditions' | 'references' = 'references',
): Generator<Finding> {
  const seen = new Map<string, Identified>()
  for (const entry of entries) {
    const { id, path } = entry
    if (isForbiddenName(id)) yield onValue(path, { code: 'forbidden-name', name: id })
    const folded = id.toLowerCase()
    const key = namedBy === 'conditions' ? inExpression(folded) : folded
    const twin = seen.get(key)
    if (twin === undefined) seen.set(key, entry)
    else yield clash(entry, twin, source.placeOf(twin.path).line)
  }
}

function clash({ id, path }: Identified, twin: Identified, line: number): Finding {
  if (id === twin.id) return onValue(path, { code: 'duplicate-id', id, line })
  const isCase = id.toLowerCase() === twin.id.toLowerCase()
  return onValue(path, { code: isCase ? 'same-but-for-case' : 'same-in-expressions', id, other: twin.id, line })
}

/** A list of plain names in which none may come twice. */
export function* checkRepeats(items: readonly string[] | undefined, path: Path): Generator<Finding> {
  const seen = new Set<string>()
  for (const [index, item] of (items ?? []).entries()) {
    if (seen.has(item)) yield onValue([...path, index], { code: 'repeated-item', item })
    seen.add(item)
  }
}

/** Two things of one name: what others say of either cannot be judged. */
export function isClash({ fault }: Finding): boolean {
  return fault.code === 'duplicate-id' || fault.code === 'same-but-for-case' || fault.code === 'same-in-expressions'
}
