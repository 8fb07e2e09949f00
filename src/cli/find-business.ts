import type { SubjectRecord } from '../model/assessment.ts'
import type { Store } from '../store/store.ts'
import { findSubject } from '../store/subjects.ts'
import type { Context } from './context.ts'

/** The business a person means; undefined once it is said that there is none, or which ones it could be. */
export function findBusiness(store: Store, which: string, { talk, messages }: Context): SubjectRecord | undefined {
  const { found } = messages.cli
  const subjects = findSubject(store, which)
  if (subjects.length === 1) return subjects[0]
  if (subjects.length === 0) talk.err(found.noBusiness(which))
  else {
    talk.err(found.several(which))
    for (const { name, id } of subjects) talk.err(`  ${name}  `, { text: id.slice(0, 8), style: 'faint' })
  }
  return undefined
}
