import type { Answer, Response } from './answer.ts'
import { answerFact } from './answer-fact.ts'
import type { Range } from './number.ts'
import { own } from './own.ts'
import type { Question, Questionnaire } from './questionnaire.ts'
import { gridReading, type Read, type Reading, type RowReading, readAnswer } from './reading.ts'
import { settle } from './settle.ts'

/** From how far apart two values of a question are « deux regards » (design §4). */
export const twoVoices = 1.5

/** How the values of several respondents become one. */
export type Combine = 'median' | 'mean'

/**
 * The answer the advisor recorded for the whole business, else undefined: the respondents' own then speak.
 *
 * A response that holds respondents' answers and is itself put off until later is not reconciled yet.
 */
export function reconciled({ answer, by }: Response): Answer | undefined {
  const isPutOff = by !== undefined && Object.keys(by).length > 0 && answer.state === 'later'
  return isPutOff ? undefined : answer
}

/**
 * What several respondents say together (design §4): the median, or the mean, of the values of those who gave one,
 * row by row for a grid; all N/A is N/A; otherwise no value is unknown.
 */
export function combineReadings(question: Question, readings: readonly Reading[], combine: Combine): Reading {
  if (question.kind !== 'grid') return combineReads(readings, combine)
  const rows = question.rows.map(({ id, weight }): RowReading => {
    const said = readings.flatMap((reading) => reading.rows?.filter(({ row }) => row === id) ?? [])
    return { row: id, weight, ...combineReads(said, combine) }
  })
  return gridReading(question, rows)
}

function combineReads(reads: readonly Read[], combine: Combine): Read {
  const values = reads.flatMap(({ value }) => (value === undefined ? [] : [value]))
  if (values.length > 0) return { state: 'answered', value: combine === 'mean' ? meanOf(values) : medianOf(values) }
  if (reads.every(({ state }) => state === 'not-applicable')) return { state: 'not-applicable' }
  return { state: reads.some(({ state }) => state === 'answered') ? 'answered' : 'unknown' }
}

/** Sorted first, so that the order of respondents leaves no trace in the last digit. */
function meanOf(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right).reduce((sum, value) => sum + value, 0) / values.length
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right)
  const half = sorted.length / 2
  return meanOf(sorted.slice(Math.ceil(half) - 1, Math.floor(half) + 1))
}

/** How far apart the values of the respondents are; undefined with fewer than two. */
export function spreadOf(question: Question, response: Response, scale: Range): number | undefined {
  const values = Object.values(response.by ?? {}).flatMap((answer) => readAnswer(question, answer, scale).value ?? [])
  return values.length < 2 ? undefined : Math.max(...values) - Math.min(...values)
}

/** Who speaks, and in what order of precedence. */
export type Speaking = Readonly<{ roles: Questionnaire['roles']; respondents: RoleOf | undefined }>

/**
 * The answer that conditions read (design §4): the reconciled one, else that of the first respondent, in the order of
 * the questionnaire's roles, who gave one (of a column of a grid, in one row at least); else the first one's state.
 * Choosing « Je ne sais pas » is giving none.
 *
 * Without `respondents`, each is taken to be named by the role.
 */
export function spokenAnswer(question: Question, response: Response, { roles, respondents }: Speaking) {
  const all = reconciled(response)
  if (all !== undefined) return settle(question, all)
  const answers = voicesOf(response, { roles, respondents }).map(({ answer }) => settle(question, answer))
  return answers.find((answer) => answerFact(question, answer) !== undefined) ?? answers[0]
}

/** What respondents answered, in the order of the questionnaire's roles, then of their codes. */
export function voicesOf(
  { by = {} }: Response,
  { roles, respondents }: Speaking,
): readonly Readonly<{ who: string; answer: Answer }>[] {
  const ranks = new Map(roles.map(({ id }, rank) => [id, rank]))
  const rank = (who: string): number => ranks.get(own(respondents ?? {}, who) ?? who) ?? ranks.size
  return Object.entries(by)
    .map(([who, answer]) => ({ who, answer }))
    .toSorted((left, right) => rank(left.who) - rank(right.who) || (left.who < right.who ? -1 : 1))
}

/** Respondent → role. */
export type RoleOf = Readonly<Record<string, string>>
