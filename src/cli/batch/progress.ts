import type { BatchWords } from '../../text/batch-words.ts'
import type { Context } from '../context.ts'

/** How often the bar is drawn again, in milliseconds. */
const every = 100
const barWidth = 24

/**
 * How far long work is, the reading of a file or the drawing of plans: a bar with its rate and the time left on a terminal, a line every 10 % elsewhere.
 *
 * Work that is over before it can be told says nothing.
 */
export class Progress {
  readonly #of: 'rows' | 'plans'
  readonly #total: number
  readonly #words: BatchWords
  readonly #context: Context
  readonly #began: number
  readonly #isDrawn: boolean
  #told: number
  #tenth = 0

  constructor({ of, total }: Readonly<{ of: 'rows' | 'plans'; total: number }>, words: BatchWords, context: Context) {
    this.#of = of
    this.#total = total
    this.#words = words
    this.#context = context
    this.#began = context.environment.now().getTime()
    this.#told = this.#began
    this.#isDrawn = context.environment.stderr.isTTY === true && !context.simple
  }

  /** `done` out of the total, bytes or plans; and how many rows or plans that makes. */
  at(done: number, count: number): void {
    const now = this.#context.environment.now().getTime()
    const tenth = Math.floor((done / this.#total) * 10)
    const isDue = this.#isDrawn ? now - this.#told >= every : tenth > this.#tenth
    if (done >= this.#total || !isDue) return
    this.#told = now
    this.#tenth = tenth
    const seconds = Math.max(now - this.#began, 1) / 1000
    const [share, left] = [done / this.#total, (seconds * (this.#total - done)) / done]
    const line = this.#words.progress({ of: this.#of, share, rate: count / seconds, left })
    if (this.#isDrawn) this.#context.environment.stderr.write(`\r${bar(share)} ${line}\u001b[K`)
    else this.#context.talk.err(line)
  }

  /** Takes the bar away. */
  end(): void {
    if (this.#isDrawn) this.#context.environment.stderr.write('\r\u001b[K')
  }
}

function bar(share: number): string {
  const full = Math.round(share * barWidth)
  return `[${'#'.repeat(full)}${'.'.repeat(barWidth - full)}]`
}
