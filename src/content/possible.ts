import { evaluate } from '../model/evaluate.ts'
import { type Expression, type Fact, type Facts, namesIn, type Space } from '../model/expression.ts'
import { optionFact } from '../model/option-facts.ts'
import { allQuestions, type Question, type Questionnaire } from '../model/questionnaire.ts'
import { resultOf } from './question-names.ts'

/** Past so many combinations of answers nothing is tried: a warning is not worth a wait. */
const mostCombinations = 4096

type Name = Readonly<{ space: Space; id: string; values: readonly Fact[] }>

/** What conditions can come out as, whatever is answered to the choices they read. */
export class Possible {
  readonly #questions: ReadonlyMap<string, Question>
  readonly #keys: ReadonlyMap<string, Question>

  constructor(questionnaire: Questionnaire) {
    const questions = allQuestions(questionnaire)
    this.#questions = new Map(questions.map((question) => [question.id, question]))
    this.#keys = new Map(
      questions.flatMap((question) => (question.profile === undefined ? [] : [[question.profile, question]])),
    )
  }

  /**
   * Whether some answers give every condition this outcome; yes as well when that cannot be told: a name without a
   * known list of values, or too many combinations.
   */
  canBe(conditions: readonly Expression[], outcome: boolean): boolean {
    const names = this.#names(conditions)
    const combinations = names.reduce((count, { values }) => count * values.length, 1)
    if (combinations > mostCombinations) return true
    return combine(names, (facts) =>
      conditions.every((condition) => {
        const found = evaluate(condition, facts)
        return found === outcome || found === undefined
      }),
    )
  }

  /** Whether every name the conditions read has a known list of values. */
  isClosed(conditions: readonly Expression[]): boolean {
    const read = conditions.flatMap((condition) => [...namesIn(condition)])
    return read.every(({ space, id }) => this.#values(space, id) !== undefined)
  }

  #names(conditions: readonly Expression[]): readonly Name[] {
    const names = new Map<string, Name>()
    for (const { space, id } of conditions.flatMap((condition) => [...namesIn(condition)])) {
      const values = this.#values(space, id)
      if (values !== undefined) names.set(`${space}.${id}`, { space, id, values })
    }
    return [...names.values()]
  }

  #values(space: Space, id: string): readonly Fact[] | undefined {
    const question = space === 'profile' ? this.#keys.get(id) : space === 'answer' ? this.#questions.get(id) : undefined
    if (question?.kind === 'computed') return textsOf(question)
    if (question?.kind !== 'single' || question.options.length === 0) return undefined
    const { options } = question
    return options.map((option) => (space === 'profile' ? option.id : optionFact(options, option.id)))
  }
}

function textsOf(question: Extract<Question, { kind: 'computed' }>): readonly Fact[] | undefined {
  const result = resultOf(question.compute)
  return result?.type === 'text' ? result.options : undefined
}

/** Tries every combination of values until one holds. */
function combine(names: readonly Name[], holds: (facts: Facts) => boolean): boolean {
  const chosen = new Map<string, Fact>()
  const facts: Facts = (space, id) => chosen.get(`${space}.${id}`)
  const from = (index: number): boolean => {
    const name = names[index]
    if (name === undefined) return holds(facts)
    return name.values.some((value) => {
      chosen.set(`${name.space}.${name.id}`, value)
      return from(index + 1)
    })
  }
  return from(0)
}
