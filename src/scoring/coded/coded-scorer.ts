import type { Response } from '../../model/answer.ts'
import { absent, type Codes } from '../../model/codes.ts'
import type { Scorer } from '../prepare.ts'
import type { Sheet } from '../score.ts'
import { Tally } from '../tally.ts'
import type { Node } from '../tree.ts'
import { AnswerEffects } from './answer-effects.ts'
import { CodedSheets, type Columns, type Known } from './coded-sheets.ts'
import { CriteriaOfRow } from './criteria-of-row.ts'
import { Effects } from './effects.ts'
import type { Kept } from './lines.ts'
import { isPlainMean } from './mean.ts'
import { ownEffect, type PutPlaces, putPlaces } from './put-places.ts'
import { readsOfScorer } from './reads.ts'

/** A scored question answered in a column, and the effect of each answer by its code. */
type Answered = Readonly<{ column: number; place: number; effects: AnswerEffects }>

/**
 * Scores rows whose answers are codes: small whole numbers, given once to each different answer. An export of a million
 * rows has few different answers, so that a row costs little more than finding what was worked out for others.
 *
 * Every number is the one that `measureSheet` gives of the same answers, to the last bit. Respondents, where answers are
 * kept apart, are those named by the roles.
 */
export class CodedScorer {
  readonly #sheets: CodedSheets
  readonly #firstKey: number
  readonly #answered: readonly Answered[]
  readonly #put: readonly PutPlaces[]
  /** The effect of each scored question in the row at hand. */
  readonly #effects: Int32Array
  readonly #tally: Tally
  readonly #criteria: CriteriaOfRow | undefined

  /** `wanted`: of criteria, all their numbers or their values alone, which cost less; lenses and targets are then left out. */
  constructor(scorer: Scorer, columns: Columns, wanted: Kept = 'all') {
    const { asking, places, measuring } = scorer
    const { questions } = columns
    this.#firstKey = questions.length
    this.#sheets = new CodedSheets(columns, readsOfScorer(scorer))
    this.#tally = new Tally(measuring?.tally.value.length ?? 0)
    const effects = places.filter(({ leaves }) => leaves.length > 0).map((place) => new Effects(place, this.#tally))
    this.#answered = effects.flatMap((own, place) => {
      const { question, answeredAs } = own.place.asked
      if (question.kind === 'computed') return []
      return [{ column: questions.indexOf(answeredAs), place, effects: new AnswerEffects(asking, own) }]
    })
    this.#put = putPlaces(asking, effects, this.#sheets)
    this.#effects = new Int32Array(effects.length)
    const kept: Kept = measuring?.rising.every(isMadeOfValues) === true ? wanted : 'all'
    const content = { kept, scorer, tally: this.#tally, effects, sheets: this.#sheets }
    this.#criteria = measuring && new CriteriaOfRow({ ...content, measuring })
  }

  /**
   * The code of a response in the column of a question: 0 of none, and of any that no number depends on; `passing` where
   * there were too many to keep, and then only until the next of the same column.
   */
  code(column: number, response: Response | undefined): number {
    if (response === undefined) return absent
    const { code, isFresh } = this.#sheets.codeAnswer(column, response)
    if (isFresh) this.#learn(column, code, response)
    return code
  }

  /** Whether any number depends on the column of a question. */
  reads(column: number): boolean {
    return this.#sheets.reads(column)
  }

  #learn(column: number, code: number, response: Response): void {
    for (const answered of this.#answered) if (answered.column === column) answered.effects.learn(code, response)
  }

  /** The same of a key of the profile. */
  codeKnown(column: number, known: Known | undefined): number {
    return known === undefined ? absent : this.#sheets.codeProfile(column - this.#firstKey, known)
  }

  /**
   * The numbers of a row's criteria and lenses, in a tally where the next row's replace them, at the places of the
   * scorer's own. Those of questions are not written.
   */
  measure(codes: Codes): Tally {
    const effects = this.#effects
    const answered = this.#answered
    for (let index = 0; index < answered.length; index += 1) {
      const own = answered[index]
      if (own !== undefined) effects[own.place] = own.effects.byCode[codes[own.column] ?? absent] ?? 0
    }
    for (const { places, effects: decided } of this.#put) {
      const said = decided.of(codes)
      for (let index = 0; index < places.length; index += 1) {
        const effect = said[index] ?? ownEffect
        if (effect !== ownEffect) effects[places[index] ?? 0] = effect
      }
    }
    this.#criteria?.measure(codes, effects)
    return this.#tally
  }

  /** A row as a sheet, with all that its scores depend on: what tells it in full is `score`. */
  sheet(codes: Codes): Sheet {
    return this.#sheets.sheet(codes)
  }
}

/** Whether the value of a criterion can be known without the other numbers of the criteria under it. */
function isMadeOfValues(node: Node): boolean {
  return node.children.length === 0 || isPlainMean(node)
}
