/** How many rows may still be held by who was given them, when another is packed. */
const held = 32

const [open, comma, close] = [0x5b, 0x2c, 0x5d]

/** What is packed at a place: in UTF-8 where many rows say it, else a text. */
export type Packed = Uint8Array | string

/** The packed answers of row after row, each made of its places without a text of the whole; each is good for the next `held` rows. */
export class PackedRow {
  readonly #rows = Array.from({ length: held }, () => Buffer.alloc(1024))
  #next = 0

  /** A JSON array of what is packed at each place. */
  of(places: readonly Packed[]): Uint8Array {
    const row = this.#room(places)
    row[0] = open
    let at = 1
    for (let place = 0; place < places.length; place += 1) {
      if (place > 0) {
        row[at] = comma
        at += 1
      }
      const packed = places[place] ?? ''
      at = typeof packed === 'string' ? at + row.write(packed, at) : put(row, packed, at)
    }
    row[at] = close
    return row.subarray(0, at + 1)
  }

  /** Enough for all, a unit of a text taking three bytes at most. */
  #room(places: readonly Packed[]): Buffer {
    let length = places.length + 2
    for (let place = 0; place < places.length; place += 1) {
      const packed = places[place] ?? ''
      length += typeof packed === 'string' ? packed.length * 3 : packed.length
    }
    const slot = this.#next
    this.#next = (slot + 1) % held
    const row = this.#rows[slot]
    if (row !== undefined && row.length >= length) return row
    const larger = Buffer.alloc(length * 2)
    this.#rows[slot] = larger
    return larger
  }
}

/** Byte by byte where there are few: most answers are an option's id. */
function put(row: Buffer, packed: Uint8Array, at: number): number {
  const { length } = packed
  if (length > 24) row.set(packed, at)
  else for (let index = 0; index < length; index += 1) row[at + index] = packed[index] ?? 0
  return at + length
}
