import { choicesIn, type Response, rowsOf } from '../../model/answer.ts'
import type { Problem } from '../../model/problem.ts'
import { optionsOf, type Question } from '../../model/questionnaire.ts'
import type { Aside } from './walk-rows.ts'

/** How many problems are told one by one. */
const told = 10

/** Question → the options chosen. */
export type Chosen = ReadonlyMap<string, ReadonlySet<string>>

/** What became of the rows, as it is told at the end. */
export class RowCounts {
  kept = 0
  rejected = 0
  already = 0
  /** The first problems; how many there are in all. */
  readonly problems: Problem[] = []
  problemCount = 0
  readonly aside: Record<Aside, number> = { preview: 0, unfinished: 0, empty: 0, refused: 0 }
  readonly #chosen = new Map<string, Set<string>>()

  get read(): number {
    return Object.values(this.aside).reduce((sum, count) => sum + count, this.kept + this.rejected + this.already)
  }

  keep(answers: ReadonlyMap<string, Response>): void {
    this.kept += 1
    for (const [question, response] of answers) this.saw(question, response)
  }

  /** The options chosen in rows that were read elsewhere, question by question. */
  sawElsewhere(chosen: Chosen): void {
    for (const [question, options] of chosen) {
      const known = this.#chosen.get(question) ?? new Set()
      this.#chosen.set(question, known)
      for (const option of options) known.add(option)
    }
  }

  get chosen(): Chosen {
    return this.#chosen
  }

  /** What a row that is kept says of a question. */
  saw(question: string, { answer }: Response): void {
    const chosen = this.#chosen.get(question) ?? new Set()
    this.#chosen.set(question, chosen)
    if (answer.state !== 'answered') return
    for (const option of choicesIn(answer.value)) chosen.add(option)
    for (const row of Object.values(rowsOf(answer)))
      if (row.state === 'answered') for (const option of choicesIn(row.value)) chosen.add(option)
  }

  reject(problems: readonly Problem[]): void {
    this.rejected += 1
    this.problemCount += problems.length
    this.problems.push(...problems.slice(0, told - this.problems.length))
  }

  /** The options of a question that nobody chose, states aside. */
  neverChosen(question: Question): readonly string[] {
    const chosen = this.#chosen.get(question.id)
    if (chosen === undefined) return []
    return optionsOf(question).flatMap(({ id, state }) => (chosen.has(id) || state !== undefined ? [] : [id]))
  }
}
