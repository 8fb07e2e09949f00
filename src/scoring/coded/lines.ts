import { type Numbers, numberAt, type Tally } from '../tally.ts'

/** All the numbers of a place, or the first of them alone: its value, low and high. */
export type Kept = 'all' | 'values'

/** What was once written at a place of a tally, put aside and found again by its number, from 0. */
export class Lines {
  readonly #width: number
  #numbers: Numbers
  #count = 0

  constructor(kept: Kept = 'all') {
    this.#width = kept === 'all' ? 9 : 3
    this.#numbers = new Float64Array(8 * this.#width)
  }

  get count(): number {
    return this.#count
  }

  /** Puts aside what the tally holds at a place, as one more line or in place of another; returns its number. */
  keep(tally: Tally, at: number, line = this.#count): number {
    if (line === this.#count) this.#count += 1
    if (this.#count * this.#width > this.#numbers.length) this.#numbers = grown(this.#numbers)
    this.#numbers.set(numbersAt(tally, at).slice(0, this.#width), line * this.#width)
    return line
  }

  /** Writes a line back, at any place. */
  put(line: number, tally: Tally, at: number): void {
    const numbers = this.#numbers
    const width = this.#width
    const from = line * width
    tally.value[at] = numberAt(numbers, from)
    tally.low[at] = numberAt(numbers, from + 1)
    tally.high[at] = numberAt(numbers, from + 2)
    if (width === 3) return
    tally.min[at] = numberAt(numbers, from + 3)
    tally.max[at] = numberAt(numbers, from + 4)
    tally.covered[at] = numberAt(numbers, from + 5)
    tally.whole[at] = numberAt(numbers, from + 6)
    tally.graded[at] = numberAt(numbers, from + 7)
    tally.grades[at] = numberAt(numbers, from + 8)
  }

  clear(): void {
    this.#count = 0
  }
}

/** The numbers of a place, targets apart. */
export function numbersAt(tally: Tally, at: number): readonly number[] {
  const { value, low, high, min, max, covered, whole, graded, grades } = tally
  return [value, low, high, min, max, covered, whole, graded, grades].map((numbers) => numberAt(numbers, at))
}

function grown(numbers: Numbers): Numbers {
  const more = new Float64Array(numbers.length * 2)
  more.set(numbers)
  return more
}
