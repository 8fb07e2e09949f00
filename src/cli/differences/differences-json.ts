import type { Part } from '../../content/differences/part.ts'
import type { Named } from '../find-content.ts'
import type { ToldDifferences } from './say-differences.ts'

/** The differences as `virage/differences@1`: parts by noun and id, each change with its path, its sort and both sides. */
export function differencesJson(before: Named, after: Named, { differences, broken }: ToldDifferences): unknown {
  const { added, removed, changed, renamed } = differences
  return {
    format: 'virage/differences@1',
    kind: after.kind,
    before: side(before),
    after: side(after),
    added: added.map(head),
    removed: removed.map(head),
    maybe_renamed: renamed,
    changed: changed.map(({ part, changes }) => ({
      ...head(part),
      ...(part.noun === 'question' ? { comparable: !broken.has(part.id) } : {}),
      changes,
    })),
  }
}

function side({ content: { id, version }, digest }: Named) {
  return { id, version, digest }
}

function head({ noun, id, text }: Part) {
  return { noun, id, ...(text === undefined ? {} : { text }) }
}
