import { basename } from 'node:path'
import { registerLot } from '../../store/register-lot.ts'
import type { Store } from '../../store/store.ts'
import { keepSheet, madeOf } from '../visit/keep-sheet.ts'
import { subjectOfSheet } from '../visit/subject-of-sheet.ts'
import { groupRows, type RowGroup, sheetOfGroup } from './group-rows.ts'
import type { Kept, ResultRow } from './kept.ts'
import { lotOf } from './lot-of.ts'
import type { RowCounts } from './row-counts.ts'
import { keptRows, type Run } from './run.ts'

/** Gathers the rows of each business in one assessment, all of them or none; without a store, nothing is kept. */
export function keepGroups(store: Store | undefined, run: Run, counts: RowCounts): Kept {
  let isSameFile = false
  const gather = (to: Store | undefined): readonly ResultRow[] =>
    groupRows(keptRows(run, counts), run.asked.business).map((group) => {
      const assessment = to && keepGroup(to, run, group)
      return resultOf(group, run, assessment)
    })
  const keep = (to: Store): readonly ResultRow[] => {
    isSameFile = 'already' in registerLot(to, lotOf(run))
    return gather(isSameFile ? undefined : to)
  }
  const results = store === undefined ? gather(undefined) : store.write(() => keep(store))
  const stored = { count: results.length, already: 0, revised: 0, isSameFile }
  return { stored, results: () => results }
}

function resultOf(group: RowGroup, { campaign }: Run, assessment: string | undefined): ResultRow {
  const { answers, respondents, business } = sheetOfGroup(group, campaign)
  return {
    line: group.rows[0]?.line ?? 0,
    name: group.name,
    sheet: { answers, respondents, profile: business.profile },
    ...(assessment === undefined ? {} : { assessment }),
  }
}

function keepGroup(store: Store, { asked, campaign, context }: Run, group: RowGroup): string | undefined {
  const { library, questionnaire } = campaign
  const sheet = sheetOfGroup(group, campaign)
  const business = { ...sheet.business, id: group.name }
  const subject = subjectOfSheet(store, { business, kind: questionnaire.subject }, context)
  if (subject === undefined) return undefined
  const keeping = { sheet, subject, library, file: basename(asked.file), command: 'batch' }
  const made = madeOf(keeping, context)
  return made && keepSheet(store, { ...keeping, made }, context)?.assessment.id
}
