import { digestOfBytes } from './digest.ts'
import { tierCount } from './row-block.ts'

/** How many rows were sealed together. */
const runLength = 1024

/** All that a row of a lot says: words rather than their numbers; NaN for a value that is not there. */
export type SealedRow = Readonly<{
  seq: number
  line: number
  response: string | null
  name: string | null
  subject: string | null
  revises: number | null
  at: string | null
  sector: string | null
  size: string | null
  region: string | null
  profile: string | null
  tier1: ArrayLike<number>
  /** JSON. */
  answers: string
}>

/** The older seal, of a run of rows: SHA-256 of what they say, and of what their lot says for them all. `block-seal.ts` makes the newer. */
export class RunSeal {
  readonly #lot: string
  readonly #numbers = new Float64Array(runLength * (tierCount + 3))
  #units = new Uint16Array(1 << 17)
  #bytes = Buffer.allocUnsafe(1 << 19)
  #numberCount = 0
  #unitCount = 0
  #byteCount = 0
  #rows = 0

  /** `lot`: what the lot says of its rows. */
  constructor(lot: string) {
    this.#lot = lot
  }

  add(row: SealedRow): void {
    if (this.#rows === 0) this.#word(this.#lot)
    this.#rows++
    this.#word(row.response)
    this.#word(row.name)
    this.#word(row.subject)
    this.#word(row.at)
    this.#word(row.sector)
    this.#word(row.size)
    this.#word(row.region)
    this.#word(row.profile)
    this.#number(row.seq)
    this.#number(row.line)
    this.#number(row.revises ?? Number.NaN)
    for (let n = 0; n < tierCount; n++) this.#number(row.tier1[n] ?? Number.NaN)
    this.#answers(row.answers)
  }

  /** The seal of the rows added since the last one. */
  close(): string {
    const seal = digestOfBytes(
      new Uint8Array(this.#units.buffer, 0, this.#unitCount * 2),
      new Uint8Array(this.#numbers.buffer, 0, this.#numberCount * 8),
      this.#bytes.subarray(0, this.#byteCount),
    )
    this.#unitCount = this.#numberCount = this.#byteCount = this.#rows = 0
    return seal
  }

  /** A word and where it ends; nothing at all is not the same as no letter. */
  #word(word: string | null): void {
    const length = word?.length ?? 0
    const needed = this.#unitCount + length + 2
    if (needed > this.#units.length) {
      const larger = new Uint16Array(needed * 2)
      larger.set(this.#units)
      this.#units = larger
    }
    const units = this.#units
    let at = this.#unitCount
    units[at++] = word === null ? 0 : 1
    if (word !== null) for (let n = 0; n < length; n++) units[at++] = word.charCodeAt(n)
    units[at++] = 0xffff
    this.#unitCount = at
  }

  /** A value that is not there has one form only: there are many NaN. */
  #number(value: number): void {
    this.#numbers[this.#numberCount++] = Number.isNaN(value) ? Number.POSITIVE_INFINITY : value
  }

  #answers(answers: string): void {
    const needed = this.#byteCount + answers.length * 3 + 1
    if (needed > this.#bytes.length) this.#bytes = Buffer.concat([this.#bytes, Buffer.allocUnsafe(needed)])
    this.#byteCount += this.#bytes.write(answers, this.#byteCount)
    this.#bytes[this.#byteCount++] = 0
  }
}
