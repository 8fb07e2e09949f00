import { cellText } from '../../answers/survey/cell-text.ts'
import { cellOf } from '../../answers/survey/cells/way.ts'
import { plainLength } from '../../answers/survey/coded/plain-cell.ts'
import type { DelimitedRecord } from '../../answers/survey/record.ts'
import type { BlockWriter } from '../../store/block-writer.ts'

/** Writes what tells a response from the others: the cells of these columns. */
export function writeResponse(record: DelimitedRecord, columns: readonly number[], writer: BlockWriter): void {
  const [first, ...others] = columns
  if (first === undefined) writer.text(undefined)
  else if (others.length > 0 || !writeCell(record, first, writer)) {
    const cells = columns.map((column) => cellOf(cellText(record, column)))
    writer.text(textOrNone(cells.join(' ').trim()))
  }
}

/** Writes a cell as it stands, where it can. */
export function writeCell(record: DelimitedRecord, column: number, writer: BlockWriter): boolean {
  const isPlain = plainLength(record, column) > 0
  if (isPlain) writeBytes(record, column, writer)
  return isPlain
}

/** Writes a cell as it is in the record. */
export function writeBytes({ bytes, starts, ends }: DelimitedRecord, column: number, writer: BlockWriter): void {
  const start = starts[column] ?? 0
  const length = (ends[column] ?? 0) - start
  const from = writer.reserve(length)
  for (let at = 0; at < length; at += 1) writer.bytes[from + at] = bytes[start + at] ?? 0
  writer.endText(from + length)
}

function textOrNone(text: string): string | undefined {
  return text === '' ? undefined : text
}
