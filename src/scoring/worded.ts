import type { Criterion } from '../model/framework.ts'
import type { CriterionScore, Score } from '../model/score.ts'
import { isInsufficient } from './insufficient.ts'
import { levelRank } from './levels.ts'
import type { Cap } from './rules.ts'
import { knownAt, type Numbers, numberAt, scoreAt, type Tally } from './tally.ts'
import type { Node } from './tree.ts'

type Words = Pick<CriterionScore, 'level' | 'shownLevel' | 'between' | 'cappedBy'>

const noWords: Words = { cappedBy: [] }

/**
 * The levels a score earns, and those a person is shown: nothing of the criterion, value, low or high, above a cap.
 * « Entre deux niveaux » when the shown levels of low and high differ.
 */
function wordsOf({ id, levels }: Criterion, score: Score, caps: readonly Cap[]): Words {
  const { value, low, high } = score
  if (value === undefined || low === undefined || high === undefined) return noWords
  const rank = levelRank(levels, value)
  const lowest = levelRank(levels, low)
  const highest = levelRank(levels, high)
  if (rank === undefined || lowest === undefined || highest === undefined) return noWords
  const ceilings = caps.flatMap(({ rule, criterion, level }) => {
    const ceiling = criterion === id ? levels.findIndex((one) => one.id === level) : -1
    return ceiling < 0 || ceiling >= Math.max(rank, highest) ? [] : [{ rule, ceiling }]
  })
  const cap = Math.min(levels.length - 1, ...ceilings.map(({ ceiling }) => ceiling))
  const shown = (at: number): string => levels[Math.min(at, cap)]?.id ?? ''
  const [from, to] = [shown(lowest), shown(highest)]
  return {
    level: levels[rank]?.id ?? '',
    shownLevel: shown(rank),
    ...(from === to ? {} : { between: [from, to] }),
    cappedBy: ceilings.map(({ rule }) => rule),
  }
}

type Telling = Readonly<{ tally: Tally; caps: readonly Cap[]; shares: Numbers }>

/** A criterion's numbers and words. */
export function tellCriterion({ at, criterion }: Node, { tally, caps, shares }: Telling): CriterionScore {
  const score = scoreAt(tally, at)
  const insufficient = isInsufficient(criterion, score.coverage)
  const target = knownAt(tally.target, at)
  return {
    criterion: criterion.id,
    tier: criterion.tier,
    ...score,
    insufficient,
    ...(insufficient ? noWords : wordsOf(criterion, score, caps)),
    weight: numberAt(shares, at),
    ...(target === undefined ? {} : { target }),
  }
}
