import type { DoctorWords } from '../../text/doctor-words.ts'
import { formatShare } from '../../text/format.ts'
import type { Context } from '../context.ts'
import type { Step } from './look-at-store.ts'

/** Work shorter than so many milliseconds is not told. */
const patience = 400
const every = 200

/** Tells what is being looked at: one line kept up to date on a terminal, a line at each tenth elsewhere. */
export class Progress {
  readonly #words: DoctorWords['steps']
  readonly #context: Context
  readonly #isDrawn: boolean
  #told: number
  #tenth = 0

  constructor(words: DoctorWords['steps'], context: Context) {
    this.#words = words
    this.#context = context
    this.#isDrawn = context.environment.stderr.isTTY === true && !context.simple
    this.#told = context.environment.now().getTime() + patience - every
  }

  at(step: Step): void {
    const isDue = typeof step === 'string' ? this.#isDrawn : this.#isNext(step.done / step.total)
    if (isDue) this.#tell(this.#wordsOf(step))
  }

  /** Takes the line away. */
  end(): void {
    if (this.#isDrawn) this.#context.environment.stderr.write('\r\u001b[K')
  }

  #isNext(share: number): boolean {
    const now = this.#context.environment.now().getTime()
    if (now - this.#told < every) return false
    const tenth = Math.floor(share * 10)
    if (!this.#isDrawn && tenth === this.#tenth) return false
    this.#tenth = tenth
    this.#told = now
    return true
  }

  #wordsOf(step: Step): string {
    return typeof step === 'string'
      ? this.#words[step]
      : this.#words.records(formatShare(step.done / step.total, this.#context.language))
  }

  #tell(line: string): void {
    if (this.#isDrawn) this.#context.environment.stderr.write(`\r${this.#context.talk.paint(line)}\u001b[K`)
    else this.#context.talk.err(line)
  }
}
