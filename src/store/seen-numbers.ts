const pageBits = 32_768
const [zero, nine] = [0x30, 0x39]
/** A whole number of more figures is a text like another. */
const mostFigures = 9

/** Whole numbers already seen: the response ids of most tools, a million of which take no more room than some bits. */
export class SeenNumbers {
  readonly #pages = new Map<number, Uint32Array>()

  has(number: number): boolean {
    const page = this.#pages.get(Math.floor(number / pageBits))
    const bit = number % pageBits
    return page !== undefined && (((page[bit >> 5] ?? 0) >>> (bit & 31)) & 1) === 1
  }

  add(number: number): void {
    const at = Math.floor(number / pageBits)
    const page = this.#pages.get(at) ?? new Uint32Array(pageBits / 32)
    this.#pages.set(at, page)
    const bit = number % pageBits
    page[bit >> 5] = (page[bit >> 5] ?? 0) | (1 << (bit & 31))
  }
}

/** The whole number that a text in UTF-8 is, written in one way only; undefined where it is another text. */
export function wholeNumberIn(text: Uint8Array): number | undefined {
  if (text.length > mostFigures || text.length === 0 || (text[0] === zero && text.length > 1)) return undefined
  let number = 0
  for (let at = 0; at < text.length; at += 1) {
    const figure = text[at] ?? 0
    if (figure < zero || figure > nine) return undefined
    number = number * 10 + figure - zero
  }
  return number
}
