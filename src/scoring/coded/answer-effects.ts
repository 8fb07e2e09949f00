import type { Response } from '../../model/answer.ts'
import type { Asking } from '../../model/asking.ts'
import { absent, mostCodes } from '../../model/codes.ts'
import { Standing } from '../../model/standing.ts'
import type { Effects } from './effects.ts'

/** The effect of each answer to a question, once put, by its code: of the question itself, or of a column of a grid. */
export class AnswerEffects {
  readonly byCode = new Uint16Array(mostCodes)
  readonly #asking: Asking
  readonly #effects: Effects

  constructor(asking: Asking, effects: Effects) {
    this.#asking = asking
    this.#effects = effects
    this.learn(absent, undefined)
  }

  learn(code: number, response: Response | undefined): void {
    const { place } = this.#effects
    const answers = new Map(response === undefined ? [] : [[place.asked.answeredAs, response]])
    const standing = new Standing(this.#asking, { answers })
    const contribution = place.contribution(standing, 'visible', response)
    this.byCode[code] = this.#effects.of(contribution, response?.evidence ?? 0)
  }
}
