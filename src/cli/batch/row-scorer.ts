import type { Answers, Response } from '../../model/answer.ts'
import { askingOf } from '../../model/asking.ts'
import { absent, type Codes } from '../../model/codes.ts'
import { allCriteria } from '../../model/framework.ts'
import type { Profile } from '../../model/profile.ts'
import type { RoleOf } from '../../model/respondents.ts'
import type { Scores } from '../../model/score.ts'
import { Standing } from '../../model/standing.ts'
import { CodedScorer } from '../../scoring/coded/coded-scorer.ts'
import type { Columns } from '../../scoring/coded/coded-sheets.ts'
import { prepare, type Scorer } from '../../scoring/prepare.ts'
import { score } from '../../scoring/score.ts'
import { pin } from '../../store/digest.ts'
import type { Campaign } from './campaign.ts'

/** A sheet made of one row or several. */
export type RowSheet = Readonly<{ answers: Answers; profile: Profile; respondents?: RoleOf }>

/** The values of the first tier of rows of codes. */
class CodedDimensions {
  readonly #scorer: CodedScorer | undefined
  readonly #places: readonly (number | undefined)[]
  readonly #values: Float64Array

  constructor(scorer: CodedScorer | undefined, places: readonly (number | undefined)[]) {
    this.#scorer = scorer
    this.#places = places
    this.#values = new Float64Array(scorer === undefined ? 0 : places.length)
  }

  reads(column: number): boolean {
    return this.#scorer?.reads(column) === true
  }

  code(column: number, response: Response | undefined): number {
    return this.#scorer?.code(column, response) ?? absent
  }

  codeKnown(column: number, known: string | undefined): number {
    return this.#scorer?.codeKnown(column, known) ?? absent
  }

  dimensionsOf(codes: Codes): Float64Array {
    const values = this.#scorer?.measure(codes).value
    if (values === undefined) return this.#values
    for (let index = 0; index < this.#values.length; index += 1) {
      const at = this.#places[index]
      this.#values[index] = (at === undefined ? undefined : values[at]) ?? Number.NaN
    }
    return this.#values
  }
}

/** Scores the sheets of a batch, all with content that was read once. */
export class RowScorer {
  readonly #scorer: Scorer | undefined
  readonly asking: Scorer['asking']
  /** Where each criterion of the first tier is in the tally; undefined where no question measures it. */
  readonly #dimensions: readonly (number | undefined)[]

  constructor({ questionnaire, framework }: Pick<Campaign, 'questionnaire' | 'framework'>) {
    const pinned = framework && { questionnaire: pin(questionnaire), framework: pin(framework) }
    this.#scorer = framework && pinned && prepare({ questionnaire, framework, pinned })
    this.asking = this.#scorer?.asking ?? askingOf(questionnaire)
    const measured = this.#scorer?.measuring?.byId
    const dimensions = framework === undefined ? [] : allCriteria(framework.root).filter(({ tier }) => tier === 1)
    this.#dimensions = dimensions.map(({ id }) => measured?.get(id)?.at)
  }

  /** The sheet with what its answers say of the business. */
  sheetOf({ answers, profile, respondents }: RowSheet): RowSheet {
    const known = new Standing(this.asking, { answers, profile, ...(respondents && { respondents }) }).profile()
    return { answers, profile: known, ...(respondents && { respondents }) }
  }

  /** Absent where the questionnaire is not scored. */
  scoresOf(sheet: RowSheet): Scores | undefined {
    return this.#scorer && score(this.#scorer, sheet)
  }

  /** The values of the first tier of rows of codes, the columns of which are these, in the framework's order; NaN where there is none. What it gives is good until the next row. */
  coded(columns: Columns): CodedDimensions {
    return new CodedDimensions(this.#scorer && new CodedScorer(this.#scorer, columns, 'values'), this.#dimensions)
  }
}
