import type { DelimitedRecord } from './record.ts'

/** The record that a scanner fills again and again. */
export type HeldRecord = { -readonly [K in keyof DelimitedRecord]: DelimitedRecord[K] }

export function newRecord(bytes: Buffer, quote: number, escaping: number): HeldRecord {
  return { bytes, quote, escape: escaping, ...placesFor(256), count: 0, line: 1 }
}

/** Twice as many cells fit in it. */
export function makeRoom(record: HeldRecord): void {
  const { starts, ends, quoting } = placesFor(2 * record.starts.length)
  starts.set(record.starts)
  ends.set(record.ends)
  quoting.set(record.quoting)
  record.starts = starts
  record.ends = ends
  record.quoting = quoting
}

function placesFor(cells: number): Pick<DelimitedRecord, 'starts' | 'ends' | 'quoting'> {
  return { starts: new Int32Array(cells), ends: new Int32Array(cells), quoting: new Uint8Array(cells) }
}
