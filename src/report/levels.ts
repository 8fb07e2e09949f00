import type { Criterion, Level } from '../model/framework.ts'
import { clampTo, compareNumbers, type Range } from '../model/number.ts'
import type { CriterionScore } from '../model/score.ts'
import { type Edge, edgeAt, edgesOfLevels } from '../text/format.ts'
import type { Telling } from './telling.ts'

/** What naming a level needs. */
type Naming = Pick<Telling, 'criteria' | 'say'>

/** The name of a level of a criterion; its id when the framework does not have it. */
export function levelName({ criteria, say }: Naming, criterion: string, level: string): string {
  const found = criteria.get(criterion)?.levels.find(({ id }) => id === level)
  return found === undefined ? level : say(found.name)
}

/** What a person reads of a criterion's level: its name, between which it hesitates, or that too little is known. */
export function levelWords(telling: Naming & Pick<Telling, 'words'>, score: CriterionScore): string {
  const { words } = telling
  if (score.insufficient || score.shownLevel === undefined) return words.portrait.insufficient
  const name = levelName(telling, score.criterion, score.shownLevel)
  if (score.between === undefined) return name
  const [low, high] = score.between.map((level) => levelName(telling, score.criterion, level))
  if (low === undefined || high === undefined) return name
  return score.between.includes(score.shownLevel)
    ? words.portrait.between(low, high)
    : `${name} (${lowerFirst(words.portrait.between(low, high))})`
}

/** A phrase that goes on a sentence. */
export function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1)
}

/** The edges between levels, inside the range: where a printed number must not round across. */
export function levelEdges(levels: readonly Level[], { min, max }: Range): readonly Edge[] {
  return edgesOfLevels(levels).filter((edge) => edgeAt(edge) > min && edgeAt(edge) < max)
}

export function edgesOf(criterion: Criterion | undefined, score: CriterionScore): readonly Edge[] {
  return levelEdges(criterion?.levels ?? [], score)
}

/**
 * The interval to print: low–high, widened to value ± margin where the questionnaire asks for one, clipped to what can
 * be reached, and never narrower than low–high (design §4). Absent when there is nothing on either side of the value.
 */
export function shownRange(score: CriterionScore, margin = 0): Readonly<{ low: number; high: number }> | undefined {
  const { value, min, max } = score
  const lows = [score.low, value === undefined ? undefined : value - margin].filter((low) => low !== undefined)
  const highs = [score.high, value === undefined ? undefined : value + margin].filter((high) => high !== undefined)
  if (lows.length === 0 || highs.length === 0) return undefined
  const low = clampTo(Math.min(...lows), { min, max })
  const high = clampTo(Math.max(...highs), { min, max })
  return compareNumbers(low, high) === 0 ? undefined : { low, high }
}

/** The scores a person may read of one tier. */
export function scoresOfTier({ scores }: Telling, tier: number): readonly CriterionScore[] {
  return scores.criteria.filter((score) => score.tier === tier)
}

/** Whether results of this tier may be printed: a short questionnaire shows one tier only. */
export function showsTier({ questionnaire }: Telling, tier: number): boolean {
  return questionnaire.shows === undefined || questionnaire.shows.tier === tier
}
