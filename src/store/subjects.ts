import type { SubjectRecord } from '../model/assessment.ts'
import { plainName } from '../model/plain.ts'
import { isString, isTime, oneOf, shaped } from './guard.ts'
import { trusted } from './read-record.ts'
import type { Store } from './store.ts'

/** The guard of a subject's row, as `subjectColumns` selects it. */
export const isSubject = shaped<SubjectRecord>({
  id: isString,
  kind: oneOf('business', 'advisor', 'region'),
  name: isString,
  createdAt: isTime,
})

export const subjectColumns = 'id, kind, name, created_at AS createdAt'

/** Keeps a new business, advisor or region. */
export function createSubject(store: Store, subject: SubjectRecord): void {
  const { id, kind, name, createdAt } = subject
  store.write(() =>
    store.run('INSERT INTO subject (id, kind, name, created_at) VALUES (@id, @kind, @name, @createdAt)', {
      id,
      kind,
      name,
      createdAt,
    }),
  )
}

/** Every subject, in the order kept. */
export function listSubjects(store: Store): readonly SubjectRecord[] {
  return store.rows(`SELECT ${subjectColumns} FROM subject ORDER BY seq`).map((row) => trusted(store, isSubject, row))
}

/**
 * The subjects that a person may mean: by id, else by whole name, else by the start of an id, else by part of a name.
 *
 * Case and accents do not count in names. Only the surest kind of match is returned; several subjects can share it,
 * and it is for the person to say which. With a kind, those of another are left aside.
 */
export function findSubject(store: Store, wanted: string, kind?: SubjectRecord['kind']): readonly SubjectRecord[] {
  const words = plainName(wanted)
  if (words === '') return []
  const all = listSubjects(store).filter((subject) => kind === undefined || subject.kind === kind)
  const ways: readonly ((subject: SubjectRecord) => boolean)[] = [
    ({ id }) => id === wanted.trim(),
    ({ name }) => name.trim() === wanted.trim(),
    ({ name }) => plainName(name) === words,
    ({ id }) => words.length >= 4 && id.toLowerCase().startsWith(words),
    ({ name }) => plainName(name).includes(words),
  ]
  for (const way of ways) {
    const found = all.filter(way)
    if (found.length > 0) return found
  }
  return []
}
