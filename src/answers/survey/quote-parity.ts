const lane = 0x01010101
const low = 0x7f7f7f7f

/**
 * Whether a byte is met an even number of times in bytes that come in pieces: four at a time, for it is asked of whole
 * exports. A file whose quotes all close holds an even number of them; one that holds an odd number is worth a closer look.
 */
export class QuoteParity {
  readonly #wanted: number
  readonly #byte: number
  #seen = 0

  constructor(quote: string) {
    this.#byte = quote.charCodeAt(0)
    this.#wanted = Math.imul(this.#byte, lane)
  }

  push(bytes: Uint8Array): void {
    const before = (4 - (bytes.byteOffset % 4)) % 4
    if (bytes.length < 8) this.#each(bytes)
    else {
      const words = new Int32Array(bytes.buffer, bytes.byteOffset + before, (bytes.length - before) >> 2)
      this.#byWords(words)
      this.#each(bytes.subarray(0, before))
      this.#each(bytes.subarray(before + words.length * 4))
    }
  }

  #byWords(words: Int32Array): void {
    const wanted = this.#wanted
    let seen = this.#seen
    for (let at = 0; at < words.length; at += 1) {
      const left = (words[at] ?? 0) ^ wanted
      // The high bit of each byte that is zero, that is of each quote.
      seen ^= ~(((left & low) + low) | left | low)
    }
    this.#seen = seen
  }

  get isEven(): boolean {
    const halves = this.#seen ^ (this.#seen >>> 16)
    return (((halves ^ (halves >>> 8)) >>> 7) & 1) === 0
  }

  #each(bytes: Uint8Array): void {
    for (const byte of bytes) if (byte === this.#byte) this.#seen ^= 0x80
  }
}
