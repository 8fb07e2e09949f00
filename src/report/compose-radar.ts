import type { CriterionScore } from '../model/score.ts'
import { edgeAt } from '../text/format.ts'
import type { Spoke } from './chart.ts'
import { edgesOf, scoresOfTier } from './levels.ts'
import { type Block, plain } from './report.ts'
import type { Telling } from './telling.ts'

const fewest = 3

/**
 * The portrait another way, in an annex only: a radar shows the overall shape, but its area misleads and its order is
 * arbitrary. Nothing under three dimensions, nor before one has a value.
 */
export function radar(telling: Telling): readonly Block[] {
  const { words } = telling
  const scores = scoresOfTier(telling, 1)
  if (scores.length < fewest || scores.every(({ value }) => value === undefined)) return []
  const { radar: said } = words.charts
  const spokes = scores.map((score) => spoke(telling, score))
  const alt = spokes.map(({ label, figure }, index) => said.spoke(label, figure, targetOf(telling, scores[index])))
  return [
    {
      kind: 'together',
      whole: true,
      blocks: [
        { kind: 'heading', level: 3, text: said.heading },
        { kind: 'paragraph', words: plain(said.text), leads: true },
        { kind: 'chart', chart: { kind: 'radar', spokes, rings: ringsOf(telling, scores) }, alt: said.alt(alt) },
        {
          kind: 'legend',
          entries: [
            { mark: 'disc', words: said.valueSign },
            ...(spokes.some(({ target }) => target !== undefined)
              ? [{ mark: 'dashes', words: said.targetSign } as const]
              : []),
          ],
        },
      ],
    },
  ]
}

function spoke({ criteria, say, figure, words }: Telling, score: CriterionScore): Spoke {
  const { value, target, min, max } = score
  const criterion = criteria.get(score.criterion)
  const share = (number: number) => (max === min ? 0 : (number - min) / (max - min))
  return {
    label: criterion === undefined ? score.criterion : say(criterion.name),
    figure: value === undefined ? words.portrait.noValue : figure(value, edgesOf(criterion, score)),
    ...(value === undefined ? {} : { share: share(value) }),
    ...(target === undefined ? {} : { target: share(target) }),
  }
}

function targetOf({ figure }: Telling, score: CriterionScore | undefined): string | undefined {
  return score?.target === undefined ? undefined : figure(score.target)
}

/** Where levels meet, when they do at the same shares on every spoke. */
function ringsOf({ criteria }: Telling, scores: readonly CriterionScore[]): readonly number[] {
  const all = scores.map((score) =>
    edgesOf(criteria.get(score.criterion), score).map((edge) => (edgeAt(edge) - score.min) / (score.max - score.min)),
  )
  const [first = []] = all
  return all.every((rings) => rings.join() === first.join()) ? first : []
}
