import type { BatchWords } from '../../text/batch-words.ts'
import { columnsNamed, type Understood } from './understand.ts'

/** The export with the column that says which business each row is about; else the sentence that says why none does. */
export function withGroupColumn(
  understood: Understood,
  wanted: string | undefined,
  { refusals }: BatchWords,
): Understood | string {
  if (wanted === undefined) return understood
  const { table } = understood.matching
  const columns = columnsNamed(wanted, table)
  const [group] = columns
  if (group === undefined) {
    const titles = table.headers.flatMap(({ shown }) => (shown === '' ? [] : [shown]))
    return refusals.groupColumn(wanted, titles.join(', '))
  }
  if (columns.length > 1) return refusals.severalColumns(wanted, columns.map((column) => column + 1).join(', '))
  return { ...understood, group }
}
