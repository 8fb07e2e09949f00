import type { Answers, Response, Value } from '../model/answer.ts'
import { canonicalJson } from '../model/canonical.ts'
import { isResponse } from './answer-guards.ts'
import { anyOf, type Guard, isNumber, isString, listOf, optional } from './guard.ts'
import { parsed, readable, trusted } from './read-record.ts'
import type { Store } from './store.ts'

/** An answer with nothing said around it is kept as its value alone: most are, and a sheet then takes a tenth of the room. */
type Bare = Exclude<Value, Readonly<Record<string, unknown>>>
type Place = Bare | Response

const isBare: Guard<Bare> = anyOf<[string, number, readonly string[]]>(isString, isNumber, listOf(isString))
const isPlace: Guard<Place> = anyOf<[Bare, Response]>(isBare, isResponse)

/**
 * A sheet as one JSON array, a place per question in the questionnaire's order: null where nothing is answered, the bare
 * value where nothing is said around it and it is no row of a grid, else the whole response.
 */
export function packAnswers(answers: Answers, questions: readonly string[]): string {
  const stranger = [...answers.keys()].find((question) => !questions.includes(question))
  if (stranger !== undefined) throw new RangeError(stranger)
  for (const response of answers.values()) readable(isResponse, response)
  return canonicalJson(questions.map((question) => placeOf(answers.get(question))))
}

/** What `packAnswers` writes at the place of a question. */
export function packAnswer(response: Response | undefined): string {
  const place = response === undefined ? undefined : placeOf(readable(isResponse, response))
  return typeof place === 'string' ? JSON.stringify(place) : canonicalJson(place ?? null)
}

function placeOf(response: Response | undefined): Place | undefined {
  if (response === undefined) return undefined
  const { answer, ...around } = response
  const isAlone = Object.values(around).every((said) => said === undefined)
  return isAlone && answer.state === 'answered' && isBare(answer.value) ? answer.value : response
}

/** The sheet that `packAnswers` packed, or that an older program packed with every response whole. */
export function unpackAnswers(store: Store, json: string, questions: readonly string[]): Answers {
  const places = trusted(store, listOf(optional(isPlace)), parsed(store, json))
  if (places.length !== questions.length) throw store.unreadable()
  const answers = new Map<string, Response>()
  for (const [index, question] of questions.entries()) {
    const place = places[index]
    if (place !== undefined) answers.set(question, responseOf(place))
  }
  return answers
}

function responseOf(place: Place): Response {
  return isBare(place) ? { answer: { state: 'answered', value: place } } : place
}
