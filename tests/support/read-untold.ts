import { AsRead } from '../../src/answers/survey/as-read.ts'
import { OneTable } from '../../src/answers/survey/one-table.ts'
import { Scanner } from '../../src/answers/survey/scanner.ts'
import { type Sniffed, sniff } from '../../src/answers/survey/sniff.ts'
import { scanned } from './delimited.ts'

/** A file in UTF-8 as it is understood when nothing is told of it. */
export function readUntold(
  text: string | Uint8Array,
): Readonly<{ sniffed: Sniffed; rows: readonly (readonly string[])[] }> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  const sniffed = sniff(bytes)
  const written: Uint8Array[] = []
  const asRead = new AsRead(sniffed.headers, (piece) => written.push(piece.slice()))
  const table = new OneTable(sniffed, (record) => asRead.take(record))
  const scanner = new Scanner(sniffed.dialect, (record) => table.take(record))
  scanner.push(bytes)
  scanner.end()
  asRead.end()
  return { sniffed, rows: scanned(Buffer.concat(written)).rows }
}
