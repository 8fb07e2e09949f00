import { bufferOf, newRoom, type Room, viewOf } from './block-room.ts'
import type { LotRow } from './lot.ts'
import {
  type Beside,
  blockLength,
  bytesOf,
  noValue,
  numbersEach,
  type RowBlock,
  textsEach,
  tierCount,
  wordOf,
  wordsEach,
} from './row-block.ts'

/** Past so many bytes, a block is given whatever the number of its rows. */
const largest = 1 << 20

/**
 * Writes rows one after the other in a block. Of each, first its line, then its texts in their order, its words and its
 * values, then `end`.
 */
export class BlockWriter {
  #room: Room
  /** The texts being written, from where `reserve` says; and the same to be written by words. */
  bytes: Buffer
  view: DataView
  #at = 0
  #count = 0
  #texts = 0
  readonly #places = new Map<string, number>()
  #said: string[] = []
  #beside = new Map<number, Beside>()

  constructor(room: Room = newRoom()) {
    this.#room = room
    this.bytes = bufferOf(room.bytes)
    this.view = viewOf(room.bytes)
  }

  get count(): number {
    return this.#count
  }

  /** The room of what was written, to go with it. */
  get room(): Room {
    return this.#room
  }

  get isFull(): boolean {
    return this.#count === blockLength || this.#at > largest
  }

  line(line: number): void {
    this.#room.numbers[this.#count * numbersEach] = line
  }

  /** The next text; nothing where it is not there. */
  text(text: string | undefined): void {
    if (text === undefined) this.endText(this.#at)
    else {
      const from = this.reserve(text.length * 3)
      this.endText(from + this.bytes.write(text, from))
    }
  }

  /** Room for so many bytes of the next text in `bytes`: where it begins. */
  reserve(length: number): number {
    const needed = this.#at + length
    if (needed > this.bytes.length) {
      const larger = new Uint8Array(2 * needed)
      larger.set(this.bytes)
      this.#room = { ...this.#room, bytes: larger }
      this.bytes = bufferOf(larger)
      this.view = viewOf(larger)
    }
    return this.#at
  }

  /** The next text ends there. */
  endText(end: number): void {
    this.#room.ends[this.#texts] = end
    this.#texts += 1
    this.#at = end
  }

  /** One of the row's words. */
  word(which: number, word: string | undefined): void {
    this.#room.words[this.#count * wordsEach + which] = word === undefined ? 0 : this.#placeOf(word)
  }

  tier1(values: ArrayLike<number>): void {
    const { numbers } = this.#room
    const from = this.#count * numbersEach + 1
    for (let index = 0; index < tierCount; index += 1) {
      const value = values[index] ?? noValue
      numbers[from + index] = Number.isNaN(value) ? noValue : value
    }
  }

  beside(said: Beside): void {
    this.#beside.set(this.#count, said)
  }

  end(): void {
    this.#count += 1
  }

  /** A row told otherwise. */
  add({ line, response, name, answers, at, sector, size, region, tier1, profile, consents }: LotRow): void {
    this.line(line)
    this.text(response)
    this.text(name)
    this.text(answers)
    for (const [which, word] of [at, sector, size, region].entries()) this.word(which, word ?? undefined)
    this.tier1(tier1)
    if (profile !== undefined || consents !== undefined) this.beside({ profile, consents })
    this.end()
  }

  /** A row of another block; without its name where it only says which business is meant. */
  copy(block: RowBlock, row: number, isNamed: boolean): void {
    this.line(block.numbers[row * numbersEach] ?? 0)
    for (let text = 0; text < textsEach; text += 1)
      this.#copyText(isNamed || text !== 1 ? bytesOf(block, row, text) : null)
    for (let word = 0; word < wordsEach; word += 1) this.word(word, wordOf(block, row, word))
    this.tier1(block.numbers.subarray(row * numbersEach + 1, (row + 1) * numbersEach))
    const beside = block.beside.get(row)
    if (beside !== undefined) this.beside(beside)
    this.end()
  }

  /** What was written since the last time; it is good until more is written, unless its room is given away. */
  take(): RowBlock {
    const { bytes, ends, numbers, words } = this.#room
    const count = this.#count
    const block = {
      count,
      bytes: bytes.subarray(0, this.#at),
      ends: ends.subarray(0, count * textsEach),
      numbers: numbers.subarray(0, count * numbersEach),
      words: words.subarray(0, count * wordsEach),
      said: this.#said,
      beside: this.#beside,
    }
    this.#count = 0
    this.#texts = 0
    this.#at = 0
    this.#said = []
    this.#beside = new Map()
    this.#places.clear()
    return block
  }

  /** Goes on in another room, the last block having gone with its own. */
  moveTo(room: Room): void {
    this.#room = room
    this.bytes = bufferOf(room.bytes)
    this.view = viewOf(room.bytes)
  }

  #copyText(bytes: Uint8Array | null): void {
    if (bytes === null) {
      this.endText(this.#at)
      return
    }
    const from = this.reserve(bytes.length)
    this.bytes.set(bytes, from)
    this.endText(from + bytes.length)
  }

  #placeOf(word: string): number {
    const known = this.#places.get(word)
    if (known !== undefined) return known
    const place = this.#said.push(word)
    this.#places.set(word, place)
    return place
  }
}
