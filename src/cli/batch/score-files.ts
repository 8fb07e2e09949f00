import { resolve } from 'node:path'
import type { Framework } from '../../model/framework.ts'
import type { BatchWords } from '../../text/batch-words.ts'
import type { Context } from '../context.ts'
import { type CsvManner, csvLine, excelCsv, standardCsv } from '../csv-line.ts'
import { scoresJson } from '../scores-json.ts'
import type { Campaign } from './campaign.ts'
import { FileWriter } from './file-writer.ts'
import type { Batch } from './flags.ts'
import { type ScoredRow, type ScoresTable, scoresTable } from './scores-table.ts'

type Csv = Readonly<{ writer: FileWriter; table: ScoresTable; manner: CsvManner }>

/** Where the scores of each business go: a CSV file, standard output, both or neither. */
export class ScoreFiles {
  readonly #csv: Csv | undefined
  readonly #context: Context
  readonly #isJson: boolean
  readonly #withNames: boolean
  #count = 0

  private constructor(csv: Csv | undefined, { json = false, names = false }: Batch, context: Context) {
    this.#csv = csv
    this.#context = context
    this.#isJson = json
    this.#withNames = names
  }

  /** Refused before any work when the file asked for is already there. */
  static async open(asked: Batch, campaign: Campaign, context: Context): Promise<ScoreFiles> {
    const { scores, excel = false, force = false } = asked
    const { framework } = campaign
    if (scores === undefined || framework === undefined) return new ScoreFiles(undefined, asked, context)
    const writer = await FileWriter.at(resolve(context.environment.cwd, scores), force)
    const csv = {
      writer,
      table: tableOf({ ...campaign, framework }, asked, context),
      manner: excel ? excelCsv : standardCsv,
    }
    writer.add(csv.manner.mark + csvLine(csv.table.header, csv.manner))
    return new ScoreFiles(csv, asked, context)
  }

  get areWanted(): boolean {
    return this.#csv !== undefined || this.#isJson
  }

  add(row: ScoredRow): void {
    this.#count += 1
    const { line, response, assessment, name } = row
    if (this.#csv !== undefined) this.#csv.writer.add(csvLine(this.#csv.table.cellsOf(row), this.#csv.manner))
    if (!this.#isJson) return
    const known = { line, response, assessment, ...(this.#withNames ? { name } : {}) }
    const { format, ...scores } = scoresJson({ scores: row.scores })
    this.#context.talk.jsonLine({ format, ...known, ...scores })
  }

  async finish(words: BatchWords): Promise<void> {
    if (this.#csv === undefined) return
    const { writer } = this.#csv
    await writer.finish()
    this.#context.talk.err({ text: words.written.scores(writer.path, this.#count), style: 'good' })
  }

  abandon(): void {
    this.#csv?.writer.abandon()
  }
}

function tableOf(
  { questionnaire, framework }: Campaign & Readonly<{ framework: Framework }>,
  { names = false }: Batch,
  { language }: Context,
): ScoresTable {
  return scoresTable({ questionnaire, framework, language, withNames: names })
}
