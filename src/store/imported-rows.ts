import { isNumber, isString, shaped } from './guard.ts'
import { numberIn } from './lot-ids.ts'
import { trusted } from './read-record.ts'
import type { Store } from './store.ts'

/** Of the view `imported`: the rows that were not copied to `assessment` since. */
export const unsettled = 'NOT EXISTS (SELECT 1 FROM assessment AS settled WHERE settled.id = imported.id)'

/** Of the view `imported`: the rows about `@subject`, `@own` being the number of the row that brought it, if one did. */
export const ofSubject = `imported.subject = @subject
  AND imported.seq IN (SELECT seq FROM lot_row WHERE subject = @subject UNION ALL SELECT @own)`

const isId = shaped<Readonly<{ id: string }>>({ id: isString })

/** The id of the assessment that a row is, by its number. */
export function importedId(store: Store, seq: number): string | undefined {
  const found = store.row('SELECT id FROM imported WHERE seq = @seq', { seq })
  return found === undefined ? undefined : trusted(store, isId, found).id
}

/** The ids of the assessments of a subject that are only imported, in the order they were. */
export function importedOf(store: Store, subject: string): readonly string[] {
  const own = numberIn(subject) ?? 0
  return store
    .rows(`SELECT id FROM imported WHERE ${unsettled} AND ${ofSubject} ORDER BY seq`, { subject, own })
    .map((row) => trusted(store, isId, row).id)
}

/** A row of a lot: where it was in the file, and the ids of its assessment and of its subject. */
export type ImportedRow = Readonly<{ line: number; id: string; subject: string; name: string }>
const isImportedRow = shaped<ImportedRow>({ line: isNumber, id: isString, subject: isString, name: isString })

/** Goes through the rows of a lot, in the order they were kept; nothing is written meanwhile. */
export function eachOfLot(store: Store, lot: string, take: (row: ImportedRow) => void): void {
  store.each(
    `SELECT line, imported.id, subject, name FROM imported
     WHERE imported.lot = (SELECT seq FROM lot WHERE lot.id = @lot) ORDER BY imported.seq`,
    (row) => take(trusted(store, isImportedRow, row)),
    { lot },
  )
}
