import type { Answers } from '../model/answer.ts'
import { type Asked, type Asking, askingOf } from '../model/asking.ts'
import type { Framework } from '../model/framework.ts'
import type { Range } from '../model/number.ts'
import type { Profile } from '../model/profile.ts'
import { boundsOfQuestion } from '../model/question-measure.ts'
import { isScored, type Questionnaire } from '../model/questionnaire.ts'
import type { RoleOf } from '../model/respondents.ts'
import type { QuestionScore } from '../model/score.ts'
import { Standing } from '../model/standing.ts'

/** The first of two assessments compared, or the second. */
export type Moment = 'before' | 'after'

/** Two things of a kind, one of each moment. */
export type Both<T> = Readonly<Record<Moment, T>>

/** An assessment to compare: what was asked, against which framework, what was answered, and when (ISO 8601). */
export type Side = Readonly<{
  id: string
  at: string
  questionnaire: Questionnaire
  framework: Framework
  answers: Answers
  profile: Profile
  respondents: RoleOf
}>

/** What became of a scored question on one side. */
export type Put = Readonly<{
  asked: Asked
  state: QuestionScore['state']
  /** Whether it counts there: visible, not « sans objet », and not an answer that scores nothing (design §4). */
  counts: boolean
  /** Of a grid, the rows that count. */
  rows?: readonly string[]
}>

/** A side as it stands: its questions looked up, and what became of those that are scored. */
export type StandingSide = Side & Readonly<{ asking: Asking; standing: Standing; put: ReadonlyMap<string, Put> }>

/** Where a side stands, in its own questionnaire, with its own conditions. */
export function standingOf(side: Side): StandingSide {
  const { questionnaire, framework, answers, profile, respondents } = side
  const asking = askingOf(questionnaire, framework)
  const standing = new Standing(asking, { answers, profile, respondents })
  const scored = [...asking.asked].filter(([, asked]) => isScored({ ...asked.question, measures: asked.measures }))
  return {
    ...side,
    asking,
    standing,
    put: new Map(scored.map(([id, asked]) => [id, putOf(asked, standing, framework.scale)])),
  }
}

function putOf(asked: Asked, standing: Standing, scale: Range): Put {
  const visibility = standing.visibility(asked.question.id)
  if (visibility !== 'visible') return { asked, state: visibility, counts: false }
  const { state, value, rows } = standing.reading(asked)
  if (boundsOfQuestion(asked.question, scale) === undefined) return { asked, state, counts: false }
  if (rows === undefined) return { asked, state, counts: isCounted({ state, value }) }
  const counted = rows.filter((row) => isCounted({ ...row, value: row.value })).map(({ row }) => row)
  return { asked, state, counts: counted.length > 0, rows: counted }
}

function isCounted({ state, value }: Readonly<{ state: QuestionScore['state']; value: number | undefined }>): boolean {
  return state !== 'not-applicable' && !(state === 'answered' && value === undefined)
}
