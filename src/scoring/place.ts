import type { Response } from '../model/answer.ts'
import type { Asked } from '../model/asking.ts'
import { isAtLeast, type Range } from '../model/number.ts'
import { spreadOf, twoVoices } from '../model/respondents.ts'
import type { Standing, Visibility } from '../model/standing.ts'
import type { Leaf } from './branch.ts'
import { type Codebook, codebookOf } from './codebook.ts'
import { type Contribution, contributionOf } from './contribution.ts'

/**
 * A scored question, its leaves in the framework's order (none where a computed value stands for it), and what each
 * answer brings: worked out the first time an answer is met, then found by its number.
 */
export class Place {
  readonly asked: Asked
  readonly leaves: readonly Leaf[]
  readonly #scale: Range
  readonly #codeOf: Codebook
  readonly #known: Contribution[] = []
  readonly #hidden: Contribution
  readonly #pending: Contribution

  constructor(asked: Asked, leaves: readonly Leaf[], scale: Range) {
    this.asked = asked
    this.leaves = leaves
    this.#scale = scale
    this.#codeOf = codebookOf(asked.question)
    this.#hidden = this.#worked({ state: 'hidden' })
    this.#pending = this.#worked({ state: 'pending' })
  }

  /** What this sheet's response brings; one that is hidden or pending, nothing. */
  contribution(standing: Standing, visibility: Visibility, response: Response | undefined): Contribution {
    if (visibility !== 'visible') return visibility === 'hidden' ? this.#hidden : this.#pending
    if (response?.by !== undefined) return this.#ofSeveral(standing, response)
    const code = this.#codeOf(response?.answer)
    const known = code === undefined ? undefined : this.#known[code]
    if (known !== undefined) return known
    const fresh = this.#worked(standing.reading(this.asked))
    if (code !== undefined) this.#known[code] = fresh
    return fresh
  }

  #worked(outcome: Parameters<typeof contributionOf>[1], spread?: number): Contribution {
    return contributionOf({ ...this, scale: this.#scale }, outcome, spread)
  }

  /** How far apart they are is told of a question that counts (design §4). */
  #ofSeveral(standing: Standing, response: Response): Contribution {
    const { asked } = this
    const spread = this.leaves.length === 0 ? undefined : spreadOf(asked.question, response, this.#scale)
    const told = spread !== undefined && isAtLeast(spread, twoVoices) ? spread : undefined
    return this.#worked(standing.reading(asked), told)
  }
}
