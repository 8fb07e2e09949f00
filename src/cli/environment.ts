import { homedir, userInfo } from 'node:os'
import { resolve } from 'node:path'
import type { Language } from '../model/text.ts'

/**
 * The world as the program sees it: the only place that reads the clock, the streams, the folder and the variables.
 *
 * A command gets one; a test makes its own.
 */
export type Environment = Readonly<{
  cwd: string
  variables: Readonly<Record<string, string | undefined>>
  platform: NodeJS.Platform
  home: string
  /** Who is at the keyboard, for the trail and the journal. */
  user: string
  /** The number of this process. */
  processId: number
  /** Where the shipped content is: the folder that holds `questionnaires/` and `templates/`. */
  packageRoot: string
  stdin: NodeJS.ReadStream
  stdout: NodeJS.WriteStream
  stderr: NodeJS.WriteStream
  now: () => Date
  newId: () => string
  /** Calls back when a person interrupts (Ctrl-C) or the system asks to end; gives what takes the call back. */
  onInterrupt: (handler: () => void) => () => void
  /** Calls back when the program, suspended, is taken up again (`fg`); gives what takes the call back. */
  onResume: (handler: () => void) => () => void
}>

const interruptions = ['SIGINT', 'SIGTERM'] as const

/** The world of this process. The keyboard is opened, and cryptography loaded, only by who uses them. */
export function processEnvironment(): Environment {
  return {
    cwd: process.cwd(),
    variables: process.env,
    platform: process.platform,
    home: homedir(),
    user: userName(),
    processId: process.pid,
    packageRoot: resolve(import.meta.dirname, '../..'),
    get stdin() {
      return process.stdin
    },
    stdout: process.stdout,
    stderr: process.stderr,
    now: () => new Date(),
    newId: () => crypto.randomUUID(),
    onInterrupt: (handler) => {
      for (const signal of interruptions) process.on(signal, handler)
      return () => {
        for (const signal of interruptions) process.off(signal, handler)
      }
    },
    onResume: (handler) => {
      process.on('SIGCONT', handler)
      return () => process.off('SIGCONT', handler)
    },
  }
}

function userName(): string {
  try {
    return userInfo().username
  } catch {
    return 'unknown'
  }
}

/** The language of the screen: `--lang`, then VIRAGE_LANG, then the locale; French unless the locale is English. */
export function languageOf(variables: Environment['variables'], flag?: string): Language {
  const wanted = [flag, variables.VIRAGE_LANG, variables.LC_ALL, variables.LC_MESSAGES, variables.LANG].find(Boolean)
  // Of all that Intl offers, plural rules are the one that tells the locale at once; dates take thirty milliseconds.
  const locale = wanted ?? new Intl.PluralRules().resolvedOptions().locale
  return /^en/i.test(locale) ? 'en' : 'fr'
}
