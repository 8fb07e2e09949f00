import {
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { syncFolder } from '../store/sync-folder.ts'
import { codeOf, isOutputError, OutputExists, OutputRefused } from './output-errors.ts'

const dayInMilliseconds = 86_400_000

/** What a system answers where a file cannot have a second name (FAT, some network shares). */
const withoutLinks = ['EPERM', 'EACCES', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EINVAL', 'EMLINK', 'EXDEV', 'UNKNOWN']

/** What a reader that holds the old file (a PDF viewer, an antivirus) makes a rename answer on Windows. */
const held = ['EPERM', 'EBUSY', 'EACCES']

/**
 * A file that is being written (trust DUR-23): a private one beside its place, which takes its name once it is whole.
 *
 * Nothing else in the program writes a file that a person asked for. Each has a hidden name of its own, so that two
 * programs that write the same file never mix; a kill leaves at most that one, which a later writer removes after a day.
 * Every refusal is an `OutputExists` or an `OutputRefused`.
 */
export class OutputFile {
  readonly #path: string
  readonly #temporary: string
  readonly #file: number
  #isOpen = true

  /** Begins beside `path`, whose folder is there. */
  constructor(path: string) {
    const [temporary, file] = refusable(path, () => openFree(path))
    this.#path = path
    this.#temporary = temporary
    this.#file = file
    removeAbandoned(path, fstatSync(file).mtimeMs)
  }

  write(bytes: Uint8Array): void {
    refusable(this.#path, () => {
      for (let done = 0; done < bytes.length; ) done += writeSync(this.#file, bytes, done)
    })
  }

  /** Puts the file on disk under its name: over what is there only with `force`. Can be tried again with another name. */
  async finish(path: string, force: boolean): Promise<void> {
    if (this.#isOpen) refusable(path, () => fsyncSync(this.#file))
    this.#close()
    await giveName(this.#temporary, path, force)
    syncFolder(dirname(path))
  }

  /** Leaves nothing behind; nothing to do after `finish`. */
  abandon(): void {
    this.#close()
    rmSync(this.#temporary, { force: true })
  }

  #close(): void {
    if (!this.#isOpen) return
    this.#isOpen = false
    closeSync(this.#file)
  }
}

function temporaryName(path: string): string {
  return `.${basename(path)}.partiel`
}

function openFree(path: string): readonly [string, number] {
  const flags = constants.O_CREAT | constants.O_EXCL | constants.O_WRONLY | (constants.O_NOFOLLOW ?? 0)
  for (let rank = 1; ; rank += 1) {
    const temporary = join(dirname(path), `${temporaryName(path)}${rank === 1 ? '' : `-${rank}`}`)
    try {
      return [temporary, openSync(temporary, flags, 0o600)]
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error
    }
  }
}

/** What a kill left of the same file, more than a day ago: nobody is writing it any more. */
function removeAbandoned(path: string, now: number): void {
  const name = temporaryName(path)
  try {
    for (const left of readdirSync(dirname(path)).filter((one) => one.startsWith(name))) {
      const found = join(dirname(path), left)
      if (now - lstatSync(found).mtimeMs > dayInMilliseconds) rmSync(found, { force: true })
    }
  } catch {
    // A folder that can be written but not listed, or someone else removing the same: nothing is lost.
  }
}

async function giveName(temporary: string, path: string, force: boolean): Promise<void> {
  if (!force && isLinked(temporary, path)) return rmSync(temporary, { force: true })
  for (let tries = 0; ; tries += 1) {
    try {
      return renameSync(temporary, path)
    } catch (error) {
      if (tries >= 19 || !held.includes(codeOf(error))) throw new OutputRefused(path, codeOf(error), { cause: error })
      await pause(100)
    }
  }
}

/** A second name never replaces a file that is there; false where files cannot have one. */
function isLinked(temporary: string, path: string): boolean {
  try {
    linkSync(temporary, path)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw new OutputExists(path)
    if (!withoutLinks.includes(codeOf(error))) throw new OutputRefused(path, codeOf(error), { cause: error })
    if (lstatSync(path, { throwIfNoEntry: false }) !== undefined) throw new OutputExists(path)
    return false
  }
}

/** The system names no file when a write fails: this does. */
function refusable<T>(path: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw isOutputError(error) ? error : new OutputRefused(path, codeOf(error), { cause: error })
  }
}
