import { evaluate } from '../model/evaluate.ts'
import type { Adjustment, Framework } from '../model/framework.ts'
import { type Common, commonWeights } from './common-weights.ts'
import { type Fate, fatesOf } from './fates.ts'
import { type Restricted, restricted } from './restrict.ts'
import { type SeriesBreak, seriesBreak } from './series.ts'
import { type Both, type Moment, type Side, type StandingSide, standingOf } from './side.ts'

/** What two assessments have in common, and what each is to be scored with before they are compared. */
export type Ground = Readonly<{
  sides: Both<StandingSide>
  /** The later of the two: its framework, and the weights of its profile, measure both. */
  measuredBy: Moment
  framework: Framework
  /** Nothing can be compared. */
  broken?: SeriesBreak
  fates: ReadonlyMap<string, Fate>
  weights: ReadonlyMap<string, Common>
  /** What each is scored on again. */
  scored: Both<Restricted>
}>

/**
 * The ground on which two assessments of different versions or lengths can be compared (design §3): both are scored
 * again on the questions they share, with one framework and one set of weights, those of the later. Otherwise a business
 * that grew, or a weight that was revised, would read as a change of its practices.
 *
 * Caps are left out: a comparison reads the level that a value earns.
 */
export function commonGround(before: Side, after: Side): Ground {
  const sides = { before: standingOf(before), after: standingOf(after) }
  const measuredBy = isLater(before, after) ? 'before' : 'after'
  const framework = settled(sides[measuredBy])
  const broken = seriesBreak(before.framework, after.framework)
  const fates = broken === undefined ? fatesOf(sides) : new Map<string, Fate>()
  return {
    sides,
    measuredBy,
    framework,
    ...(broken === undefined ? {} : { broken }),
    fates,
    weights: commonWeights(framework, questionsOf(sides, fates)),
    scored: { before: restricted(sides.before, fates), after: restricted(sides.after, fates) },
  }
}

/** By date, then by id, so that the order in which two assessments are named does not matter. */
function isLater(one: Side, other: Side): boolean {
  return one.at === other.at ? one.id > other.id : one.at > other.at
}

function settled({ framework, standing }: StandingSide): Framework {
  const inForce = (list: readonly Adjustment[]) =>
    list.flatMap(({ when, ...adjustment }) =>
      when === undefined || evaluate(when, standing.facts) === true ? [adjustment] : [],
    )
  return { ...framework, weights: inForce(framework.weights), targets: inForce(framework.targets), rules: [] }
}

function questionsOf({ before, after }: Both<StandingSide>, fates: ReadonlyMap<string, Fate>) {
  return [...fates].map(([id, fate]) => {
    const [first, second] = [before.put.get(id), after.put.get(id)]
    return { id, fate, ...(first && { before: first }), ...(second && { after: second }) }
  })
}
