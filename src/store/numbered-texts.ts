const smallest = 1024
const none: readonly number[] = []

/**
 * Texts and the number of the row that each is found in, in twelve bytes or so a text whatever its length: millions of
 * them fit where a Map would not. The texts themselves are not held: who looks one up says which of the rows are right.
 */
export class NumberedTexts {
  #hashes = new Uint32Array(smallest)
  /** 0 where there is none. */
  #numbers = new Uint32Array(smallest)
  #count = 0

  /** `hash`: that of the text. */
  add(hash: number, row: number): void {
    if (this.#count * 4 >= this.#numbers.length * 3) this.#grow()
    this.#put(hash, row)
    this.#count++
  }

  /** The row of a text, `before`, is from now on another: however often it changes, there is one. */
  move(hash: number, before: number, row: number): void {
    const mask = this.#numbers.length - 1
    for (let at = hash & mask; this.#numbers[at] !== 0; at = (at + 1) & mask) {
      if (this.#hashes[at] !== hash || this.#numbers[at] !== before) continue
      this.#numbers[at] = row
      return
    }
  }

  /** The rows that may hold a text, in no order: nearly always those that do, and sometimes another. */
  rowsOf(hash: number): readonly number[] {
    const mask = this.#numbers.length - 1
    let found = none
    for (let at = hash & mask; ; at = (at + 1) & mask) {
      const row = this.#numbers[at] ?? 0
      if (row === 0) return found
      if (this.#hashes[at] === hash) found = [...found, row]
    }
  }

  #put(hash: number, row: number): void {
    const mask = this.#numbers.length - 1
    let at = hash & mask
    while (this.#numbers[at] !== 0) at = (at + 1) & mask
    this.#hashes[at] = hash
    this.#numbers[at] = row
  }

  #grow(): void {
    const [hashes, numbers] = [this.#hashes, this.#numbers]
    this.#hashes = new Uint32Array(hashes.length * 2)
    this.#numbers = new Uint32Array(numbers.length * 2)
    for (let at = 0; at < numbers.length; at++) {
      const row = numbers[at] ?? 0
      if (row !== 0) this.#put(hashes[at] ?? 0, row)
    }
  }
}

/** The hash of a text in UTF-8: FNV-1a, mixed at its end, since ids that follow each other must not sit side by side. */
export function hashOf(text: Uint8Array): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ (text[at] ?? 0), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  return (hash ^ (hash >>> 13)) >>> 0
}
