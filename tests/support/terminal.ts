import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { type IPty, spawn } from '@lydell/node-pty'
import { onTestFinished } from 'vitest'
import { program } from './run-program.ts'
import { Watched } from './watched.ts'

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
export class Terminal extends Watched {
  readonly #pty: IPty

  constructor({ args, cwd, language = 'fr', columns = 220, rows = 60, variables = {} }: Session) {
    super()
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
    this.#pty.onData((data) => this.heard(data))
    this.#pty.onExit(({ exitCode, signal }) => this.over(exitCode, signal))
    onTestFinished(() => this.kill())
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

  /** Stops the program and takes it up again as a shell does (`fg`): the terminal is no longer as the program had left it. */
  suspendAndResume(): void {
    this.#pty.kill('SIGSTOP')
    execFileSync('stty', ['-F', `/proc/${this.#pty.pid}/fd/0`, 'sane'])
    this.#pty.kill('SIGCONT')
  }

  kill(signal = 'SIGKILL'): void {
    if (this.isRunning) this.#pty.kill(signal)
  }
}
