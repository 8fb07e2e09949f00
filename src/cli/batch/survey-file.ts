import { createHash } from 'node:crypto'
import { recordText } from '../../answers/survey/cell-text.ts'
import type { Dialect } from '../../answers/survey/dialect.ts'
import { OneTable } from '../../answers/survey/one-table.ts'
import type { DelimitedRecord } from '../../answers/survey/record.ts'
import type { Problem, Read } from '../../model/problem.ts'
import type { Whole } from '../../store/earlier-lots.ts'
import { brokenIn } from './broken-file.ts'
import { linesWithin, wholeOf } from './grown-file.ts'
import { blocksOf, type ExportFile, openExport } from './open-export.ts'

/** The first records of a file, as text, and the line where each begins. */
export type FirstRecords = Readonly<{
  records: readonly (readonly string[])[]
  lines: readonly number[]
  stopped?: Problem
}>

/** An export on the disk, whose encoding and dialect are known. */
export type SurveyFile = Readonly<{
  name: string
  /** In bytes. */
  size: number
  encoding: string
  dialect: Dialect
  /** Of its bytes, in hexadecimal. */
  sha256: () => string
  /** Its bytes up to its last line end: a later export that begins with them is this one grown. */
  whole: () => Whole
  /** How many of its lines are those of an earlier file, of which it is the same with more rows. */
  linesWithin: (whole: Whole) => number | undefined
  first: (count: number) => FirstRecords
  /** What will stop its reading far from its beginning: found before anything is begun, in little time. */
  broken: () => Problem | undefined
  /** Gives the records of its table from a number on, and how many bytes are done now and then; what stopped the reading, if anything did. */
  records: (
    from: number,
    take: (record: DelimitedRecord) => void,
    onBytes: (done: number) => void,
  ) => Problem | undefined
  /** Every record of its table from a number on (0 is the first), by pieces of the file; last, what stopped the reading. */
  pieces: (from: number) => Iterable<Piece>
}>

/**
 * The records of a piece of the file, as text, each with the line where it begins; and how many bytes are done.
 * `stopped`: why nothing more is read, though there is more.
 */
export type Piece = Readonly<{ rows: readonly Row[]; done: number; stopped?: Problem }>

type Row = Readonly<{ cells: readonly string[]; line: number }>

/** Finds how an export is written; `encoding` is that found, unless given. */
export function openSurveyFile(path: string, name: string, encoding?: string): Read<SurveyFile> {
  const opened = openExport(path, name, encoding)
  if (!opened.ok) return opened
  const { value: file } = opened
  let sha256: string | undefined
  const value: SurveyFile = {
    name,
    size: file.size,
    encoding: file.encoding,
    dialect: file.sniffed.dialect,
    sha256: () => {
      sha256 ??= sha256Of(path)
      return sha256
    },
    whole: () => wholeOf(path, file.size),
    linesWithin: (whole) => linesWithin({ path, size: file.size, encoding: file.encoding }, whole),
    first: (count) => firstOf(file, count),
    broken: () => brokenIn(path, file),
    records: (from, take, onBytes) => eachRecord(file, from, { take, onBytes }),
    pieces: (from) => piecesOf(file, from),
  }
  return { ok: true, value, warnings: opened.warnings }
}

function sha256Of(path: string): string {
  const hash = createHash('sha256')
  for (const bytes of blocksOf(path)) hash.update(bytes)
  return hash.digest('hex')
}

function firstOf(file: ExportFile, count: number): FirstRecords {
  const first: Row[] = []
  for (const { rows, stopped } of piecesOf(file, 0)) {
    for (const row of rows) if (first.length < count) first.push(row)
    if (stopped !== undefined) return { records: [], lines: [], stopped }
    if (first.length === count) break
  }
  return { records: first.map(({ cells }) => cells), lines: first.map(({ line }) => line) }
}

type Taking = Readonly<{ take: (record: DelimitedRecord) => void; onBytes: (done: number) => void }>

/** A reading of the records of the file's table from a number on. */
function readingFrom({ sniffed, steps }: ExportFile, from: number, take: (record: DelimitedRecord) => void) {
  let count = 0
  const table = new OneTable(sniffed, (record) => {
    if (count >= from) take(record)
    count += 1
  })
  return steps({ take: (record) => table.take(record) })
}

function eachRecord(file: ExportFile, from: number, { take, onBytes }: Taking): Problem | undefined {
  const reading = readingFrom(file, from, take)
  for (;;) {
    const { done, value } = reading.next()
    if (done === true) return value
    onBytes(value)
  }
}

function* piecesOf(file: ExportFile, from: number): Generator<Piece> {
  let rows: Row[] = []
  const reading = readingFrom(file, from, (record) => rows.push({ cells: recordText(record), line: record.line }))
  for (let step = reading.next(); ; step = reading.next()) {
    const piece = rows
    rows = []
    if (step.done !== true) yield { rows: piece, done: step.value }
    else {
      const stopped = step.value
      yield { rows: piece, done: file.size, ...(stopped === undefined ? {} : { stopped }) }
      return
    }
  }
}
