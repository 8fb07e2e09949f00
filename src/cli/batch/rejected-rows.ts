import type { Problem } from '../../model/problem.ts'
import { csvLine, standardCsv } from '../csv-line.ts'
import type { FileWriter } from './file-writer.ts'

/** What the file of rejected rows needs to know of the export. */
export type RejectedOf = Readonly<{
  /** The rows of the export above its data, as they are. */
  head: readonly (readonly string[])[]
  /** How many columns are headed, and which of them such a file added before. */
  width: number
  own: ReadonlySet<number>
  headers: Readonly<{ line: string; reasons: string }>
  wordsOf: (problem: Problem) => string
}>

/**
 * The rows that were rejected, as they came, each with its line and the reasons in two more columns: once corrected,
 * the file is imported as it is, since the reader knows these two for its own.
 */
export class RejectedRows {
  readonly #writer: FileWriter
  readonly #of: RejectedOf
  count = 0

  constructor(writer: FileWriter, of: RejectedOf) {
    this.#writer = writer
    this.#of = of
  }

  get path(): string {
    return this.#writer.path
  }

  /** Puts the file at its place, if there is anything in it. */
  async finish(): Promise<void> {
    await this.#writer.finish()
  }

  abandon(): void {
    this.#writer.abandon()
  }

  add(cells: readonly string[], line: number, problems: readonly Problem[]): void {
    const { head, headers, wordsOf } = this.#of
    if (this.count === 0) {
      for (const [index, row] of head.entries())
        this.#write(row, index === 0 ? [headers.line, headers.reasons] : ['', ''])
    }
    this.count += 1
    this.#write(cells, [String(line), problems.map(wordsOf).join('\n')])
  }

  /** Past the headed columns, so that a column told by its number keeps it; cells in excess come after. */
  #write(cells: readonly string[], added: readonly string[]): void {
    const { width, own } = this.#of
    const headed = Array.from({ length: width }, (_, column) => cells[column] ?? '')
    const theirs = headed.filter((_, column) => !own.has(column))
    this.#writer.add(csvLine([...theirs, ...added, ...cells.slice(width)], standardCsv))
  }
}
