import type { DelimitedRecord } from '../../answers/survey/record.ts'
import type { BlockWriter } from '../../store/block-writer.ts'

const [open, comma, close, quote] = [0x5b, 0x2c, 0x5d, 0x22]

/** A piece of no more bytes than this is written in two words, the bytes after it being written over by the next. */
const short = 8

/**
 * What is packed at a place of a row's answers: where it is among the pieces that many rows say, and its first eight bytes;
 * else a text, or a cell as it stands.
 */
export type Packed = Readonly<{
  start: number
  length: number
  first: number
  second: number
  text: string | undefined
  isBytes: boolean
}>

/** Writes the packed answers of row after row, a JSON array: from `begin` to `end`, a piece for each place. */
export class PackedPieces {
  /** What many rows say, in UTF-8, a comma before each. */
  #kept = Buffer.alloc(4096)
  #length = 0
  #longest = 0
  readonly nothing = this.keep('null')
  #writer: BlockWriter | undefined
  #bytes: Buffer = Buffer.alloc(0)
  #view: DataView = new DataView(new ArrayBuffer(0))
  #from = 0
  #at = 0
  /** How many more pieces come, for which there is room. */
  #places = 0

  keep(text: string): Packed {
    const start = this.#length
    const needed = start + text.length * 3 + 1 + short
    if (needed > this.#kept.length) this.#kept = Buffer.concat([this.#kept, Buffer.alloc(needed)])
    const kept = this.#kept
    kept[start] = comma
    const length = 1 + kept.write(text, start + 1)
    this.#length = start + length
    this.#longest = Math.max(this.#longest, length)
    const [first, second] = [kept.readUInt32LE(start), kept.readUInt32LE(start + 4)]
    return { start, length, first, second, text: undefined, isBytes: false }
  }

  begin(writer: BlockWriter, places: number): void {
    this.#writer = writer
    this.#places = places
    this.#at = writer.reserve(this.#longest * places + short)
    this.#from = this.#at
    this.#bytes = writer.bytes
    this.#view = writer.view
  }

  piece({ start, length, first, second, text }: Packed): void {
    if (text !== undefined) this.#text(text)
    else if (length <= short) {
      this.#view.setUint32(this.#at, first, true)
      this.#view.setUint32(this.#at + 4, second, true)
      this.#at += length
    } else {
      this.#bytes.set(this.#kept.subarray(start, start + length), this.#at)
      this.#at += length
    }
  }

  /** A cell that is a text as it stands. */
  cell({ bytes, starts, ends }: DelimitedRecord, column: number): void {
    const start = starts[column] ?? 0
    const length = (ends[column] ?? 0) - start
    this.#roomFor(length + 3)
    const at = this.#at + 2
    this.#bytes[at - 2] = comma
    this.#bytes[at - 1] = quote
    for (let index = 0; index < length; index += 1) this.#bytes[at + index] = bytes[start + index] ?? 0
    this.#bytes[at + length] = quote
    this.#at = at + length + 1
  }

  end(): void {
    if (this.#places === 0) this.#at += 1
    this.#bytes[this.#from] = open
    this.#bytes[this.#at] = close
    this.#writer?.endText(this.#at + 1)
  }

  #text(text: string): void {
    this.#roomFor(text.length * 3 + 1)
    this.#bytes[this.#at] = comma
    this.#at += 1 + this.#bytes.write(text, this.#at + 1)
  }

  /** Room for a piece of its own, and for as long a one at each place after it. */
  #roomFor(length: number): void {
    this.#writer?.reserve(this.#at - this.#from + length + this.#longest * this.#places + short)
    this.#bytes = this.#writer?.bytes ?? this.#bytes
    this.#view = this.#writer?.view ?? this.#view
  }
}
