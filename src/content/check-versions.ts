import type { AnyDraft } from './draft.ts'
import { type Finding, onValue } from './finding.ts'
import type { Path } from './located.ts'
import type { Surroundings } from './surroundings.ts'

type Kind = 'framework' | 'questionnaire' | 'notice' | 'actions'
type Pointer = Readonly<{ kind: Kind; reference: string | undefined; path: Path }>

/** The newest version of a content goes by the newest of what it refers to; older ones are left as they were. */
export function* checkVersions(draft: AnyDraft, { known }: Surroundings): Generator<Finding> {
  if (draft.kind === 'answers' || draft.kind === 'mapping') return
  const { id, version } = draft.written
  const own = `${id}@${version}`
  const twins = draft.kind === 'questionnaire' || draft.kind === 'actions' ? known[draft.kind] : []
  if (newerThan(own, twins) !== undefined) return
  for (const { kind, reference, path } of pointersOf(draft)) {
    const newer = reference === undefined ? undefined : newerThan(reference, known[kind])
    if (reference === undefined || newer === undefined) continue
    yield onValue(path, { code: 'older-version', reference, newer })
  }
}

function pointersOf(draft: AnyDraft): readonly Pointer[] {
  switch (draft.kind) {
    case 'questionnaire': {
      const { framework, notice, sections } = draft.written
      return [
        { kind: 'framework', reference: framework, path: ['framework'] },
        { kind: 'notice', reference: notice, path: ['notice'] },
        ...sections.map(
          ({ from }, index): Pointer => ({
            kind: 'questionnaire',
            reference: from,
            path: ['sections', index, 'from'],
          }),
        ),
      ]
    }
    case 'actions':
      return [{ kind: 'framework', reference: draft.written.framework, path: ['framework'] }]
    case 'training': {
      const { framework, advisors, actions } = draft.written
      return [
        { kind: 'framework', reference: framework, path: ['framework'] },
        { kind: 'framework', reference: advisors, path: ['advisors'] },
        { kind: 'actions', reference: actions, path: ['actions'] },
      ]
    }
    case 'directory':
      return [{ kind: 'actions', reference: draft.written.actions, path: ['actions'] }]
    default:
      return []
  }
}

/** The newest of these versions of the same content; undefined when the reference exists not, or nothing is newer. */
function newerThan(reference: string, known: readonly string[]): string | undefined {
  const [id] = reference.split('@')
  const versions = known.filter((one) => one.split('@')[0] === id).sort(byVersion)
  const newest = versions.at(-1)
  return newest === undefined || !versions.includes(reference) || newest === reference ? undefined : newest
}

function byVersion(left: string, right: string): number {
  const [one, other] = [partsOf(left), partsOf(right)]
  const at = one.findIndex((part, index) => part !== other[index])
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0)
}

function partsOf(reference: string): readonly number[] {
  return (reference.split('@')[1] ?? '').split('.').map(Number)
}
