import type { SubjectRecord } from '../model/assessment.ts'
import type { Store } from '../store/store.ts'
import { findSubject } from '../store/subjects.ts'
import type { Context } from './context.ts'

/** The business a person means; undefined once it is said that there is none, or which ones it could be. */
export function findBusiness(store: Store, which: string, context: Context): SubjectRecord | undefined {
  const subjects = findSubject(store, which)
  if (subjects.length > 0) return theOnly(subjects, which, context)
  context.talk.err(context.messages.cli.found.noBusiness(which))
  return undefined
}

/** The one of these that a person means; undefined once it is said which ones it could be. */
export function theOnly(
  subjects: readonly SubjectRecord[],
  which: string,
  { talk, messages }: Context,
): SubjectRecord | undefined {
  if (subjects.length === 1) return subjects[0]
  talk.err(messages.cli.found.several(which))
  for (const { name, id } of subjects) talk.err(`  ${name}  `, { text: id.slice(0, 8), style: 'faint' })
  return undefined
}
