import { createInterface, type Interface } from 'node:readline'
import { Interrupted } from './desk.ts'

/**
 * The lines of one keyboard, read by one reader for the whole session, so that none typed ahead is lost.
 *
 * The end of the input is `undefined`, again and again; an interruption rejects whoever waits, or else whoever asks next.
 */
export class Lines {
  readonly #reader: Interface
  readonly #queue: string[] = []
  #waiter: Readonly<{ resolve: (line: string | undefined) => void; reject: (error: Error) => void }> | undefined
  #isClosed = false
  #isInterrupted = false

  constructor(input: NodeJS.ReadableStream) {
    this.#reader = createInterface({ input, terminal: false, crlfDelay: Number.POSITIVE_INFINITY })
    this.#reader.on('line', (line) => this.#take(line))
    this.#reader.on('close', () => {
      this.#isClosed = true
      this.#waiter?.resolve(undefined)
      this.#waiter = undefined
    })
  }

  next(): Promise<string | undefined> {
    if (this.#isInterrupted) return Promise.reject(new Interrupted())
    const line = this.#queue.shift()
    if (line !== undefined || this.#isClosed) return Promise.resolve(line)
    return new Promise((resolve, reject) => {
      this.#waiter = { resolve, reject }
    })
  }

  interrupt(): void {
    this.#isInterrupted = true
    this.#waiter?.reject(new Interrupted())
    this.#waiter = undefined
  }

  close(): void {
    this.#reader.close()
  }

  #take(line: string): void {
    if (this.#waiter === undefined) this.#queue.push(line)
    else {
      this.#waiter.resolve(line)
      this.#waiter = undefined
    }
  }
}
