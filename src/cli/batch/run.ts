import type { Mapping } from '../../model/mapping.ts'
import type { BatchWords } from '../../text/batch-words.ts'
import type { Context } from '../context.ts'
import type { Campaign } from './campaign.ts'
import type { Ground } from './consents.ts'
import type { Batch } from './flags.ts'
import { Progress } from './progress.ts'
import type { RejectedRows } from './rejected-rows.ts'
import type { RowCounts } from './row-counts.ts'
import type { SamePerson } from './same-people.ts'
import type { Understood } from './understand.ts'
import { type KeptRow, type RowOutcome, type Walk, walkRows } from './walk-rows.ts'

/** An export about to be read: what is asked, what was understood, where what is refused goes. */
export type Run = Readonly<{
  asked: Batch
  campaign: Campaign
  mapping: Mapping | undefined
  understood: Understood
  ground: Ground
  /** Who answered more than once. */
  people: readonly SamePerson[]
  rejected: RejectedRows
  words: BatchWords
  context: Context
}>

/** Reads the rows from first to last, and gives those that are kept; the others are counted, and the rejected ones written. */
export function* keptRows(run: Run, counts: RowCounts, { after = 0 }: Pick<Walk, 'after'> = {}): Generator<KeptRow> {
  const { asked, understood, ground, words, context } = run
  const progress = new Progress({ of: 'rows', total: understood.file.size }, words, context)
  const keepUnfinished = asked.keepUnfinished ?? false
  const onBytes = (done: number, rows: number): void => progress.at(done, rows)
  const walk = { ground, keepUnfinished, onBytes, after }
  for (const outcome of walkRows(understood, walk)) {
    const kept = tellOutcome(outcome, run, counts)
    if (kept !== undefined) yield kept
  }
  progress.end()
}

/** Counts what a row is, writes it where it is rejected, and gives it where it is kept. */
export function tellOutcome(
  outcome: RowOutcome,
  { rejected }: Pick<Run, 'rejected'>,
  counts: RowCounts,
): KeptRow | undefined {
  switch (outcome.is) {
    case 'kept':
      counts.keep(outcome.row.answers)
      return outcome.row
    case 'rejected':
      counts.reject(outcome.problems)
      rejected.add(outcome.cells, outcome.line, outcome.problems)
      return undefined
    case 'already':
      counts.already += 1
      return undefined
    case 'aside':
      counts.aside[outcome.why] += 1
      return undefined
  }
}

/** The same once more, for what is made of rows that are already counted. */
export function* sameRows({ asked, understood, ground }: Run, subjectsOf?: Walk['subjectsOf']): Generator<KeptRow> {
  const walk = { ground, keepUnfinished: asked.keepUnfinished ?? false, ...(subjectsOf && { subjectsOf }) }
  for (const outcome of walkRows(understood, walk)) if (outcome.is === 'kept') yield outcome.row
}
