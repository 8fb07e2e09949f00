import { wholeness } from './cell-form.ts'
import { cellText } from './cell-text.ts'
import type { Dialect } from './dialect.ts'
import type { DelimitedRecord } from './record.ts'
import { Scanner } from './scanner.ts'

/** What a sample looks like when it is read in a dialect. */
export type Trial = Readonly<{
  dialect: Dialect
  /** The number of cells of most records that have several; 1 when none has. */
  width: number
  /** The cells of the first record. */
  firstWidth: number
  /** The share of records that have `width` cells; of those that have several, where the first has. */
  share: number
  raggedShare: number
  /** How whole the cells look, from 0 to 1. */
  wholeness: number
  /** Quotes out of place, for one record. */
  oddity: number
  isStopped: boolean
}>

/** Reads a sample in a dialect. */
export function tryDialect(sample: Uint8Array, dialect: Dialect): Trial {
  const widths: number[] = []
  let [looks, cells, oddities] = [0, 0, 0]
  const take = (record: DelimitedRecord) => {
    if (isBlank(record)) return
    widths.push(record.count)
    for (let index = 0; index < record.count; index += 1) {
      looks += record.quoting[index] === 0 ? wholeness(cellText(record, index)) : 1
      cells += 1
    }
  }
  // An apostrophe inside a cell is ordinary, even where apostrophes quote.
  const bare = dialect.quote === "'" ? 0.05 : 0.5
  const told = ({ kind }: { kind: 'bare' | 'stray' }) => {
    oddities += kind === 'stray' ? 1 : bare
  }
  const scanner = new Scanner(dialect, take, { told })
  scanner.push(sample)
  scanner.end()
  const width = commonest(widths.filter((count) => count > 1))
  const [firstWidth = 1] = widths
  const shareOf = (has: (count: number) => boolean) => widths.filter(has).length / Math.max(1, widths.length)
  return {
    dialect,
    width,
    firstWidth,
    share: shareOf((count) => count === width),
    raggedShare: firstWidth > 1 ? shareOf((count) => count > 1) : 0,
    wholeness: cells === 0 ? 0 : looks / cells,
    oddity: oddities / Math.max(1, widths.length),
    isStopped: scanner.stopped !== undefined,
  }
}

/** Nothing but spaces in its only cell. */
export function isBlank(record: DelimitedRecord): boolean {
  if (record.count > 1 || record.quoting[0] !== 0) return false
  for (let at = record.starts[0] ?? 0; at < (record.ends[0] ?? 0); at += 1) if (record.bytes[at] !== 32) return false
  return true
}

/** The count met most often; the larger of two met as often. 1 when there is none. */
function commonest(counts: readonly number[]): number {
  const times = new Map<number, number>()
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1)
  const [most] = [...times].sort((left, right) => right[1] - left[1] || right[0] - left[0])
  return most?.[0] ?? 1
}
