import { plainName } from '../../model/plain.ts'
import { registerLot } from '../../store/register-lot.ts'
import type { Store } from '../../store/store.ts'
import { keepPerson } from '../visit/keep-person.ts'
import { subjectOfSheet } from '../visit/subject-of-sheet.ts'
import type { Kept } from './kept.ts'
import { lotOf } from './lot-of.ts'
import type { RowCounts } from './row-counts.ts'
import { keptRows, type Run } from './run.ts'
import type { KeptRow } from './walk-rows.ts'

/**
 * Adds the rows of an anonymous questionnaire to the totals of their groups: no sheet is kept, nor any word that says who
 * answered; only that the file was. `after`: the last line whose people are counted already. Without a store, counts what would be added.
 */
export function countPeople(store: Store | undefined, run: Run, counts: RowCounts, after: number): Kept {
  const groups = new Set<string>()
  let isSameFile = false
  const count = (to: Store | undefined): void => {
    for (const row of keptRows(run, counts, { after })) {
      const name = run.asked.business ?? row.group ?? ''
      groups.add(plainName(name))
      if (to !== undefined) countPerson(to, run, { row, name })
    }
  }
  if (store === undefined) count(undefined)
  else
    store.write(() => {
      isSameFile = 'already' in registerLot(store, lotOf(run))
      count(isSameFile ? undefined : store)
    })
  const stored = { count: counts.kept, already: counts.already, revised: 0, isSameFile, groups: groups.size }
  return { stored, results: () => [] }
}

type OfGroup = Readonly<{ row: KeptRow; name: string }>

function countPerson(store: Store, { campaign, context }: Run, { row: { answers, profile }, name }: OfGroup): void {
  const { questionnaire, library, stage } = campaign
  const about = { business: { id: name, name, profile }, kind: questionnaire.subject }
  const subject = subjectOfSheet(store, about, context)
  if (subject !== undefined) keepPerson(store, { subject, stage, questionnaire, library, answers, profile }, context)
}
