import { allCriteria, type Criterion } from '../model/framework.ts'
import type { CriterionScore, QuestionScore, Scores } from '../model/score.ts'
import { type Change, changeFrom } from './change.ts'
import type { Ground } from './common-ground.ts'
import { shareOf } from './common-weights.ts'
import type { Fate } from './fates.ts'
import type { SeriesBreak } from './series.ts'
import type { Both, Moment } from './side.ts'
import { stabilityOf } from './stability.ts'

/** Why a criterion has no change: nothing it measures is shared, or too little is known of it on these sides. */
export type CriterionBreak =
  | Readonly<{ reason: 'nothing-shared' }>
  | Readonly<{ reason: 'insufficient'; on: readonly Moment[] }>

/** A criterion then and now, both scored on the shared questions; `share` (0–1) is how comparable it is. */
export type CriterionChange = Readonly<{
  criterion: string
  tier: number
  before?: CriterionScore
  after?: CriterionScore
  share?: number
  stableUnder: number
  change?: Change
  broken?: CriterionBreak
}>

/** What was said of a question on one side; a value only where it is compared. */
export type Said = Pick<QuestionScore, 'state' | 'value' | 'evidence'>

/** Why a question has no change: its fate, or no answer with a value on these sides. */
export type QuestionBreak = Exclude<Fate, { kind: 'shared' }> | Readonly<{ kind: 'no-value'; on: readonly Moment[] }>

/** A scored question then and now; absent on the side that does not ask it. */
export type QuestionChange = Readonly<{
  question: string
  before?: Said
  after?: Said
  change?: Change
  broken?: QuestionBreak
}>

/**
 * Two assessments of one subject, compared on what they share.
 *
 * `share` (0–1) is their comparability: the weight of the questions compared ÷ the weight of the questions that count on
 * either side. Absent when no question counts, or when the series is broken: nothing is then compared.
 */
export type Comparison = Readonly<{
  measuredBy: Moment
  broken?: SeriesBreak
  share?: number
  criteria: readonly CriterionChange[]
  questions: readonly QuestionChange[]
}>

/** Compares two assessments, given their scores on the common ground. */
export function compare(ground: Ground, scores: Both<Scores>): Comparison {
  const { measuredBy, broken, weights, framework, fates } = ground
  if (broken !== undefined) return { measuredBy, broken, criteria: [], questions: [] }
  const whole = weights.get(framework.root.id)
  const share = whole && shareOf(whole)
  const measured = { before: byCriterion(scores.before), after: byCriterion(scores.after) }
  const said = { before: byQuestion(scores.before), after: byQuestion(scores.after) }
  return {
    measuredBy,
    ...(share === undefined ? {} : { share }),
    criteria: allCriteria(framework.root).flatMap((criterion) => compareCriterion(criterion, ground, measured)),
    questions: [...fates].map(([id, fate]) => compareQuestion(id, fate, { ground, said })),
  }
}

type Found<T> = Both<ReadonlyMap<string, T>>

function byCriterion({ criteria }: Scores): ReadonlyMap<string, CriterionScore> {
  return new Map(criteria.map((score) => [score.criterion, score]))
}

function byQuestion({ questions }: Scores): ReadonlyMap<string, QuestionScore> {
  return new Map(questions.map((score) => [score.question, score]))
}

function compareCriterion(
  criterion: Criterion,
  { weights }: Ground,
  measured: Found<CriterionScore>,
): readonly CriterionChange[] {
  const { id, tier } = criterion
  const [before, after] = [measured.before.get(id), measured.after.get(id)]
  const common = weights.get(id)
  const share = common && shareOf(common)
  const stableUnder = stabilityOf(criterion, (child) => measured.after.get(child), after ?? { min: 0, max: 0 })
  const about = { criterion: id, tier, stableUnder, ...(share === undefined ? {} : { share }) }
  if (before === undefined || after === undefined) {
    return share === undefined ? [] : [{ ...about, broken: { reason: 'nothing-shared' } }]
  }
  const on = momentsOf({ before, after }, ({ value, insufficient }) => value === undefined || insufficient)
  if (on.length > 0 || before.value === undefined || after.value === undefined) {
    return [{ ...about, before, after, broken: { reason: 'insufficient', on } }]
  }
  return [{ ...about, before, after, change: changeFrom(before.value, after.value, stableUnder) }]
}

function momentsOf<T>(both: Both<T>, is: (one: T) => boolean): readonly Moment[] {
  return (['before', 'after'] as const).filter((moment) => is(both[moment]))
}

type Around = Readonly<{ ground: Ground; said: Found<QuestionScore> }>

function compareQuestion(question: string, fate: Fate, { ground, said }: Around): QuestionChange {
  const [before, after] = [said.before.get(question), said.after.get(question)]
  if (fate.kind !== 'shared' || before === undefined || after === undefined) {
    const told = { ...stateOn('before', question, ground), ...stateOn('after', question, ground) }
    return { question, ...told, ...(fate.kind === 'shared' ? {} : { broken: fate }) }
  }
  const on = momentsOf({ before, after }, ({ value }) => value === undefined)
  const change =
    before.value === undefined || after.value === undefined ? undefined : changeFrom(before.value, after.value)
  const both = { before: saidOf(before), after: saidOf(after) }
  return { question, ...both, ...(change === undefined ? { broken: { kind: 'no-value', on } } : { change }) }
}

function saidOf({ state, value, evidence }: QuestionScore): Said {
  return {
    state,
    ...(value === undefined ? {} : { value }),
    ...(evidence === undefined ? {} : { evidence }),
  }
}

/** The state of a question that is not compared, without its value. */
function stateOn(moment: Moment, question: string, { sides }: Ground): Partial<Both<Said>> {
  const put = sides[moment].put.get(question)
  return put === undefined ? {} : { [moment]: { state: put.state } }
}
