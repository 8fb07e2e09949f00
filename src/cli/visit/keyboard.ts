import { PassThrough } from 'node:stream'
import { setImmediate as turn } from 'node:timers/promises'
import { Interrupted } from './desk.ts'

const key = { interrupt: 0x03, end: 0x04, suspend: 0x1a } as const

/**
 * The keys of a terminal, in raw mode from the first question of a visit to its end.
 *
 * Prompts come and go, each with a stream of its own; the terminal never leaves raw mode between two of them, so that
 * what is typed meanwhile is not echoed, and waits here, to be thrown away when the page turns.
 */
export class Keyboard {
  readonly #terminal: NodeJS.ReadStream
  readonly #ended = new AbortController()
  #waiting: Buffer[] = []
  #prompt: PassThrough | undefined
  #isInterrupted = false

  constructor(terminal: NodeJS.ReadStream) {
    this.#terminal = terminal
    terminal.setRawMode(true)
    terminal.on('data', this.#take)
    terminal.on('end', this.#end)
  }

  /** Aborted when there is nobody at the keyboard any more: Ctrl-D, or the terminal is gone. */
  get ended(): AbortSignal {
    return this.#ended.signal
  }

  /** The keys for one prompt, those already waiting first. */
  open(): NodeJS.ReadableStream {
    this.#refuseInterrupted()
    const prompt = new PassThrough()
    for (const keys of this.#waiting) prompt.write(keys)
    this.#waiting = []
    this.#prompt = prompt
    return prompt
  }

  /** The prompt is answered: what follows waits. */
  release(): void {
    this.#prompt = undefined
  }

  /** Throws away what was typed until now, with what the system still holds: it hands over a few thousand keys a turn. */
  async forget(): Promise<void> {
    do {
      this.#waiting = []
      await turn()
      await turn()
    } while (this.#waiting.length > 0)
    this.#refuseInterrupted()
  }

  interrupt(): void {
    this.#take(Buffer.from([key.interrupt]))
  }

  /** Raw mode again after a suspension: the shell took it away meanwhile, and nothing but a change sets it anew. */
  resume(): void {
    this.#terminal.setRawMode(false)
    this.#terminal.setRawMode(true)
  }

  close(): void {
    this.#terminal.off('data', this.#take)
    this.#terminal.off('end', this.#end)
    this.#terminal.setRawMode(false)
    this.#terminal.pause()
  }

  readonly #take = (keys: Buffer): void => {
    if (keys.includes(key.interrupt)) this.#isInterrupted = true
    const passed = Buffer.from(keys.filter((one) => one !== key.end && one !== key.suspend))
    if (this.#prompt === undefined) this.#waiting.push(passed)
    else this.#prompt.write(passed)
    if (keys.includes(key.end)) this.#end()
  }

  readonly #end = (): void => this.#ended.abort()

  #refuseInterrupted(): void {
    if (this.#isInterrupted) throw new Interrupted()
  }
}
