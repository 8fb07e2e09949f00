import { digestOfBytes } from './digest.ts'

/** How many rows of a lot are sealed together. */
export const runLength = 1024
/** How many tier-1 values a row has. */
export const tierCount = 16

/** All that a row of a lot says, as it is sealed: words rather than their numbers; NaN for a value that is not there. */
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
  /** JSON, or the same in UTF-8. */
  answers: string | Uint8Array
}>

/** The seal of a run of rows: SHA-256 of what they say, and of what their lot says for them all. */
export class RunSeal {
  readonly #lot: string
  readonly #numbers = new Float64Array(runLength * tierCount)
  #bytes = Buffer.allocUnsafe(1 << 20)
  #length = 0
  #count = 0

  /** `lot`: what the lot says of its rows. */
  constructor(lot: string) {
    this.#lot = lot
  }

  get count(): number {
    return this.#count
  }

  add(row: SealedRow): void {
    if (this.#count === 0) this.#write(this.#lot)
    this.#write(headOf(row))
    this.#write(row.answers)
    const from = this.#count * tierCount
    // A value that is not there has one form only: there are many NaN.
    for (let n = 0; n < tierCount; n++) {
      const value = row.tier1[n] ?? Number.NaN
      this.#numbers[from + n] = Number.isNaN(value) ? Number.POSITIVE_INFINITY : value
    }
    this.#count++
  }

  /** The seal of the rows added since the last one. */
  close(): string {
    this.#write(new Uint8Array(this.#numbers.buffer, 0, this.#count * tierCount * 8))
    const seal = digestOfBytes(this.#bytes.subarray(0, this.#length))
    this.#length = 0
    this.#count = 0
    return seal
  }

  #write(said: string | Uint8Array): void {
    const most = this.#length + said.length * 3
    if (most > this.#bytes.length) this.#bytes = Buffer.concat([this.#bytes, Buffer.allocUnsafe(most)])
    if (typeof said === 'string') this.#length += this.#bytes.write(said, this.#length)
    else {
      this.#bytes.set(said, this.#length)
      this.#length += said.length
    }
  }
}

function headOf(row: SealedRow): string {
  const { seq, line, response, name, subject, revises, at, sector, size, region, profile } = row
  const place = `\u001e${seq}\u001f${line}\u001f${response}\u001f${name}\u001f${subject}\u001f${revises}\u001f${at}`
  return `${place}\u001f${sector}\u001f${size}\u001f${region}\u001f${profile}\u001f`
}
