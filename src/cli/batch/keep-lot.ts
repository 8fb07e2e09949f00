import { importLot, type Meant } from '../../store/import-lot.ts'
import { importedId } from '../../store/imported-rows.ts'
import { KnownSubjects } from '../../store/known-subjects.ts'
import { numbersEach, type RowBlock, textOf, texts } from '../../store/row-block.ts'
import { rowsOfLot } from '../../store/rows-of-lot.ts'
import type { Store } from '../../store/store.ts'
import type { Batch } from './flags.ts'
import type { Kept, ResultRow } from './kept.ts'
import { lotOf } from './lot-of.ts'
import { lotRows, readHere, type TakeBlock } from './lot-rows.ts'
import { lotThread } from './lot-thread.ts'
import type { KnownBusinesses } from './meant-by.ts'
import type { RowCounts } from './row-counts.ts'
import { type Run, sameRows } from './run.ts'
import type { Stored } from './say-counts.ts'
import { Standings } from './standings.ts'

/** Keeps each row as the assessment of a business, all of them or none; without a store, counts what would be kept. */
export function keepLot(store: Store | undefined, run: Run, counts: RowCounts): Kept {
  const standings = areWanted(run.asked) ? new Standings() : undefined
  const known = store && knownBy(store, run)
  const keeping = { counts, standings, known }
  const stored = store === undefined ? tryRows(run, counts, standings) : keepRows(store, run, keeping)
  const subjectsOf = known
  return { stored, results: () => (standings === undefined ? [] : resultsOf(store, run, { standings, subjectsOf })) }
}

type Keeping = Readonly<{
  counts: RowCounts
  standings: Standings | undefined
  known: KnownBusinesses | undefined
}>

function tryRows(run: Run, counts: RowCounts, standings: Standings | undefined): Stored {
  const take: TakeBlock = (block, meant) => standings && stand(standings, { block, meant }, () => 0)
  lotRows(run, counts, { read: readHere(run), known: undefined, ...(standings && { take }) })
  return { count: counts.kept, already: 0, revised: 0, isSameFile: false }
}

function keepRows(store: Store, run: Run, { counts, standings, known }: Keeping): Stored {
  const read = lotThread(run)
  const summary = importLot(store, lotOf(run), (add) => {
    const take: TakeBlock = (block, meant) => {
      const numbers = add(block, meant)
      if (standings !== undefined) stand(standings, { block, meant }, (row) => numbers[row])
    }
    lotRows(run, counts, { read, known, take })
  })
  if (summary.state === 'kept')
    return { count: summary.kept, already: summary.unchanged, revised: summary.revised, isSameFile: false }
  const { byLine, byResponse } = rowsOfLot(store, summary.id)
  const numberOf = (block: RowBlock) => (row: number) =>
    byResponse.get(textOf(block, row, texts.response) ?? '') ?? byLine.get(block.numbers[row * numbersEach] ?? 0)
  const take: TakeBlock = (block, meant) => standings && stand(standings, { block, meant }, numberOf(block))
  lotRows(run, counts, { read, known, ...(standings && { take }) })
  return { count: 0, already: counts.kept, revised: 0, isSameFile: true }
}

/** Notes the rows of a block that are kept, by their numbers in the store. */
function stand(
  standings: Standings,
  { block, meant }: Readonly<{ block: RowBlock; meant: Meant | undefined }>,
  numberOf: (row: number) => number | undefined,
): void {
  for (let row = 0; row < block.count; row += 1) {
    if (meant?.left.has(row) !== true)
      standings.add({ response: textOf(block, row, texts.response) }, numberOf(row) ?? 0)
  }
}

/** Whether anything is made of the rows once they are kept. */
function areWanted({ scores, json, reports }: Batch): boolean {
  return scores !== undefined || json === true || reports !== undefined
}

/** Those that are known, by their name or their very id; nobody is looked for where the export names nobody. */
function knownBy(store: Store, { understood }: Run): KnownBusinesses | undefined {
  const { roles, nameQuestion } = understood.matching
  if (roles.name === undefined && nameQuestion === undefined) return undefined
  const known = new KnownSubjects(store)
  return known.isEmpty ? undefined : (name) => known.meant(name)
}

type After = Readonly<{ standings: Standings; subjectsOf: KnownBusinesses | undefined }>

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
