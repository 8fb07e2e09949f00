import { resolve } from 'node:path'
import { AsRead } from '../../answers/survey/as-read.ts'
import { OneTable } from '../../answers/survey/one-table.ts'
import type { Oddity } from '../../answers/survey/stop.ts'
import type { Problem } from '../../model/problem.ts'
import { exportReadingWords } from '../../text/export-reading-words.ts'
import type { Context } from '../context.ts'
import { type ExitCode, exit } from '../exit.ts'
import { sayProblems } from '../say-problems.ts'
import { writePieces } from '../write-atomically.ts'
import { type ExportFile, openExport } from './open-export.ts'

type AsReadAsked = Readonly<{ file: string; out: string; force?: boolean; encoding?: string }>

/** Something met several times: how many, and the first. */
type Seen<T> = Readonly<{ count: number; first: T }> | undefined

/** What is worth telling of an export that was read. */
type Met = Readonly<{
  records: number
  columns: number
  ragged: Seen<number>
  odd: Seen<Oddity>
  endedAt: number | undefined
}>

/** Writes what is understood of any delimited file, with no questionnaire: a person can check it, and any tool read it. */
export async function writeAsRead(asked: AsReadAsked, context: Context): Promise<ExitCode> {
  const { cwd } = context.environment
  const [out, force] = [resolve(cwd, asked.out), asked.force ?? false]
  const opened = openExport(resolve(cwd, asked.file), asked.file, asked.encoding)
  if (!opened.ok) {
    if (opened.problems.some(({ fault }) => fault.code === 'empty-survey')) await writePieces(out, force, () => true)
    await sayProblems(opened.problems, [], context)
    return exit.inputWrong
  }
  const copied: Copied[] = []
  await writePieces(out, force, (write) => {
    copied.push(copyTable(opened.value, write))
    return copied.every((copy) => 'met' in copy)
  })
  for (const copy of copied) {
    if ('met' in copy) await sayMet(opened.value, copy.met, context)
    else await sayProblems([copy.problem], [], context)
  }
  return copied.every((copy) => 'met' in copy) ? exit.done : exit.inputWrong
}

type Copied = Readonly<{ met: Met }> | Readonly<{ problem: Problem }>

function copyTable({ sniffed, read }: ExportFile, write: (bytes: Uint8Array) => void): Copied {
  const asRead = new AsRead(sniffed.headers, write)
  let [records, columns] = [0, 0]
  let ragged: Seen<number>
  let odd: Seen<Oddity>
  const table = new OneTable(sniffed, (record) => {
    if (records === 0) columns = record.count
    records += 1
    if (record.count !== columns) ragged = again(ragged, record.line)
    asRead.take(record)
  })
  const problem = read({
    take: (record) => table.take(record),
    told: (oddity) => {
      odd = again(odd, oddity)
    },
  })
  asRead.end()
  return problem === undefined ? { met: { records, columns, ragged, odd, endedAt: table.endedAt } } : { problem }
}

function again<T>(seen: Seen<T>, one: T): Seen<T> {
  return { count: (seen?.count ?? 0) + 1, first: seen === undefined ? one : seen.first }
}

async function sayMet({ name, encoding, sniffed }: ExportFile, met: Met, { talk, language }: Context): Promise<void> {
  const words = await exportReadingWords(language)
  const { dialect, preamble } = sniffed
  const { columns } = met
  talk.err(words.written({ name, encoding, delimiter: dialect.delimiter, quote: dialect.quote ?? '', columns }))
  talk.err(words.records(met.records))
  if (preamble > 0) talk.err(words.preamble(preamble))
  if (met.endedAt !== undefined) talk.err({ text: words.endedAt(met.endedAt), style: 'warning' })
  if (met.ragged !== undefined)
    talk.err({ text: words.ragged(met.ragged.count, met.ragged.first, columns), style: 'warning' })
  if (met.odd !== undefined) talk.err({ text: words.odd(met.odd.count, met.odd.first), style: 'warning' })
}
