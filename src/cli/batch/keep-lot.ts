import { importLot } from '../../store/import-lot.ts'
import { importedId } from '../../store/imported-rows.ts'
import { KnownSubjects } from '../../store/known-subjects.ts'
import { rowsOfLot } from '../../store/rows-of-lot.ts'
import type { Store } from '../../store/store.ts'
import type { Batch } from './flags.ts'
import type { Kept, ResultRow } from './kept.ts'
import { lotOf } from './lot-of.ts'
import type { KnownBusinesses } from './lot-row.ts'
import { lotRows } from './lot-rows.ts'
import type { RowCounts } from './row-counts.ts'
import { type Run, sameRows } from './run.ts'
import type { Stored } from './say-counts.ts'
import { Standings } from './standings.ts'

/** Keeps each row as the assessment of a business, all of them or none; without a store, counts what would be kept. */
export function keepLot(store: Store | undefined, run: Run, counts: RowCounts): Kept {
  const standings = areWanted(run.asked) ? new Standings() : undefined
  const subjectsOf = store && knownBy(store, run)
  const keep = (to: Store): Stored => {
    const summary = importLot(to, lotOf(run), (add) => {
      lotRows(run, counts, subjectsOf, (row) => {
        const number = add(row)
        standings?.add(row, number)
      })
    })
    if (summary.state === 'kept')
      return { count: summary.kept, already: summary.unchanged, revised: summary.revised, isSameFile: false }
    const { byLine, byResponse } = rowsOfLot(to, summary.id)
    lotRows(run, counts, subjectsOf, (row) => {
      standings?.add(row, byResponse.get(row.response ?? '') ?? byLine.get(row.line) ?? 0)
    })
    return { count: 0, already: counts.kept, revised: 0, isSameFile: true }
  }
  if (store === undefined) lotRows(run, counts, subjectsOf, (row) => standings?.add(row, 0))
  const stored = store ? keep(store) : { count: counts.kept, already: 0, revised: 0, isSameFile: false }
  return { stored, results: () => (standings === undefined ? [] : resultsOf(store, run, { standings, subjectsOf })) }
}

/** Whether anything is made of the rows once they are kept. */
function areWanted({ scores, json, reports }: Batch): boolean {
  return scores !== undefined || json === true || reports !== undefined
}

type SubjectsOf = KnownBusinesses | undefined

/** Those that are known, by their name or their very id; nobody is looked for where the export names nobody. */
function knownBy(store: Store, { understood }: Run): SubjectsOf {
  const { roles, nameQuestion } = understood.matching
  if (roles.name === undefined && nameQuestion === undefined) return undefined
  const known = new KnownSubjects(store)
  return known.isEmpty ? undefined : (name) => known.meant(name)
}

type After = Readonly<{ standings: Standings; subjectsOf: SubjectsOf }>

function* resultsOf(store: Store | undefined, run: Run, { standings, subjectsOf }: After): Generator<ResultRow> {
  let place = 0
  for (const row of sameRows(run, subjectsOf)) {
    const { line, answers, profile, response, name, at } = row
    const number = standings.rowAt(place)
    const stands = standings.stands(place)
    place += 1
    if (!stands) continue
    const assessment = store && number !== 0 ? importedId(store, number) : undefined
    yield {
      line,
      sheet: { answers, profile },
      ...(response === undefined ? {} : { response }),
      ...(name === undefined ? {} : { name }),
      ...(at === undefined ? {} : { at }),
      ...(assessment === undefined ? {} : { assessment }),
    }
  }
}
