import { constants } from 'node:os'
import { stripVTControlCharacters } from 'node:util'

/** A program that is read as it speaks, until something is seen or it ends. */
export class Watched {
  /** Every character received, as it came. */
  raw = ''
  #mark = 0
  #exit: number | undefined
  readonly #listeners = new Set<() => void>()

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

  /** The exit code, once the program has ended; 128 + n when a signal ended it. */
  async ended(): Promise<number> {
    await this.#until(() => this.#exit !== undefined, 'the end of the program', false)
    return this.#exit ?? -1
  }

  /** Whether the program is still there. */
  get isRunning(): boolean {
    return this.#exit === undefined
  }

  protected heard(text: string): void {
    this.raw += text
    this.#tell()
  }

  protected over(code: number | null, signal?: NodeJS.Signals | number | null): void {
    const ended = typeof signal === 'string' ? constants.signals[signal] : signal
    this.#exit = ended ? 128 + ended : (code ?? -1)
    this.#tell()
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
