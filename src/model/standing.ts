import type { Answers } from './answer.ts'
import { answerFact } from './answer-fact.ts'
import { type Asked, type Asking, policiesOf } from './asking.ts'
import { evaluate } from './evaluate.ts'
import type { Expression, Fact, Facts, Name } from './expression.ts'
import type { optionFact } from './option-facts.ts'
import type { Profile } from './profile.ts'
import { measure } from './question-measure.ts'
import type { ComputedQuestion, Question } from './questionnaire.ts'
import { type Reading, type ReadState, readAnswer, readQuantity } from './reading.ts'
import { combineReadings, type RoleOf, reconciled, spokenAnswer, spreadOf } from './respondents.ts'

/** Whether a question is put to this business: yes, no, or not known before another is answered (design §3). */
export type Visibility = 'visible' | 'hidden' | 'pending'

/** What was said so far. */
export type Taken = Readonly<{
  answers: Answers
  /** What is known of the business beside its answers; an answer to a profile question wins. */
  profile?: Profile
  /** Respondent → role. */
  respondents?: RoleOf
}>

/**
 * Where an answer sheet stands: which questions are put, what each answer reads as, the profile, and the names that
 * conditions may read. Derived from the answers alone, and never destroys one: what is hidden comes back if shown again.
 */
export class Standing {
  readonly asking: Asking
  readonly #taken: Taken
  readonly #sections = new Map<string, Visibility>()
  readonly #questions = new Map<string, Visibility>()
  readonly #quantities = new Map<string, Fact | undefined>()

  constructor(asking: Asking, taken: Taken) {
    this.asking = asking
    this.#taken = taken
  }

  /** A question unknown to the questionnaire is hidden. */
  visibility(id: string): Visibility {
    const asked = this.asking.asked.get(id)
    return asked === undefined ? 'hidden' : this.visibilityOf(asked)
  }

  /** The same of a question already looked up. */
  visibilityOf({ section, question, isAlwaysPut }: Asked): Visibility {
    if (isAlwaysPut) return 'visible'
    const whole = section.showIf === undefined ? 'visible' : this.#decided(section.id, section.showIf, this.#sections)
    if (question.showIf === undefined || whole === 'hidden') return whole
    const own = this.#decided(question.id, question.showIf, this.#questions)
    return own === 'visible' ? whole : own
  }

  /** Decided once; pending while it is being decided. */
  #decided(id: string, condition: Expression, known: Map<string, Visibility>): Visibility {
    const before = known.get(id)
    if (before !== undefined) return before
    known.set(id, 'pending')
    const fact = evaluate(condition, this.facts)
    const decided = fact === undefined ? 'pending' : fact === false ? 'hidden' : 'visible'
    known.set(id, decided)
    return decided
  }

  /** What is read of a question: the reconciled answer, else what its respondents say together. */
  reading({ question, measures, answeredAs, reads }: Asked): Reading {
    const scale = Object.keys(measures).length > 0 ? this.asking.scale : undefined
    if (question.kind === 'computed') return this.#computed(question, reads)
    const response = this.#taken.answers.get(answeredAs)
    const answer = response && reconciled(response)
    if (response?.by === undefined || answer !== undefined) return readAnswer(question, answer, scale)
    const readings = Object.values(response.by).map((one) => readAnswer(question, one, scale))
    return combineReadings(question, readings, this.asking.questionnaire.respondents.combine)
  }

  /** Whether « sans objet » is offered here. */
  offersNotApplicable({ notApplicable }: Question): boolean {
    return typeof notApplicable === 'boolean' ? notApplicable : evaluate(notApplicable, this.facts) === true
  }

  /** What is known of the business: what came with the sheet, and what its profile questions say. */
  profile(): Profile {
    const profile = new Map(this.#taken.profile)
    for (const key of this.asking.profile.keys()) {
      const fact = this.#profileFact(key)
      if (typeof fact === 'string' || typeof fact === 'number') profile.set(key, fact)
      else if (isTexts(fact)) profile.set(key, fact)
    }
    return profile
  }

  /** The names a condition of the questionnaire may read. */
  readonly facts: Facts = (space, id) => {
    switch (space) {
      case 'answer':
        return this.#answerFact(id)
      case 'profile':
        return this.#profileFact(id)
      case 'score':
        return this.#score(id)
      case 'spread':
        return this.#spread(id)
      default:
        return undefined
    }
  }

  #profileFact(key: string): Fact | undefined {
    const question = this.asking.profile.get(key)
    const answered = question === undefined ? undefined : this.#answerFact(question, asText)
    return answered ?? this.#taken.profile?.get(key)
  }

  #answerFact(id: string, factOf?: typeof optionFact): Fact | undefined {
    const asked = this.asking.asked.get(id)
    if (asked === undefined || this.visibility(id) !== 'visible') return undefined
    const { question, answeredAs, reads } = asked
    if (question.kind === 'computed') return this.#quantity(question, reads)
    const response = this.#taken.answers.get(answeredAs)
    const speaking = { roles: this.asking.questionnaire.roles, respondents: this.#taken.respondents }
    const answer = response && spokenAnswer(question, response, speaking)
    return answer && answerFact(question, answer, factOf)
  }

  #score(id: string): number | undefined {
    const asked = this.asking.asked.get(id)
    const { scale } = this.asking
    if (asked === undefined || scale === undefined || this.visibility(id) !== 'visible') return undefined
    return measure(asked.question, this.reading(asked), { scale, policies: policiesOf(asked) }).value
  }

  #spread(id: string): number | undefined {
    const asked = this.asking.asked.get(id)
    const response = asked && this.#taken.answers.get(asked.answeredAs)
    const { scale } = this.asking
    if (asked === undefined || response === undefined || scale === undefined) return undefined
    return this.visibility(id) === 'visible' ? spreadOf(asked.question, response, scale) : undefined
  }

  #computed(question: ComputedQuestion, reads: readonly Name[]): Reading {
    const state = this.#inputState(reads)
    return state === 'answered'
      ? readQuantity(this.#quantity(question, reads), question.value, this.asking.scale)
      : { state }
  }

  /** A computed value is N/A if an input is N/A or hidden, unknown if one is, unanswered while one is (design §3). */
  #inputState(reads: readonly Name[]): ReadState {
    const states = reads.map((name) => this.#stateOfName(name))
    const order = ['not-applicable', 'unknown', 'later', 'absent'] as const
    return order.find((state) => states.includes(state)) ?? 'answered'
  }

  /** An answer has a state of its own; what is known otherwise (the profile, a value by policy) is known. */
  #stateOfName({ space, id }: Name): ReadState {
    if (space === 'answer') return this.#stateOf(id)
    if (this.facts(space, id) !== undefined) return 'answered'
    return this.#stateOf(space === 'profile' ? (this.asking.profile.get(id) ?? '') : id)
  }

  #stateOf(id: string): ReadState {
    const asked = this.asking.asked.get(id)
    if (asked === undefined) return 'absent'
    const visibility = this.visibility(id)
    if (visibility === 'visible') return this.reading(asked).state
    return visibility === 'hidden' ? 'not-applicable' : 'absent'
  }

  /** A computed value; undefined while an input is missing. A value that reads itself (refused at load) is never known. */
  #quantity({ id, compute }: ComputedQuestion, reads: readonly Name[]): Fact | undefined {
    if (this.#quantities.has(id)) return this.#quantities.get(id)
    this.#quantities.set(id, undefined)
    const quantity = this.#inputState(reads) === 'answered' ? evaluate(compute, this.facts) : undefined
    this.#quantities.set(id, quantity)
    return quantity
  }
}

function asText(_options: Parameters<typeof optionFact>[0], id: string): string {
  return id
}

function isTexts(fact: Fact | undefined): fact is readonly string[] {
  return Array.isArray(fact) && fact.every((member) => typeof member === 'string')
}
