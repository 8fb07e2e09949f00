import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { type IPty, spawn } from '@lydell/node-pty'
import { onTestFinished } from 'vitest'
import { program } from './run-program.ts'

export type Session = Readonly<{
  args: readonly string[]
  /** The folder the program runs in; its data are under `data/`. */
  cwd: string
  language?: string
  columns?: number
  rows?: number
  variables?: Readonly<Record<string, string>>
}>

/** The built program at a real pseudo-terminal: what a person sees and types. */
export class Terminal {
  readonly #pty: IPty
  /** Every byte received, as it came. */
  raw = ''
  #mark = 0
  #exit: number | undefined
  readonly #listeners = new Set<() => void>()

  constructor({ args, cwd, language = 'fr', columns = 220, rows = 60, variables = {} }: Session) {
    this.#pty = spawn(process.execPath, [program, ...args], {
      name: variables.TERM ?? 'xterm',
      cols: columns,
      rows,
      cwd,
      env: {
        PATH: process.env.PATH ?? '',
        HOME: cwd,
        TERM: 'xterm',
        TZ: 'America/Toronto',
        VIRAGE_LANG: language,
        VIRAGE_DATA: join(cwd, 'data'),
        ...variables,
      },
    })
    this.#pty.onData((data) => {
      this.raw += data
      this.#tell()
    })
    this.#pty.onExit(({ exitCode, signal }) => {
      this.#exit = signal ? 128 + signal : exitCode
      this.#tell()
    })
    onTestFinished(() => this.kill())
  }

  /** All that was shown, without colours and cursor moves; a space is a space. */
  get text(): string {
    return stripVTControlCharacters(this.raw).replaceAll('\r', '').replaceAll('\u00a0', ' ')
  }

  /** What was shown since the last thing waited for. */
  get fresh(): string {
    return this.text.slice(this.#mark)
  }

  /** Waits until this is shown, after the last thing waited for; gives what was shown up to it. */
  async see(wanted: string | RegExp): Promise<string> {
    const found = (): number => {
      const { fresh } = this
      if (typeof wanted === 'string') return fresh.includes(wanted) ? fresh.indexOf(wanted) + wanted.length : -1
      const match = wanted.exec(fresh)
      return match === null ? -1 : match.index + match[0].length
    }
    await this.#until(() => found() >= 0, String(wanted))
    const end = found()
    const shown = this.fresh.slice(0, end)
    this.#mark += end
    return shown
  }

  type(keys: string): void {
    this.#pty.write(keys)
  }

  /** A line and its Enter. */
  line(text: string): void {
    this.type(`${text}\r`)
  }

  /** Types while the program is held still, so that all of it is there before the program reads the first key. */
  typeAtOnce(keys: string): void {
    this.#pty.kill('SIGSTOP')
    this.type(keys)
    setTimeout(() => this.#pty.kill('SIGCONT'), 100)
  }

  /** The exit code, once the program has ended; 128 + n when a signal ended it. */
  async ended(): Promise<number> {
    await this.#until(() => this.#exit !== undefined, 'the end of the program', false)
    return this.#exit ?? -1
  }

  kill(signal = 'SIGKILL'): void {
    if (this.#exit === undefined) this.#pty.kill(signal)
  }

  #until(isTrue: () => boolean, what: string, needsProgram = true): Promise<void> {
    return new Promise((resolve, reject) => {
      const stop = (act: () => void): void => {
        clearTimeout(timer)
        this.#listeners.delete(check)
        act()
      }
      const fail = (why: string): void =>
        stop(() => reject(new Error(`${why} while waiting for ${what}; shown last:\n${this.text.slice(-1500)}`)))
      const check = (): void => {
        if (isTrue()) stop(resolve)
        else if (needsProgram && this.#exit !== undefined) fail(`the program ended (${this.#exit})`)
      }
      const timer = setTimeout(() => fail('too long'), 20_000)
      this.#listeners.add(check)
      check()
    })
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener()
  }
}
