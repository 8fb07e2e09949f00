import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { program } from './run-program.ts'
import type { Session } from './terminal.ts'
import { Watched } from './watched.ts'

/** The built program with a pipe at each end, kept open: what another program, or a screen reader's, reads and types. */
export class Piped extends Watched {
  readonly child: ChildProcessWithoutNullStreams

  constructor({ args, cwd, language = 'fr', variables = {} }: Session) {
    super()
    this.child = spawn(process.execPath, [program, ...args], {
      cwd,
      env: { ...process.env, VIRAGE_LANG: language, VIRAGE_DATA: join(cwd, 'data'), ...variables },
    })
    for (const stream of [this.child.stdout, this.child.stderr]) {
      stream.setEncoding('utf8')
      stream.on('data', (text: string) => this.heard(text))
    }
    // What is typed to a program that was just killed is lost, as it is at a keyboard.
    this.child.stdin.on('error', () => undefined)
    this.child.on('close', (code, signal) => this.over(code, signal))
    onTestFinished(() => this.kill())
  }

  type(keys: string): void {
    this.child.stdin.write(keys)
  }

  line(text: string): void {
    this.type(`${text}\n`)
  }

  kill(signal: NodeJS.Signals = 'SIGKILL'): void {
    this.child.kill(signal)
  }
}
