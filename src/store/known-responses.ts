import { isNumber, isString, shaped } from './guard.ts'
import type { NewLot } from './lot.ts'
import { type LotRecord, lotRecords } from './lot-record.ts'
import type { LotWriter } from './lot-writer.ts'
import { NumberedTexts } from './numbered-texts.ts'
import { trusted } from './read-record.ts'
import type { Store } from './store.ts'

const isRow = shaped<Readonly<{ seq: number; response: string }>>({ seq: isNumber, response: isString })

/** The responses of a survey that are kept, found by their id: those of its earlier exports, then of the one that comes. */
export class KnownResponses {
  readonly #store: Store
  readonly #texts = new NumberedTexts()

  constructor(store: Store, { survey, stage, questionnaire }: NewLot) {
    this.#store = store
    store.each(
      `SELECT lot_row.seq, response FROM lot JOIN content ON content.digest = questionnaire
         JOIN lot_row ON lot_row.lot = lot.seq
       WHERE survey = @survey AND stage = @stage AND content.id = @questionnaire AND response IS NOT NULL
         AND NOT EXISTS (SELECT 1 FROM lot_row AS newer WHERE newer.revises = lot_row.seq)
       ORDER BY lot_row.seq`,
      (found) => {
        const { seq, response } = trusted(store, isRow, found)
        this.#texts.add(response, seq)
      },
      { survey, stage, questionnaire: questionnaire.id },
    )
  }

  add(response: string, row: number): void {
    this.#texts.add(response, row)
  }

  /** Its row is revised by another. */
  move(response: string, before: number, row: number): void {
    this.#texts.move(response, before, row)
  }

  /** The last row kept of this response; `writer` may still hold it. */
  find(response: string, writer: LotWriter): LotRecord | undefined {
    const rows = this.#texts.rowsOf(response)
    if (rows.length === 0) return undefined
    writer.flush()
    let last: LotRecord | undefined
    for (const row of rows) {
      const [record] = lotRecords(this.#store, row, row)
      if (record?.response === response && record.seq > (last?.seq ?? 0)) last = record
    }
    return last
  }
}
