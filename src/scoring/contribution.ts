import type { Asked } from '../model/asking.ts'
import type { Range } from '../model/number.ts'
import { boundsOfQuestion, type Measure, measure } from '../model/question-measure.ts'
import type { Reading } from '../model/reading.ts'
import type { QuestionScore } from '../model/score.ts'
import type { Leaf } from './branch.ts'

/** What an answer brings to one leaf, in numbers for a tally: NaN where there is none, weights where it counts, 0 where it does not. */
export type Brought = Readonly<
  Record<'value' | 'low' | 'high' | 'min' | 'max' | 'covered' | 'whole' | 'graded', number>
>

/**
 * What a question contributes, once read: what it brings to each of its leaves, and how it is told, once per grade of
 * evidence (0–3) when it is answered, else once.
 *
 * A plain value that no sheet changes: one is made for each different answer, and shared by all the sheets that give it.
 */
export type Contribution = Readonly<{ brought: readonly Brought[]; told: Tellings }>

type Tellings = readonly [QuestionScore, ...(readonly QuestionScore[])]

/** What was read of a question, or why nothing was. */
export type Outcome = Reading | Readonly<{ state: 'hidden' | 'pending' }>

/** A scored question, and its leaves in the framework's order: none where another stands for it. */
export type Place = Readonly<{ asked: Asked; leaves: readonly Leaf[]; scale: Range }>

/** Hidden and pending questions do not count (design §4). */
export function contributionOf({ asked, leaves, scale }: Place, outcome: Outcome, spread?: number): Contribution {
  const { question } = asked
  const { state } = outcome
  const measures = [...asked.policies.values()].map((policies) =>
    isRead(outcome) ? measure(question, outcome, { scale, policies }) : outside,
  )
  const { applies, covered, range, ...numbers } = measures[0] ?? outside
  const told = (evidence?: number): QuestionScore => ({
    question: question.id,
    state,
    ...numbers,
    ...(applies ? { coverage: covered } : {}),
    ...(evidence === undefined ? {} : { evidence }),
    ...(range ?? boundsOfQuestion(question, scale) ?? scale),
    ...(spread === undefined ? {} : { spread }),
  })
  const isGraded = state === 'answered' && leaves.length > 0
  return {
    brought: leaves.map((leaf, index) => broughtTo(leaf, measures[index] ?? outside, isGraded)),
    told: isGraded ? [told(0), told(1), told(2), told(3)] : [told()],
  }
}

function isRead(outcome: Outcome): outcome is Reading {
  return outcome.state !== 'hidden' && outcome.state !== 'pending'
}

const outside: Measure = { applies: false, covered: 0 }

function broughtTo({ weight, range, isOwnRange }: Leaf, measure: Measure, isGraded: boolean): Brought {
  const { applies, covered, value = Number.NaN, low = Number.NaN, high = Number.NaN } = measure
  const { min, max } = (isOwnRange ? measure.range : undefined) ?? range
  const whole = applies ? weight : 0
  return { value, low, high, min, max, covered: whole * covered, whole, graded: Number(applies && isGraded) }
}
