import type { Response } from '../model/answer.ts'
import { type Asked, type Asking, inputsOf } from '../model/asking.ts'
import { ownAnswer } from '../model/columns.ts'
import type { Brings, QuestionDerivation, Voice } from '../model/derivation.ts'
import type { ComputedQuestion } from '../model/questionnaire.ts'
import { isScored } from '../model/questionnaire.ts'
import { readAnswer } from '../model/reading.ts'
import { reconciled } from '../model/respondents.ts'
import type { QuestionScore } from '../model/score.ts'
import type { Standing } from '../model/standing.ts'
import { conditionOf } from './condition.ts'
import { numbersAt } from './made.ts'
import { makingOf, makingOfQuantity, makingOfRows } from './making.ts'
import type { Scorer } from './prepare.ts'
import type { Sheet } from './score.ts'

type Reading = Readonly<{ scorer: Scorer; sheet: Sheet; standing: Standing }>

/** What a question contributed, with the answers, the rule and the conditions that made it so. */
export function deriveQuestion(told: QuestionScore, reading: Reading): QuestionDerivation {
  const { scorer, sheet, standing } = reading
  const asked = scorer.asking.asked.get(told.question)
  if (asked === undefined) return { ...told, conditions: [], voices: [], brings: [] }
  const response = sheet.answers.get(asked.answeredAs)
  const isApart = response?.by !== undefined && reconciled(response) === undefined
  const combine = isApart ? { combine: scorer.asking.questionnaire.respondents.combine } : {}
  const standsFor = standIn(scorer.asking, asked)
  return {
    ...told,
    conditions: conditionsOf(asked, standing),
    ...(response === undefined ? {} : { answer: ownAnswer(asked.question, response.answer) }),
    ...madeFrom(asked, response, reading),
    voices: voicesOf(asked, response, reading),
    ...combine,
    ...(asked.question.kind === 'computed' ? { computed: computedOf(asked.question, standing) } : {}),
    ...(standsFor === undefined ? {} : { standsFor }),
    brings: bringsOf(told, asked, scorer),
  }
}

function conditionsOf({ section, question }: Asked, { facts }: Standing) {
  return [section.showIf, question.showIf].flatMap((one) => (one === undefined ? [] : [conditionOf(one, facts)]))
}

/** Of respondents who were not reconciled each has a making of its own, a grid's rows apart. */
function madeFrom(asked: Asked, response: Response | undefined, { scorer, standing }: Reading) {
  const { question } = asked
  const { scale } = scorer.framework
  const answer = response && reconciled(response)
  if (question.kind === 'grid') {
    return { making: makingOfRows(question, standing.reading(asked), answer, scale) }
  }
  const quantity = question.kind === 'computed' ? standing.facts('answer', question.id) : undefined
  const making =
    question.kind === 'computed' && typeof quantity === 'number'
      ? makingOfQuantity(quantity, question.value)
      : makingOf(question, answer, scale)
  return making === undefined ? {} : { making }
}

function voicesOf({ question }: Asked, response: Response | undefined, { scorer, sheet }: Reading): readonly Voice[] {
  const { scale } = scorer.framework
  return Object.entries(response?.by ?? {}).map(([respondent, answer]) => {
    const { state, value } = readAnswer(question, answer, scale)
    const role = sheet.respondents?.[respondent]
    const making = makingOf(question, answer, scale)
    return {
      respondent,
      ...(role === undefined ? {} : { role }),
      answer: ownAnswer(question, answer),
      state,
      ...(value === undefined ? {} : { value }),
      ...(making === undefined ? {} : { making }),
    }
  })
}

function computedOf(question: ComputedQuestion, standing: Standing) {
  const inputs = [...new Set(inputsOf(question, standing.asking.profile))].map((id) => ({
    question: id,
    state: stateOf(id, standing),
  }))
  return { ...conditionOf(question.compute, standing.facts), inputs }
}

function stateOf(id: string, standing: Standing): QuestionScore['state'] {
  const asked = standing.asking.asked.get(id)
  if (asked === undefined) return 'absent'
  const visibility = standing.visibility(id)
  return visibility === 'visible' ? standing.reading(asked).state : visibility
}

/** The scored computed value that reads a question, which is then not scored itself (design §3). */
function standIn({ asked: all, profile }: Asking, { question, measures }: Asked): string | undefined {
  if (Object.keys(measures).length > 0 || !isScored(question)) return undefined
  const found = [...all.values()].find(
    ({ question: other }) =>
      other.kind === 'computed' && isScored(other) && inputsOf(other, profile).includes(question.id),
  )
  return found?.question.id
}

function bringsOf({ question, state }: QuestionScore, { policies }: Asked, { measuring }: Scorer): readonly Brings[] {
  if (measuring === undefined) return []
  const policy = policyOf(state)
  return measuring.falling.flatMap(({ criterion, leaves }) =>
    leaves.flatMap((leaf) => {
      const own = policies.get(criterion.id)
      if (leaf.question !== question || own === undefined) return []
      const { unknown, absent } = own
      const numbers = numbersAt(measuring.tally, leaf.at)
      const stands = policy === undefined ? {} : { policy }
      return [{ criterion: criterion.id, weight: leaf.weight, ...numbers, policies: { unknown, absent }, ...stands }]
    }),
  )
}

function policyOf(state: QuestionScore['state']): 'unknown' | 'absent' | undefined {
  if (state === 'unknown') return 'unknown'
  return state === 'later' || state === 'absent' ? 'absent' : undefined
}
