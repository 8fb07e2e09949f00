import { plainName } from '../../model/plain.ts'
import type { Store } from '../../store/store.ts'
import { keepPerson } from '../visit/keep-person.ts'
import { subjectOfSheet } from '../visit/subject-of-sheet.ts'
import type { Kept } from './kept.ts'
import type { RowCounts } from './row-counts.ts'
import { keptRows, type Run } from './run.ts'

/**
 * Adds the rows of an anonymous questionnaire to the totals of their groups: no sheet is kept, nor any word that says who
 * answered. Without a store, counts what would be added.
 */
export function countPeople(store: Store | undefined, run: Run, counts: RowCounts): Kept {
  const { asked, campaign, context } = run
  const { questionnaire, library, stage } = campaign
  const groups = new Set<string>()
  const count = () => {
    for (const { answers, profile, group } of keptRows(run, counts)) {
      const name = asked.business ?? group ?? ''
      groups.add(plainName(name))
      if (store === undefined) continue
      const about = { business: { id: name, name, profile }, kind: questionnaire.subject }
      const subject = subjectOfSheet(store, about, context)
      if (subject !== undefined)
        keepPerson(store, { subject, stage, questionnaire, library, answers, profile }, context)
    }
  }
  if (store === undefined) count()
  else store.write(count)
  return {
    stored: { count: counts.kept, already: 0, revised: 0, isSameFile: false, groups: groups.size },
    results: () => [],
  }
}
