import { OutputExists } from '../output-errors.ts'
import { OutputFile } from '../output-file.ts'
import { checkWritable } from '../write-atomically.ts'

/** How much is gathered before it is written. */
const blockSize = 1 << 18

/**
 * A text file written little by little, of any length: it has its name once it is whole, and not before.
 *
 * Nothing is made for a file to which nothing is added.
 */
export class FileWriter {
  readonly #nameOf: (() => string) | undefined
  readonly #force: boolean
  #path: string
  #file: OutputFile | undefined
  #block: string[] = []
  #length = 0

  private constructor(path: string, { force = false, nameOf }: Readonly<{ force?: boolean; nameOf?: () => string }>) {
    this.#path = path
    this.#force = force
    this.#nameOf = nameOf
  }

  /** Checked before long work starts: refused when the place is taken, unless it may be replaced. */
  static async at(path: string, force: boolean): Promise<FileWriter> {
    await checkWritable(path, force)
    return new FileWriter(path, { force })
  }

  /** Under a name that is free, asked for again when another program took it meanwhile. */
  static underFreeName(nameOf: () => string): FileWriter {
    return new FileWriter(nameOf(), { nameOf })
  }

  get path(): string {
    return this.#path
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
  async finish(): Promise<void> {
    if (this.isEmpty) return
    await this.#place(this.#flush())
    this.#file = undefined
  }

  /** Leaves nothing behind. */
  abandon(): void {
    this.#file?.abandon()
    this.#file = undefined
    this.#block = []
  }

  async #place(file: OutputFile): Promise<void> {
    for (;;) {
      try {
        return await file.finish(this.#path, this.#force)
      } catch (error) {
        if (!(error instanceof OutputExists) || this.#nameOf === undefined) throw error
        this.#path = this.#nameOf()
      }
    }
  }

  #flush(): OutputFile {
    const file = this.#file ?? new OutputFile(this.#path)
    this.#file = file
    file.write(Buffer.from(this.#block.join('')))
    this.#block = []
    this.#length = 0
    return file
  }
}
