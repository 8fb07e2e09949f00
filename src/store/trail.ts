import type { SheetEntry, TrailEntry } from '../model/assessment.ts'
import { isResponse } from './answer-guards.ts'
import { isString, isTime, mapOf, nullable, oneOf, shaped } from './guard.ts'
import { readImported } from './imported-assessment.ts'
import { parsed, toMap, trusted } from './read-record.ts'
import type { Store } from './store.ts'

type Row = Readonly<{
  question: string | null
  response: string | null
  at: string
  by: string | null
  source: TrailEntry['source']
  reason: string | null
}>
const isRow = shaped<Row>({
  question: nullable(isString),
  response: nullable(isString),
  at: isTime,
  by: nullable(isString),
  source: oneOf('interview', 'file', 'import'),
  reason: nullable(isString),
})

/** All that was recorded of an assessment, in the order it was: by sequence, never by clock. */
export function loadTrail(store: Store, assessment: string): readonly (TrailEntry | SheetEntry)[] {
  const rows = store.rows(
    'SELECT question, response, at, by, source, reason FROM trail WHERE assessment = @assessment ORDER BY seq',
    { assessment },
  )
  if (rows.length === 0) return importedTrail(store, assessment)
  return rows.map((row) => entryOf(store, trusted(store, isRow, row)))
}

/** An imported sheet is one entry. */
function importedTrail(store: Store, assessment: string): readonly SheetEntry[] {
  const imported = readImported(store, assessment)
  return imported === undefined ? [] : [{ sheet: imported.answers, at: imported.startedAt, source: 'import' }]
}

function entryOf(store: Store, row: Row): TrailEntry | SheetEntry {
  const { question, response, at, by, source, reason } = row
  const said = { at, source, ...(by === null ? {} : { by }), ...(reason === null ? {} : { reason }) }
  const value = response === null ? undefined : parsed(store, response)
  if (question === null) return { ...said, sheet: trusted(store, mapOf(isResponse), toMap(value)) }
  return { ...said, question, ...(value === undefined ? {} : { response: trusted(store, isResponse, value) }) }
}
