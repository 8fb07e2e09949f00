import { recordText } from '../../src/answers/survey/cell-text.ts'
import type { Dialect } from '../../src/answers/survey/dialect.ts'
import { Scanner } from '../../src/answers/survey/scanner.ts'
import type { Oddity, Stop } from '../../src/answers/survey/stop.ts'

export const rfc4180: Dialect = { delimiter: ',', quote: '"' }

/** All that a scanner gives of a text, read in pieces of these lengths, again and again. */
export function scanned(
  text: string | Uint8Array,
  dialect: Dialect = rfc4180,
  pieces: readonly number[] = [1 << 20],
): Readonly<{
  rows: readonly (readonly string[])[]
  lines: readonly number[]
  oddities: readonly Oddity[]
  stopped: Stop | undefined
}> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  const rows: (readonly string[])[] = []
  const lines: number[] = []
  const oddities: Oddity[] = []
  const scanner = new Scanner(
    dialect,
    (record) => {
      rows.push(recordText(record))
      lines.push(record.line)
    },
    { told: (oddity) => oddities.push(oddity) },
  )
  for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
    const length = Math.max(1, pieces[turn % pieces.length] ?? 1)
    scanner.push(bytes.slice(at, at + length))
    at += length
  }
  scanner.end()
  return { rows, lines, oddities, stopped: scanner.stopped }
}

/** Cells written as RFC 4180 asks, all of them quoted or only those that need it. */
export function written(
  rows: readonly (readonly string[])[],
  { delimiter = ',', quote = '"', lineEnd = '\r\n', all = false } = {},
): string {
  const cell = (text: string) =>
    all || text === '' || [...delimiter, quote, '\n', '\r', ' '].some((part) => text.includes(part))
      ? quote + text.replaceAll(quote, quote + quote) + quote
      : text
  return rows.map((row) => row.map(cell).join(delimiter) + lineEnd).join('')
}
