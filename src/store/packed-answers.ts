import type { Answers, Response } from '../model/answer.ts'
import { canonicalJson } from '../model/canonical.ts'
import { isResponse } from './answer-guards.ts'
import { listOf, optional } from './guard.ts'
import { parsed, readable, trusted } from './read-record.ts'
import type { Store } from './store.ts'

/** A sheet as one JSON array, a place per question in the questionnaire's order, null where nothing is answered. */
export function packAnswers(answers: Answers, questions: readonly string[]): string {
  const stranger = [...answers.keys()].find((question) => !questions.includes(question))
  if (stranger !== undefined) throw new RangeError(stranger)
  for (const response of answers.values()) readable(isResponse, response)
  return canonicalJson(questions.map((question) => answers.get(question)))
}

/** The sheet that `packAnswers` packed. */
export function unpackAnswers(store: Store, json: string, questions: readonly string[]): Answers {
  const places = trusted(store, listOf(optional(isResponse)), parsed(store, json))
  if (places.length !== questions.length) throw store.unreadable()
  const answers = new Map<string, Response>()
  for (const [index, question] of questions.entries()) {
    const response = places[index]
    if (response !== undefined) answers.set(question, response)
  }
  return answers
}
