import type { Matching } from '../../answers/survey/matching.ts'
import { type RowRead, readRow } from '../../answers/survey/read-row.ts'
import { type Problem, problemAt } from '../../model/problem.ts'
import type { RowFault } from '../../model/survey-fault.ts'
import { consentsGiven, type Ground } from './consents.ts'
import { readingOnce } from './read-once.ts'
import type { Understood } from './understand.ts'

/** An export that cannot be read to its end: what was begun is undone, and the problem told. */
export class ReadingStopped extends Error {
  override readonly name = 'ReadingStopped'
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.fault.code)
    this.problem = problem
  }
}

/** Why a row is left aside. */
export type Aside = 'preview' | 'unfinished' | 'empty' | 'refused'

/** A row whose answers are kept. */
export type KeptRow = RowRead &
  Readonly<{
    line: number
    /** What its own columns say of consents; `consents` is that and what is stated of everybody. */
    said: Readonly<Record<string, boolean>>
    /** The business it is about, as the column that was named for it says; absent where no column was. */
    group?: string
    /** The business of its name that is known already. */
    subject?: string
  }>

/** What a row is. */
export type RowOutcome =
  | Readonly<{ is: 'kept'; row: KeptRow }>
  | Readonly<{ is: 'rejected'; cells: readonly string[]; line: number; problems: readonly Problem[] }>
  | Readonly<{ is: 'aside'; why: Aside }>
  /** Counted when an earlier export was. */
  | Readonly<{ is: 'already' }>

export type Walk = Readonly<{
  ground: Ground
  keepUnfinished: boolean
  /** The ids of the businesses of a name that are known already. */
  subjectsOf?: (name: string) => readonly string[]
  /** The last line of an earlier export that this one begins with. */
  after?: number
  onBytes?: (done: number, rows: number) => void
}>

/** Reads every row of the data, in order. */
export function* walkRows(understood: Understood, walk: Walk): Generator<RowOutcome> {
  const once = { ...understood, matching: readingOnce(understood.matching) }
  const { file, matching } = once
  const { after = 0 } = walk
  let count = 0
  for (const { rows, done, stopped } of file.pieces(matching.table.dataFrom)) {
    if (stopped !== undefined) throw new ReadingStopped(stopped)
    for (const row of rows) yield row.line <= after ? { is: 'already' } : outcomeOf(once, walk, row)
    count += rows.length
    walk.onBytes?.(done, count)
  }
}

type Row = Readonly<{ cells: readonly string[]; line: number }>

/** What the row of these cells is. */
export function outcomeOf(
  { matching, group }: Understood,
  { ground, keepUnfinished, subjectsOf }: Walk,
  { cells, line }: Row,
): RowOutcome {
  const reading = readRow(matching, cells, line, { unfinished: keepUnfinished })
  if (reading.state === 'dropped') return { is: 'aside', why: reading.why }
  if (reading.state === 'rejected') return { is: 'rejected', cells, line, problems: reading.problems }
  const consents = consentsGiven(ground, reading.consents)
  if (consents === undefined) return { is: 'aside', why: 'refused' }
  const { subject, several } = knownOf(reading, subjectsOf)
  if (several !== undefined) {
    const column = (matching.roles.name?.column ?? nameColumn(matching)) + 1
    const place = { file: matching.table.file, line, column }
    return { is: 'rejected', cells, line, problems: [problemAt(place, several)] }
  }
  const row = { ...reading, consents, said: reading.consents, line, ...(subject === undefined ? {} : { subject }) }
  if (group === undefined) return { is: 'kept', row }
  const name = (cells[group] ?? '').trim()
  if (name !== '') return { is: 'kept', row: { ...row, group: name } }
  const { file, headers } = matching.table
  const fault = { code: 'business-unsaid', header: headers[group]?.shown ?? '' } as const
  return { is: 'rejected', cells, line, problems: [problemAt({ file, line, column: group + 1 }, fault)] }
}

type Known = Readonly<{ subject?: string | undefined; several?: RowFault }>

function knownOf({ name }: RowRead, subjectsOf: Walk['subjectsOf']): Known {
  if (name === undefined || subjectsOf === undefined) return {}
  const ids = subjectsOf(name)
  const [subject] = ids
  return ids.length < 2 ? { subject } : { several: { code: 'business-several', name, candidates: ids } }
}

function nameColumn({ sources, nameQuestion }: Matching): number {
  return sources.find(({ question }) => question.id === nameQuestion)?.columns[0] ?? 0
}
