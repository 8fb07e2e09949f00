import { recordText } from '../../answers/survey/cell-text.ts'
import { BlockWriter } from '../../store/block-writer.ts'
import type { Meant } from '../../store/import-lot.ts'
import type { RowBlock } from '../../store/row-block.ts'
import type { LotTask } from './lot-task.ts'
import { type KnownBusinesses, meantBy } from './meant-by.ts'
import { Progress } from './progress.ts'
import { type LotRead, type LotSink, readLot } from './read-lot.ts'
import type { RowCounts } from './row-counts.ts'
import { type Run, tellOutcome } from './run.ts'
import { outcomeOf, ReadingStopped } from './walk-rows.ts'

/** Takes a block of rows, and whom they are about; good until it returns. */
export type TakeBlock = (block: RowBlock, meant: Meant | undefined) => void

/** Reads the rows of a lot, here or elsewhere. */
export type ReadRows = (
  sink: Omit<LotSink, 'onBlock' | 'writer'> & Readonly<{ take?: (block: RowBlock) => void }>,
) => LotRead

/**
 * Goes through the rows of an export, each to be kept as the assessment of a business; the others are counted, and the
 * rejected ones written, once all are read. Without `take`, they are only read and scored.
 */
export function lotRows(
  run: Run,
  counts: RowCounts,
  { read, known, take }: Readonly<{ read: ReadRows; known: KnownBusinesses | undefined; take?: TakeBlock }>,
): void {
  const { understood, words, context } = run
  const progress = new Progress({ of: 'rows', total: understood.file.size }, words, context)
  const several: number[] = []
  const takeBlock = (block: RowBlock): void => {
    const { meant, lines } = meantBy(block, known)
    several.push(...lines)
    take?.(block, meant)
  }
  const onBytes = (done: number, rows: number): void => progress.at(done, rows)
  const needsBlocks = take !== undefined || known !== undefined
  const { left, kept, chosen, stopped } = read({ onBytes, ...(needsBlocks ? { take: takeBlock } : {}) })
  if (stopped !== undefined) throw new ReadingStopped(stopped)
  counts.kept += kept - several.length
  counts.sawElsewhere(chosen)
  if (left.length + several.length > 0) tellOthers(run, counts, { known, lines: new Set([...left, ...several]) })
  progress.end()
}

/** Reads the rows in the same thread. */
export function readHere(run: Run): ReadRows {
  return ({ take, onBytes }) => {
    const task = taskOf(run)
    if (take === undefined) return readLot(task, { onBlock: () => undefined, onBytes })
    const writer = new BlockWriter()
    return readLot(task, { writer, onBlock: () => take(writer.take()), onBytes })
  }
}

function taskOf({ understood, campaign, ground, asked }: Run): LotTask {
  return { understood, campaign, ground, keepUnfinished: asked.keepUnfinished ?? false }
}

type Others = Readonly<{ lines: ReadonlySet<number>; known: KnownBusinesses | undefined }>

/** Reads in full the rows that are not kept, to say why. */
function tellOthers(run: Run, counts: RowCounts, { lines, known }: Others): void {
  const { asked, understood, ground } = run
  const walk = { ground, keepUnfinished: asked.keepUnfinished ?? false, ...(known && { subjectsOf: known }) }
  understood.file.records(
    understood.matching.table.dataFrom,
    (record) => {
      const { line } = record
      if (!lines.has(line)) return
      const outcome = outcomeOf(understood, walk, { cells: recordText(record), line })
      if (tellOutcome(outcome, run, counts) !== undefined) throw new TypeError(`line ${line} was read in two ways`)
    },
    () => undefined,
  )
}
