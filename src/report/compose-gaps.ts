import { compareNumbers, isBelow } from '../model/number.ts'
import type { CriterionScore } from '../model/score.ts'
import { edgesOf, scoresOfTier } from './levels.ts'
import { type Block, labelled, type Words } from './report.ts'
import type { Telling } from './telling.ts'

const most = 3

/** The dimensions that stand furthest below their target, with both figures; nothing when all have reached theirs. */
export function gaps(telling: Telling): readonly Block[] {
  const furthest = scoresOfTier(telling, 1)
    .filter((score) => !score.insufficient && gapOf(score) > 0)
    .toSorted((one, other) => compareNumbers(gapOf(other), gapOf(one)))
    .slice(0, most)
  if (furthest.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: telling.words.gaps.heading, tight: true },
    { kind: 'list', items: furthest.map((score) => gap(telling, score)), compact: true },
  ]
}

function gapOf({ value, target }: CriterionScore): number {
  return value === undefined || target === undefined || !isBelow(value, target) ? 0 : target - value
}

function gap({ words, criteria, figure, say }: Telling, score: CriterionScore): Words {
  const criterion = criteria.get(score.criterion)
  const name = criterion === undefined ? score.criterion : say(criterion.name)
  const value = figure(score.value ?? 0, edgesOf(criterion, score))
  return labelled(words.colon(name), words.gaps.figures(value, figure(score.target ?? 0)))
}
