import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { binaryOf } from '../../answers/survey/binary.ts'
import { type Encoding, encodingOf, ToUtf8, Utf8Check } from '../../answers/survey/encoding.ts'
import type { DelimitedRecord } from '../../answers/survey/record.ts'
import { Scanner } from '../../answers/survey/scanner.ts'
import { type Sniffed, sniff } from '../../answers/survey/sniff.ts'
import type { Oddity } from '../../answers/survey/stop.ts'
import { type Problem, problemAt, type Read } from '../../model/problem.ts'
import type { SurveyFileFault } from '../../model/survey-file-fault.ts'

/** What is done with the records of an export. */
export type ExportReader = Readonly<{
  take: (record: DelimitedRecord) => void
  told?: (oddity: Oddity) => void
}>

/** A reading under way: after each piece, how many bytes are read so far; in the end what stopped it, if anything did. */
export type Reading = Generator<number, Problem | undefined>

/** An export on the disk, once it is known how it is written. */
export type ExportFile = Readonly<{
  name: string
  /** In bytes. */
  size: number
  encoding: string
  sniffed: Sniffed
  /** Reads it from its beginning, every record of it; what stopped the reading, if anything did. */
  read: (reader: ExportReader) => Problem | undefined
  /** The same, a piece at a time. */
  steps: (reader: ExportReader) => Reading
}>

const block = 262_144

/** Finds how an export is written, in memory that does not depend on its size. `encoding` is that found, unless given. */
export function openExport(path: string, name: string, encoding?: string): Read<ExportFile> {
  const { head, size } = headOf(path)
  const problems = (fault: SurveyFileFault) => ({ ok: false, problems: [at(name, 1, 1, fault)] }) as const
  const found = encodingIn(path, head, { size, told: encoding })
  const binary = binaryOf(head, found.encoding)
  if (binary !== undefined) return problems({ code: 'not-delimited', found: binary })
  const sample = new ToUtf8(found.encoding).push(head.subarray(found.bom))
  if (!sample.some((byte) => byte > 32)) return problems({ code: 'empty-survey' })
  const sniffed = sniff(sample)
  const steps = (reader: ExportReader) => readExport({ path, name, ...found, sniffed }, reader)
  const read = (reader: ExportReader) => readWhole(steps(reader))
  return { ok: true, value: { name, size, encoding: found.encoding, sniffed, read, steps }, warnings: [] }
}

function at(file: string, line: number, column: number, fault: SurveyFileFault): Problem {
  return problemAt({ file, line, column }, fault)
}

function headOf(path: string): Readonly<{ head: Uint8Array; size: number }> {
  const file = openSync(path, 'r')
  try {
    const head = new Uint8Array(block)
    return { head: head.subarray(0, readSync(file, head, 0, block, 0)), size: fstatSync(file).size }
  } finally {
    closeSync(file)
  }
}

type About = Readonly<{ size: number; told: string | undefined }>

/** What the beginning of a file says of its encoding; its whole is looked at before it is taken for UTF-8. */
function encodingIn(path: string, head: Uint8Array, { size, told }: About): Encoding {
  const found = encodingOf(head, head.length === size)
  if (told !== undefined) return { encoding: told, bom: sameEncoding(told, found.encoding) ? found.bom : 0 }
  if (found.encoding !== 'utf-8' || found.bom > 0 || head.length === size) return found
  const check = new Utf8Check()
  for (const bytes of blocksOf(path)) {
    check.push(bytes)
    if (!check.isValid) break
  }
  return check.end() ? found : { encoding: 'windows-1252', bom: 0 }
}

function sameEncoding(one: string, other: string): boolean {
  const plain = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, '')
  return plain(other).startsWith(plain(one))
}

/** The bytes of a file, in the same buffer again and again. */
export function* blocksOf(path: string): Generator<Uint8Array> {
  const file = openSync(path, 'r')
  try {
    const buffer = new Uint8Array(block)
    for (;;) {
      const length = readSync(file, buffer, 0, block, null)
      if (length === 0) return
      yield buffer.subarray(0, length)
    }
  } finally {
    closeSync(file)
  }
}

type Written = Encoding & Readonly<{ path: string; name: string; sniffed: Sniffed }>

function* readExport({ path, name, encoding, bom, sniffed }: Written, { take, told }: ExportReader): Reading {
  const toUtf8 = new ToUtf8(encoding)
  const scanner = new Scanner(sniffed.dialect, take, told === undefined ? {} : { told })
  let bytesDone = 0
  for (const bytes of blocksOf(path)) {
    scanner.push(toUtf8.push(bytesDone === 0 ? bytes.subarray(bom) : bytes))
    if (scanner.stopped !== undefined) break
    bytesDone += bytes.length
    yield bytesDone
  }
  scanner.push(toUtf8.end())
  scanner.end()
  const { stopped } = scanner
  return stopped && at(name, stopped.line, stopped.field, stopped.fault)
}

function readWhole(reading: Reading): Problem | undefined {
  for (;;) {
    const { done, value } = reading.next()
    if (done === true) return value
  }
}
