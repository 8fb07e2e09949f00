import type { Level } from '../model/framework.ts'
import type { CriterionScore } from '../model/score.ts'
import { isInsufficient } from './insufficient.ts'
import { levelRank } from './levels.ts'
import type { Cap } from './rules.ts'
import { coverageAt, type Numbers, numberAt, type Tally, type Written, writeScore } from './tally.ts'
import type { Node } from './tree.ts'

type Telling = Readonly<{ tally: Tally; caps: ReadonlyMap<string, readonly Cap[]>; shares: Numbers }>

/** A criterion's numbers and words. */
export function tellCriterion({ at, criterion }: Node, { tally, caps, shares }: Telling): CriterionScore {
  const { id, tier } = criterion
  const insufficient = isInsufficient(criterion, coverageAt(tally, at))
  const weight = numberAt(shares, at)
  const told: Written<CriterionScore> = {
    criterion: id,
    tier,
    min: 0,
    max: 0,
    insufficient,
    weight,
    cappedBy: none,
  }
  writeScore(told, tally, at)
  const target = numberAt(tally.target, at)
  if (!Number.isNaN(target)) told.target = target
  if (!insufficient) wordIn(told, criterion.levels, caps.get(id) ?? none)
  return told
}

const none: readonly never[] = []

/**
 * Writes the level a score earns, and the one a person is shown: nothing of the criterion, value, low or high, above a
 * cap. « Entre deux niveaux » when the shown levels of low and high differ.
 */
function wordIn(told: Written<CriterionScore>, levels: readonly Level[], caps: readonly Cap[]): void {
  const { value, low, high } = told
  if (value === undefined || low === undefined || high === undefined) return
  const rank = levelRank(levels, value)
  const lowest = levelRank(levels, low)
  const highest = levelRank(levels, high)
  if (rank === undefined || lowest === undefined || highest === undefined) return
  told.level = nameOf(levels, rank)
  let cap = levels.length - 1
  for (const { rule, ceiling } of caps) {
    if (ceiling >= Math.max(rank, highest)) continue
    told.cappedBy = [...told.cappedBy, rule]
    cap = Math.min(cap, ceiling)
  }
  const [from, to] = [nameOf(levels, Math.min(lowest, cap)), nameOf(levels, Math.min(highest, cap))]
  told.shownLevel = nameOf(levels, Math.min(rank, cap))
  if (from !== to) told.between = [from, to]
}

function nameOf(levels: readonly Level[], rank: number): string {
  return levels[rank]?.id ?? ''
}
