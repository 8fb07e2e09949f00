import type { Problem } from '../../model/problem.ts'
import type { BlockWriter } from '../../store/block-writer.ts'
import { CodedLot } from './coded-lot.ts'
import type { LotTask } from './lot-task.ts'
import type { Chosen } from './row-counts.ts'

/** What the rows of a lot are given to: a writer that holds a block is given after each record that fills it. */
export type LotSink = Readonly<{
  /** Absent where the rows are only read and scored. */
  writer?: BlockWriter
  onBlock: () => void
  /** How many bytes of the file are read, and how many rows that makes. */
  onBytes: (done: number, rows: number) => void
}>

/** What is left once the rows are read. */
export type LotRead = Readonly<{
  /** The rows that were written. */
  kept: number
  /** The lines where the others begin, which are to be read in full: left aside, or wrong. */
  left: readonly number[]
  chosen: Chosen
  stopped?: Problem
}>

/** Reads and scores the rows of an export. A row that says nothing new costs no text. */
export function readLot(task: LotTask, { writer, onBlock, onBytes }: LotSink): LotRead {
  const { file, matching } = task.understood
  const coded = new CodedLot(task)
  const left: number[] = []
  let count = 0
  const stopped = file.records(
    matching.table.dataFrom,
    (record) => {
      count += 1
      if (!coded.add(record, writer)) left.push(record.line)
      else if (writer?.isFull === true) onBlock()
    },
    (done) => onBytes(done, count),
  )
  if (writer !== undefined && writer.count > 0) onBlock()
  const { chosen } = coded.counts
  return { kept: count - left.length, left, chosen, ...(stopped === undefined ? {} : { stopped }) }
}
