import { type Finding, onValue } from './finding.ts'
import type { WrittenTraining } from './written/training.ts'

/** A module does not wait for one of a path that comes after its own. */
export function* checkModules({ paths, modules }: WrittenTraining): Generator<Finding> {
  const pathOf = new Map(modules.map(({ id, path }) => [id, path]))
  const before = new Map(paths.map(({ id, after }) => [id, after ?? []]))
  for (const [index, { id: module, path, after }] of modules.entries()) {
    for (const [at, needs] of (after ?? []).entries()) {
      const other = pathOf.get(needs)
      if (other !== undefined && other !== path && comesAfter(other, path, before))
        yield onValue(['modules', index, 'after', at], { code: 'later-module', module, needs })
    }
  }
}

/** Whether a path takes another for granted, directly or not. */
function comesAfter(path: string, other: string, before: ReadonlyMap<string, readonly string[]>): boolean {
  const found = new Set<string>()
  const left = [path]
  for (let one = left.pop(); one !== undefined; one = left.pop()) {
    if (found.has(one)) continue
    found.add(one)
    left.push(...(before.get(one) ?? []))
  }
  return found.has(other)
}
