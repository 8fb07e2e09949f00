import type { Criterion } from '../model/framework.ts'
import { isBelow } from '../model/number.ts'
import type { CriterionScore, Score } from '../model/score.ts'
import { levelRank } from './levels.ts'
import type { Cap } from './rules.ts'

/** Under its minimum coverage a criterion has no level, and no rule, plan or benchmark reads it (design §4). */
export function isInsufficient({ minimumCoverage }: Criterion, { coverage }: Score): boolean {
  return minimumCoverage !== undefined && coverage !== undefined && isBelow(coverage, minimumCoverage)
}

type Words = Pick<CriterionScore, 'level' | 'shownLevel' | 'between' | 'cappedBy'>

const noWords: Words = { cappedBy: [] }

/**
 * The levels a score earns, and those a person is shown: nothing of the criterion, value, low or high, above a cap.
 * « Entre deux niveaux » when the shown levels of low and high differ.
 */
export function wordsOf({ id, levels }: Criterion, score: Score, caps: readonly Cap[]): Words {
  const { value, low, high } = score
  if (value === undefined || low === undefined || high === undefined) return noWords
  const ranks = [value, low, high].map((number) => levelRank(levels, number))
  const [rank, lowest, highest] = ranks
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
