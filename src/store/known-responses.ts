import { isNumber, isString, shaped } from './guard.ts'
import type { NewLot } from './lot.ts'
import { type LotRecord, lotRecords } from './lot-record.ts'
import type { LotWriter } from './lot-writer.ts'
import { hashOf, NumberedTexts } from './numbered-texts.ts'
import { trusted } from './read-record.ts'
import { SeenNumbers, wholeNumberIn } from './seen-numbers.ts'
import type { Store } from './store.ts'

const isRow = shaped<Readonly<{ seq: number; response: string }>>({ seq: isNumber, response: isString })

/**
 * The responses of a survey that are kept, found by their id: those of its earlier exports, then of the one that comes.
 *
 * While nothing was kept before and each id is a new whole number, as most tools give them, only that is remembered of it;
 * where each is found is learnt from the store as soon as one comes again.
 */
export class KnownResponses {
  readonly #store: Store
  readonly #lot: number
  readonly #texts = new NumberedTexts()
  #numbers: SeenNumbers | undefined = new SeenNumbers()

  /** `seq`: the number of the lot that comes. */
  constructor(store: Store, { survey, stage, questionnaire }: NewLot, seq: number) {
    this.#store = store
    this.#lot = seq
    this.#learn(
      `SELECT lot_row.seq, response FROM lot JOIN content ON content.digest = questionnaire
         JOIN lot_row ON lot_row.lot = lot.seq
       WHERE survey = @survey AND stage = @stage AND content.id = @questionnaire AND response IS NOT NULL
         AND NOT EXISTS (SELECT 1 FROM lot_row AS newer WHERE newer.revises = lot_row.seq)
       ORDER BY lot_row.seq`,
      { survey, stage, questionnaire: questionnaire.id },
    )
  }

  /** `response`: in UTF-8, here and below. */
  add(response: Uint8Array, row: number): void {
    const number = this.#numbers && wholeNumberIn(response)
    if (number === undefined) this.#texts.add(hashOf(response), row)
    else this.#numbers?.add(number)
  }

  /** Its row is revised by another. */
  move(response: Uint8Array, before: number, row: number): void {
    this.#texts.move(hashOf(response), before, row)
  }

  /** The last row kept of this response; `writer` may still hold it. */
  find(response: Uint8Array, writer: LotWriter): LotRecord | undefined {
    if (this.#isNew(response, writer)) return undefined
    const rows = this.#texts.rowsOf(hashOf(response))
    if (rows.length === 0) return undefined
    writer.flush()
    const text = Buffer.from(response).toString()
    let last: LotRecord | undefined
    for (const row of rows) {
      const [record] = lotRecords(this.#store, row, row)
      if (record?.response === text && record.seq > (last?.seq ?? 0)) last = record
    }
    return last
  }

  /** Whether it is a whole number never met, all the others being that too. */
  #isNew(response: Uint8Array, writer: LotWriter): boolean {
    if (this.#numbers === undefined) return false
    const number = wholeNumberIn(response)
    if (number !== undefined && !this.#numbers.has(number)) return true
    writer.flush()
    this.#learn('SELECT seq, response FROM lot_row WHERE lot = @lot AND response IS NOT NULL', { lot: this.#lot })
    this.#numbers = undefined
    return false
  }

  /** Where each response that is kept is found. */
  #learn(sql: string, values: Readonly<Record<string, string | number>>): void {
    this.#store.each(
      sql,
      (found) => {
        const { seq, response } = trusted(this.#store, isRow, found)
        this.#texts.add(hashOf(Buffer.from(response)), seq)
        this.#numbers = undefined
      },
      values,
    )
  }
}
