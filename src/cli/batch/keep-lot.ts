import { allQuestions } from '../../model/questionnaire.ts'
import { importLot } from '../../store/import-lot.ts'
import { importedId } from '../../store/imported-rows.ts'
import { KnownSubjects } from '../../store/known-subjects.ts'
import type { LotRow } from '../../store/lot.ts'
import { packAnswers } from '../../store/packed-answers.ts'
import { rowsOfLot } from '../../store/rows-of-lot.ts'
import type { Store } from '../../store/store.ts'
import type { Kept, ResultRow } from './kept.ts'
import { lotOf } from './lot-of.ts'
import type { RowCounts } from './row-counts.ts'
import { RowScorer } from './row-scorer.ts'
import { keptRows, type Run, sameRows } from './run.ts'
import type { Stored } from './say-counts.ts'
import { Standings } from './standings.ts'
import type { KeptRow, Walk } from './walk-rows.ts'

/** Keeps each row as the assessment of a business, all of them or none; without a store, counts what would be kept. */
export function keepLot(store: Store | undefined, run: Run, counts: RowCounts): Kept {
  const standings = new Standings()
  const subjectsOf = store && knownBy(store, run)
  const scorer = new RowScorer(run.campaign)
  const questions = allQuestions(run.campaign.questionnaire).map(({ id }) => id)
  const keep = (to: Store): Stored => {
    const summary = importLot(to, lotOf(run), (add) => {
      for (const row of keptRows(run, counts, subjectsOf)) standings.add(row, add(lotRow(row, scorer, questions)))
    })
    if (summary.state === 'kept')
      return { count: summary.kept, already: summary.unchanged, revised: summary.revised, isSameFile: false }
    const { byLine, byResponse } = rowsOfLot(to, summary.id)
    for (const row of keptRows(run, counts, subjectsOf))
      standings.add(row, byResponse.get(row.response ?? '') ?? byLine.get(row.line) ?? 0)
    return { count: 0, already: counts.kept, revised: 0, isSameFile: true }
  }
  if (store === undefined) for (const row of keptRows(run, counts, subjectsOf)) standings.add(row, 0)
  const stored = store ? keep(store) : { count: counts.kept, already: 0, revised: 0, isSameFile: false }
  return { stored, results: () => resultsOf(store, run, { standings, subjectsOf }) }
}

type SubjectsOf = Walk['subjectsOf']

/** Those that are known, by their name or their very id; nobody is looked for where the export names nobody. */
function knownBy(store: Store, { understood }: Run): SubjectsOf {
  const { roles, nameQuestion } = understood.matching
  if (roles.name === undefined && nameQuestion === undefined) return undefined
  const known = new KnownSubjects(store)
  return (name) => (known.has(name) ? [name] : known.named(name))
}

function lotRow(row: KeptRow, scorer: RowScorer, questions: readonly string[]): LotRow {
  const { line, response, name, at, subject, answers, said } = row
  const sheet = scorer.sheetOf(row)
  const word = (key: 'sector' | 'size' | 'region') => {
    const value = sheet.profile.get(key)
    return typeof value === 'string' ? { [key]: value } : {}
  }
  const profile = new Map([...row.profile].filter(([key]) => !['sector', 'size', 'region'].includes(key)))
  return {
    line,
    ...(response === undefined ? {} : { response }),
    ...(name === undefined || name === subject ? {} : { name }),
    ...(subject === undefined ? {} : { subject }),
    ...(at === undefined ? {} : { at: noon(at) }),
    ...word('sector'),
    ...word('size'),
    ...word('region'),
    ...(profile.size === 0 ? {} : { profile }),
    ...(Object.keys(said).length === 0 ? {} : { consents: said }),
    tier1: scorer.dimensionsOf(sheet),
    answers: packAnswers(answers, questions),
  }
}

/** The middle of a day, whose hour is not known. */
export function noon(day: string): string {
  return `${day}T12:00:00.000Z`
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
