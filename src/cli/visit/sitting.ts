import type { Answer, Answers, Response } from '../../model/answer.ts'
import { type Asking, askingOf } from '../../model/asking.ts'
import type { Framework } from '../../model/framework.ts'
import type { Question, Questionnaire } from '../../model/questionnaire.ts'
import { Standing } from '../../model/standing.ts'
import type { KeptAssessment } from '../../store/load-assessment.ts'
import { recordAnswer, recordProfile } from '../../store/record-answer.ts'
import type { Store } from '../../store/store.ts'
import type { Context } from '../context.ts'

/** An open assessment at the table: its questions, what was answered, and the store that keeps each answer at once. */
export class Sitting {
  readonly questionnaire: Questionnaire
  readonly framework: Framework | undefined
  readonly name: string
  readonly stage: string
  readonly id: string
  readonly respondents: Readonly<Record<string, string>>
  /** Whether the keys were said at this sitting: line by line they are said once. */
  areKeysSaid = false
  readonly #store: Store
  readonly #context: Context
  readonly #asking: Asking
  readonly #answers: Map<string, Response>
  #standing: Standing

  constructor(store: Store, { assessment, questionnaire, framework }: KeptAssessment, context: Context) {
    this.questionnaire = questionnaire
    this.framework = framework
    this.name = assessment.subject.name
    this.stage = assessment.stage
    this.id = assessment.id
    this.respondents = assessment.respondents
    this.#store = store
    this.#context = context
    this.#asking = askingOf(questionnaire, framework)
    this.#answers = new Map(assessment.answers)
    this.#standing = this.#stand(this.#answers)
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

  /** Keeps an answer. When this returns, COMMIT has returned: only then is the next question shown. */
  record(question: Question, answer: Answer, around: Omit<Response, 'answer'> = {}): void {
    const { environment } = this.#context
    const { other: _, ...before } = this.#answers.get(question.id) ?? {}
    const response: Response = { ...before, ...around, answer }
    const answers = new Map([...this.#answers, [question.id, response]])
    const standing = this.#stand(answers)
    const profile = standing.profile()
    this.#store.write(() => {
      const at = environment.now().toISOString()
      recordAnswer(this.#store, this.id, {
        question: question.id,
        response,
        at,
        by: environment.user,
        source: 'interview',
      })
      if (isSame(profile, this.#standing.profile()) === false) recordProfile(this.#store, this.id, profile)
    })
    this.#answers.set(question.id, response)
    this.#standing = standing
  }

  #stand(answers: Answers): Standing {
    return new Standing(this.#asking, { answers, respondents: this.respondents })
  }
}

function isSame(left: ReadonlyMap<string, unknown>, right: ReadonlyMap<string, unknown>): boolean {
  return JSON.stringify([...left]) === JSON.stringify([...right])
}
