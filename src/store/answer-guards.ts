import type { Answer, Response, Value } from '../model/answer.ts'
import type { Profile } from '../model/profile.ts'
import { anyOf, type Guard, isNumber, isString, listOf, mapOf, oneOf, optional, recordOf, shaped } from './guard.ts'

const isAnswerState: Guard<Answer> = anyOf(
  shaped<Extract<Answer, { state: 'answered' }>>({ state: oneOf('answered'), value: isValue }),
  shaped<Extract<Answer, { state: 'not-applicable' }>>({ state: oneOf('not-applicable'), reason: isString }),
  shaped<Readonly<{ state: 'unknown' }>>({ state: oneOf('unknown') }),
  shaped<Readonly<{ state: 'later' }>>({ state: oneOf('later') }),
)

function isAnswer(value: unknown): value is Answer {
  return isAnswerState(value)
}

function isValue(value: unknown): value is Value {
  return isString(value) || isNumber(value) || listOf(isString)(value) || recordOf(isAnswer)(value)
}

export const isResponse: Guard<Response> = shaped<Response>({
  answer: isAnswer,
  evidence: optional(oneOf(0, 1, 2, 3)),
  note: optional(isString),
  other: optional(isString),
  by: optional(recordOf(isAnswer)),
})

export const isProfile: Guard<Profile> = mapOf(
  anyOf<[string, number, readonly string[]]>(isString, isNumber, listOf(isString)),
)
