import { cellText, recordText } from '../../answers/survey/cell-text.ts'
import { personColumn } from '../../answers/survey/match/person-column.ts'
import type { DelimitedRecord } from '../../answers/survey/record.ts'
import { hashOf, NumberedTexts } from '../../store/numbered-texts.ts'
import type { Understood } from './understand.ts'
import { outcomeOf, type Walk } from './walk-rows.ts'

/** The lines of one person, who answered more than once. */
export type SamePerson = readonly number[]

/**
 * The people of whom several responses are taken, where a column tells people apart, in the order of the file. Two rows
 * of one response are not two responses. Nothing of who they are is kept, not even here.
 */
export function samePeople(understood: Understood, walk: Walk): readonly SamePerson[] {
  const { file, matching } = understood
  const person = personColumn(matching)
  if (person === undefined) return []
  const keyOf = (record: DelimitedRecord) => person.keyOf(cellText(record, person.column))
  const each = (take: (record: DelimitedRecord) => void) => file.records(matching.table.dataFrom, take, () => {})
  const known = new NumberedTexts()
  const doubtful = new Set<number>()
  each((record) => {
    const key = keyOf(record)
    if (key === '') return
    const hash = hashOf(Buffer.from(key))
    const before = known.rowsOf(hash)
    if (before.length === 0) known.add(hash, record.line)
    else for (const line of [...before, record.line]) doubtful.add(line)
  })
  if (doubtful.size === 0) return []
  const people = new Map<string, Map<string, number>>()
  each((record) => {
    if (!doubtful.has(record.line)) return
    const { line } = record
    const outcome = outcomeOf(understood, walk, { cells: recordText(record), line })
    if (outcome.is !== 'kept') return
    const lines = people.get(keyOf(record)) ?? new Map<string, number>()
    people.set(keyOf(record), lines.set(outcome.row.response ?? `:${line}`, line))
  })
  return [...people.values()].flatMap((lines) => (lines.size > 1 ? [[...lines.values()]] : []))
}
