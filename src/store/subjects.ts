import type { SubjectRecord } from '../model/assessment.ts'
import { plainName } from '../model/plain.ts'
import { importedLike, importedSubjects, isSubject } from './imported-subjects.ts'
import { numberIn } from './lot-ids.ts'
import { trusted } from './read-record.ts'
import type { Store } from './store.ts'

const subjectColumns = 'id, kind, name, created_at AS createdAt'

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

/** Every subject, in the order kept; those that imported rows brought come after. */
export function listSubjects(store: Store): readonly SubjectRecord[] {
  const kept = store.rows(`SELECT ${subjectColumns} FROM subject ORDER BY seq`)
  return [...kept, ...store.rows(`${importedSubjects} ORDER BY seq`)].map((row) => trusted(store, isSubject, row))
}

/** The subject of this id: kept, or brought by an imported row. */
export function readSubject(store: Store, id: string): SubjectRecord | undefined {
  const seq = numberIn(id)
  const found =
    store.row(`SELECT ${subjectColumns} FROM subject WHERE id = @id`, { id }) ??
    (seq === undefined ? undefined : store.row(`${importedSubjects} AND seq = @seq AND subject = @id`, { seq, id }))
  return found === undefined ? undefined : trusted(store, isSubject, found)
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
  const kept = store.rows(`SELECT ${subjectColumns} FROM subject ORDER BY seq`)
  const all = [...kept.map((row) => trusted(store, isSubject, row)), ...importedLike(store, words)].filter(
    (subject) => kind === undefined || subject.kind === kind,
  )
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
