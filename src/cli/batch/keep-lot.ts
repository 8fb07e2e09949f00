import type { Store } from '../../store/store.ts'
import { keepGroup } from './keep-groups.ts'
import type { Kept, ResultRow } from './kept.ts'
import type { RowCounts } from './row-counts.ts'
import { keptRows, type Run, sameRows } from './run.ts'
import { Standings } from './standings.ts'
import type { KeptRow } from './walk-rows.ts'

/** Keeps each row as the assessment of a business, all of them or none; without a store, counts what would be kept. */
export function keepLot(store: Store | undefined, run: Run, counts: RowCounts): Kept {
  const standings = new Standings()
  const keep = () => {
    for (const row of keptRows(run, counts)) standings.add(row, store && keepRow(store, run, row))
  }
  if (store === undefined) keep()
  else store.write(keep)
  return {
    stored: { count: counts.kept, already: 0, revised: 0, isSameFile: false },
    results: () => resultsOf(run, standings),
  }
}

function keepRow(store: Store, run: Run, row: KeptRow): string | undefined {
  return keepGroup(store, run, { name: nameOf(run, row), rows: [row] })
}

function nameOf({ understood }: Run, { name, response, line }: KeptRow): string {
  return name ?? response ?? `${understood.file.name}:${line}`
}

function* resultsOf(run: Run, standings: Standings): Generator<ResultRow> {
  let place = 0
  for (const row of sameRows(run)) {
    const { line, answers, profile, response, name, at } = row
    const assessment = standings.assessmentAt(place)
    const stands = standings.stands(place)
    place += 1
    if (!stands) continue
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
