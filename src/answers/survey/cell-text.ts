import type { DelimitedRecord } from './record.ts'

/** The text of a cell, without its quotes and escapes; empty where the record has no such cell. */
export function cellText(record: DelimitedRecord, index: number): string {
  if (index >= record.count) return ''
  if (record.quoting[index] !== 3) return record.bytes.toString('utf8', record.starts[index], record.ends[index])
  return cellBytes(record, index).toString('utf8')
}

/** The texts of all its cells. */
export function recordText(record: DelimitedRecord): readonly string[] {
  return Array.from({ length: record.count }, (_, index) => cellText(record, index))
}

/** The bytes of a cell, without its quotes and escapes: those of the record itself where there is no escape. */
export function cellBytes(record: DelimitedRecord, index: number): Buffer {
  const written = record.bytes.subarray(record.starts[index], record.ends[index])
  return record.quoting[index] === 3 ? unescaped(written, record) : written
}

function unescaped(written: Buffer, record: DelimitedRecord): Buffer {
  const bytes = Buffer.alloc(written.length)
  let length = 0
  for (let i = 0; i < written.length; i += 1) {
    const next = written[i + 1]
    if (written[i] === record.escape && (next === record.quote || next === record.escape)) i += 1
    bytes[length] = written[i] ?? 0
    length += 1
  }
  return bytes.subarray(0, length)
}
