import type { SubjectRecord } from '../model/assessment.ts'
import { plainName } from '../model/plain.ts'
import { isString, shaped } from './guard.ts'
import { importedLike, importedSubjects, isSubject } from './imported-subjects.ts'
import { trusted } from './read-record.ts'
import type { Store } from './store.ts'
import { readSubject } from './subjects.ts'

const isReturned = shaped<Readonly<{ subject: string }>>({ subject: isString })

/** The subjects about which more than an import was kept, in the order they were. */
export function visitedSubjects(store: Store): readonly SubjectRecord[] {
  const rows = store.rows('SELECT id, kind, name, created_at AS createdAt FROM subject ORDER BY seq')
  return rows.map((row) => trusted(store, isSubject, row))
}

/**
 * The last subjects that are only imported, the last first, and no more than `most`; before them, those of the last rows
 * whose subject an earlier row brought.
 */
export function lastImported(store: Store, most: number): readonly SubjectRecord[] {
  if (most <= 0) return []
  const again = store
    .rows(
      `SELECT subject FROM lot_row INDEXED BY lot_row_of_subject WHERE subject IS NOT NULL
       ORDER BY seq DESC LIMIT @most`,
      { most },
    )
    .map((row) => trusted(store, isReturned, row).subject)
  const isVisited = (id: string) => store.row('SELECT id FROM subject WHERE id = @id', { id }) !== undefined
  const returned = [...new Set(again)].filter((id) => !isVisited(id)).map((id) => readSubject(store, id))
  const last = store.rows(`${importedSubjects} ORDER BY seq DESC LIMIT @most`, { most })
  const all = [...returned, ...last.map((row) => trusted(store, isSubject, row))]
  return [...new Map(all.flatMap((one) => (one === undefined ? [] : [[one.id, one] as const]))).values()].slice(0, most)
}

/** The subjects whose name holds these words, accents and capitals apart, the last first: no more than `most` of those only imported. */
export function subjectsWith(store: Store, said: string, most: number): readonly SubjectRecord[] {
  const words = plainName(said)
  const has = ({ name }: SubjectRecord): boolean => plainName(name).includes(words)
  const imported = importedLike(store, words, most)
  return [...visitedSubjects(store).filter(has).toReversed(), ...imported.filter(has).toReversed()]
}
