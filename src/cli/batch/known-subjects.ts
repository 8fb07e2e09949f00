import { plainName } from '../../model/plain.ts'
import type { Store } from '../../store/store.ts'
import { listSubjects } from '../../store/subjects.ts'
import type { Run } from './run.ts'

/**
 * The businesses that are known, by their whole name: the rows that name one are about it. None is looked for where the
 * export names nobody; one name that several share tells nothing.
 */
export function knownSubjects(store: Store, { understood, campaign }: Run): ReadonlyMap<string, string> {
  const { roles, nameQuestion } = understood.matching
  const known = new Map<string, string>()
  if (roles.name === undefined && nameQuestion === undefined) return known
  const shared = new Set<string>()
  for (const { id, name, kind } of listSubjects(store)) {
    if (kind !== campaign.questionnaire.subject) continue
    const plain = plainName(name)
    if (known.has(plain)) shared.add(plain)
    known.set(plain, id)
  }
  for (const name of shared) known.delete(name)
  return known
}
