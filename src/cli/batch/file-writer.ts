import { closeSync, constants, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { checkWritable } from '../write-atomically.ts'

/** How much is gathered before it is written. */
const blockSize = 1 << 18

/**
 * A text file written little by little, of any length: it has its name once it is whole, and not before.
 *
 * Nothing is made for a file to which nothing is added.
 */
export class FileWriter {
  readonly path: string
  readonly #temporary: string
  #file: number | undefined
  #block: string[] = []
  #length = 0

  constructor(path: string) {
    this.path = path
    this.#temporary = join(dirname(path), `.${basename(path)}.partiel`)
  }

  /** Checked before long work starts: refused when the place is taken, unless it may be replaced. */
  static async at(path: string, force: boolean): Promise<FileWriter> {
    await checkWritable(path, force)
    return new FileWriter(path)
  }

  get isEmpty(): boolean {
    return this.#file === undefined && this.#block.length === 0
  }

  add(text: string): void {
    this.#block.push(text)
    this.#length += text.length
    if (this.#length >= blockSize) this.#flush()
  }

  /** Puts the whole file at its place. */
  finish(): void {
    if (this.isEmpty) return
    const file = this.#flush()
    fsyncSync(file)
    closeSync(file)
    this.#file = undefined
    renameSync(this.#temporary, this.path)
  }

  /** Leaves nothing behind. */
  abandon(): void {
    if (this.#file !== undefined) closeSync(this.#file)
    this.#file = undefined
    this.#block = []
    rmSync(this.#temporary, { force: true })
  }

  #flush(): number {
    const file = this.#file ?? this.#open()
    this.#file = file
    const bytes = Buffer.from(this.#block.join(''))
    for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done)
    this.#block = []
    this.#length = 0
    return file
  }

  #open(): number {
    rmSync(this.#temporary, { force: true })
    const flags = constants.O_CREAT | constants.O_EXCL | constants.O_WRONLY | (constants.O_NOFOLLOW ?? 0)
    return openSync(this.#temporary, flags, 0o600)
  }
}
