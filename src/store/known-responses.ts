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

  /** The last row kept of this response; `writer` may still hold it. */
  find(response: string, writer: LotWriter): LotRecord | undefined {
    let last: LotRecord | undefined
    const isRight = (row: number): boolean => {
      writer.flush()
      const [record] = lotRecords(this.#store, row, row)
      if (record?.response !== response) return false
      if (last === undefined || record.seq > last.seq) last = record
      return true
    }
    for (const _row of this.#texts.find(response, isRight));
    return last
  }
}
