import { isNumber, isString, nullable, shaped } from './guard.ts'
import { trusted } from './read-record.ts'
import type { Store } from './store.ts'

type Row = Readonly<{ seq: number; lot: string; line: number; response: string | null }>
const isRow = shaped<Row>({ seq: isNumber, lot: isString, line: isNumber, response: nullable(isString) })

/** The numbers of the rows that a lot brought, by line; and of all those of its survey and stage, by response, the last of each. */
export type RowsOfLot = Readonly<{ byLine: ReadonlyMap<number, number>; byResponse: ReadonlyMap<string, number> }>

/** Where the rows of a file that was imported already are kept: those that said nothing new are another lot's. */
export function rowsOfLot(store: Store, id: string): RowsOfLot {
  const byLine = new Map<number, number>()
  const byResponse = new Map<string, number>()
  store.each(
    `SELECT lot_row.seq, lot.id AS lot, line, response
     FROM lot AS meant JOIN lot ON lot.survey = meant.survey AND lot.stage = meant.stage
       JOIN lot_row ON lot_row.lot = lot.seq
     WHERE meant.id = @id ORDER BY lot_row.seq`,
    (found) => {
      const { seq, lot, line, response } = trusted(store, isRow, found)
      if (lot === id) byLine.set(line, seq)
      if (response !== null) byResponse.set(response, seq)
    },
    { id },
  )
  return { byLine, byResponse }
}
