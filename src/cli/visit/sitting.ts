import { isSameAnswer } from '../../answers/correction.ts'
import type { Pace } from '../../answers/pace.ts'
import type { Answer, Answers, Response } from '../../model/answer.ts'
import { type Asking, askingOf } from '../../model/asking.ts'
import type { Assessment } from '../../model/assessment.ts'
import type { Framework } from '../../model/framework.ts'
import type { GlossaryTerm } from '../../model/glossary.ts'
import type { Profile } from '../../model/profile.ts'
import type { Question, Questionnaire } from '../../model/questionnaire.ts'
import type { RoleOf } from '../../model/respondents.ts'
import { Standing } from '../../model/standing.ts'
import type { KeptAssessment } from '../../store/load-assessment.ts'

/** What changes with an answer: the response, why if it is said, and what it tells of the business and its people. */
export type Change = Readonly<{
  question: string
  response: Response
  reason?: string
  profile?: Profile
  respondents?: RoleOf
}>

/** Keeps a change for good before it returns. */
export type Keeper = (change: Change) => void

/** An assessment at the table: its questions, what was answered, and who keeps each answer at once. */
export class Sitting {
  readonly questionnaire: Questionnaire
  readonly framework: Framework | undefined
  readonly name: string
  readonly stage: string
  readonly id: string
  /** Whether the keys were said at this sitting: line by line they are said once. */
  areKeysSaid = false
  /** How long questions took so far. */
  pace: Pace = []
  /** The terms of the glossary, once it is open. */
  terms: readonly GlossaryTerm[] | undefined
  /** The question whose answer changed last at this sitting; a note or the same answer again change none. */
  lastAnswered: string | undefined
  readonly #keeper: Keeper
  readonly #asking: Asking
  readonly #answers: Map<string, Response>
  #respondents: RoleOf
  #standing: Standing

  constructor({ assessment, questionnaire, framework }: Begun, keeper: Keeper) {
    this.questionnaire = questionnaire
    this.framework = framework
    this.name = assessment.subject.name
    this.stage = assessment.stage
    this.id = assessment.id
    this.#respondents = assessment.respondents
    this.#keeper = keeper
    this.#asking = askingOf(questionnaire, framework)
    this.#answers = new Map(assessment.answers)
    this.#standing = this.#stand(this.#answers)
  }

  /** Respondent → role. */
  get respondents(): RoleOf {
    return this.#respondents
  }

  get standing(): Standing {
    return this.#standing
  }

  get answers(): Answers {
    return this.#answers
  }

  /** Where the sheet would stand with this answer: for what must be true of it before it is kept. */
  with(question: Question, response: Response): Standing {
    return this.#stand(new Map([...this.#answers, [question.id, response]]))
  }

  /** Keeps an answer. When this returns, it is kept for good: only then is the next question shown. */
  record(question: Question, answer: Answer, around: Omit<Response, 'answer'> = {}, why: With = {}): void {
    const { other: _, ...before } = this.#answers.get(question.id) ?? {}
    this.keep(question, { ...before, ...around, answer }, why)
  }

  /** The same of a whole response, with why it is so, and who the respondents now are. */
  keep({ id }: Question, response: Response, { reason, respondents = this.#respondents }: With = {}): void {
    const standing = this.#stand(new Map([...this.#answers, [id, response]]), respondents)
    const profile = standing.profile()
    this.#keeper({
      question: id,
      response,
      ...(reason === undefined ? {} : { reason }),
      ...(isSame(profile, this.#standing.profile()) ? {} : { profile }),
      ...(respondents === this.#respondents ? {} : { respondents }),
    })
    const before = this.#answers.get(id)
    if (!isSameAnswer([before?.answer, before?.by], [response.answer, response.by])) this.lastAnswered = id
    this.#answers.set(id, response)
    this.#respondents = respondents
    this.#standing = standing
  }

  #stand(answers: Answers, respondents = this.#respondents): Standing {
    return new Standing(this.#asking, { answers, respondents })
  }
}

type With = Readonly<{ reason?: string; respondents?: RoleOf }>

/** What a sitting begins from. */
type Begun = Pick<KeptAssessment, 'questionnaire' | 'framework'> &
  Readonly<{
    assessment: Pick<Assessment, 'id' | 'stage' | 'respondents' | 'answers'> &
      Readonly<{ subject: Readonly<{ name: string }> }>
  }>

function isSame(left: ReadonlyMap<string, unknown>, right: ReadonlyMap<string, unknown>): boolean {
  return JSON.stringify([...left]) === JSON.stringify([...right])
}
