import type { Answer } from '../model/answer.ts'
import { type Asked, askingOf } from '../model/asking.ts'
import { type Expression, namesIn } from '../model/expression.ts'
import type { Framework } from '../model/framework.ts'
import { type Count, type Counts, placeOf } from '../model/group.ts'
import type { Range } from '../model/number.ts'
import { own } from '../model/own.ts'
import { boundsOfQuestion, boundsOfRow } from '../model/question-measure.ts'
import { isScored, type Option, type Question, type Questionnaire } from '../model/questionnaire.ts'
import type { Read, Reading, RowReading } from '../model/reading.ts'
import { combineReadings } from '../model/respondents.ts'
import type { Pinned, Scores } from '../model/score.ts'
import { prepare } from './prepare.ts'
import { score } from './score.ts'

type Content = Readonly<{ questionnaire: Questionnaire; framework: Framework }>

/**
 * The scores of an anonymous group from its counts: each question is worth what the values given combine to (the
 * questionnaire's median or mean, row by row in a grid), exactly as those of named respondents do; then as any sheet.
 *
 * Nobody's own answer is read: a rule, weight or target that names an answer or how far apart people are has no effect.
 */
export function scoreGroup(
  { questionnaire, framework, pinned }: Content & Readonly<{ pinned: Readonly<Record<keyof Content, Pinned>> }>,
  counts: Counts,
): Scores {
  const asked = [...askingOf(questionnaire, framework).asked.values()].filter(({ question }) => isScored(question))
  const valued = asked.map((one) => valuedAs(one, { counts, questionnaire, framework }))
  const sections = [
    { id: questionnaire.id, name: questionnaire.name, questions: valued.map(({ question }) => question) },
  ]
  const answers = new Map(valued.map(({ question, answer }) => [question.id, { answer }]))
  const content = { questionnaire: { ...questionnaire, sections }, framework: blind(framework), pinned }
  return score(prepare(content), { answers })
}

type Valued = Readonly<{ question: Question; answer: Answer }>

/** A question whose options are the values it can be worth, answered with the one the group gives it. */
function valuedAs(
  { question, measures }: Asked,
  { counts, questionnaire, framework }: Content & Readonly<{ counts: Counts }>,
): Valued {
  const readings = readingsOf(question, counts)
  const { rows, ...all } = combineReadings(question, readings, questionnaire.respondents.combine)
  const bounds =
    question.kind === 'grid' ? boundsOfRow(question, framework.scale) : boundsOfQuestion(question, framework.scale)
  const values = (rows ?? [all]).flatMap(({ value }) => value ?? [])
  const { id, text } = question
  const common = { ...bare, id, text, measures, options: optionsWorth(values, bounds) }
  if (question.kind !== 'grid')
    return { question: { ...common, kind: 'single', value: { kind: 'option' } }, answer: asAnswer(all) }
  const cells = Object.fromEntries((rows ?? []).map((row) => [row.row, asAnswer(row)]))
  return {
    question: { ...common, kind: 'grid', rows: question.rows, value: question.value },
    answer: { state: 'answered', value: cells },
  }
}

const bare = {
  variants: [],
  required: false,
  checks: [],
  notApplicable: true,
  ask: [],
  personal: 'none',
} as const

function optionsWorth(values: readonly number[], bounds: Range | undefined): readonly Option[] {
  const all = new Set([...(bounds === undefined ? [] : [bounds.min, bounds.max]), ...values])
  return [...all].map((value) => ({
    id: String(value),
    text: {},
    value,
    points: 1,
    exclusive: false,
    negative: false,
    other: false,
  }))
}

function asAnswer({ state, value }: Read): Answer {
  if (value !== undefined) return { state: 'answered', value: String(value) }
  return state === 'not-applicable' ? { state, reason: '' } : { state: 'unknown' }
}

/** Each thing said at each place, as a reading of its own: they combine as those of respondents do. */
function readingsOf(question: Question, counts: Counts): readonly Reading[] {
  if (question.kind !== 'grid') return readsOf(own(counts, question.id))
  return question.rows.flatMap(({ id: row, weight }) =>
    readsOf(own(counts, placeOf(question.id, row))).map((read): Reading => {
      const rows: readonly RowReading[] = [{ row, weight, ...read }]
      return { state: read.state, rows }
    }),
  )
}

function readsOf(count: Count | undefined): readonly Read[] {
  if (count === undefined) return []
  const { answered, unknown, notApplicable, values } = count
  const valued = Object.entries(values).flatMap(([value, times]) =>
    many({ state: 'answered', value: Number(value) }, times),
  )
  return [
    ...valued,
    ...many({ state: 'answered' }, answered - valued.length),
    ...many({ state: 'unknown' }, unknown),
    ...many({ state: 'not-applicable' }, notApplicable),
  ]
}

function many(read: Read, times: number): readonly Read[] {
  return Array.from({ length: times }, () => read)
}

/** The framework without what reads somebody's answer. */
function blind({ rules, weights, targets, ...framework }: Framework): Framework {
  const isBlind = (when: Expression | undefined): boolean =>
    when === undefined || ![...namesIn(when)].some(({ space }) => space === 'answer' || space === 'spread')
  return {
    ...framework,
    rules: rules.filter(({ when }) => isBlind(when)),
    weights: weights.filter(({ when }) => isBlind(when)),
    targets: targets.filter(({ when }) => isBlind(when)),
  }
}
