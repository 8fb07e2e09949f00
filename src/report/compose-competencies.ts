import { compareNumbers } from '../model/number.ts'
import { formatNumber } from '../text/format.ts'
import { levelEdges, scoresOfTier, showsTier } from './levels.ts'
import { type Block, plain } from './report.ts'
import { type Drawn, figuresOf, scoreBar } from './score-bar.ts'
import { scoreTable } from './score-table.ts'
import type { Telling } from './telling.ts'

/**
 * The finer portrait: the lenses, then each competency. A short questionnaire has too few questions for it, and prints
 * none of it (its `shows`).
 */
export function competencies(telling: Telling): readonly Block[] {
  if (telling.questionnaire.shows !== undefined && !showsTier(telling, 2)) return []
  const scores = scoresOfTier(telling, 2)
  const { words } = telling
  const table: readonly Block[] =
    scores.length === 0
      ? []
      : [
          { kind: 'heading', level: 2, text: words.competencies.heading },
          scoreTable(telling, scores, { heading: tierName(telling, 2) }),
        ]
  return [...lenses(telling), ...table]
}

function tierName({ framework, words, say }: Telling, tier: number): string {
  const named = framework.tiers[tier - 1]
  return named === undefined ? words.portrait.dimension : say(named.name)
}

function lenses(telling: Telling): readonly Block[] {
  const { words, scores, questionnaire } = telling
  if (scores.lenses.length === 0 || questionnaire.shows !== undefined) return []
  const drawn = scores.lenses.map((score) => lensBar(telling, score))
  return [
    { kind: 'heading', level: 2, text: words.lenses.heading },
    { kind: 'paragraph', words: plain(words.lenses.text), leads: true },
    {
      kind: 'table',
      columns: [
        { label: words.lenses.lens, share: 30 },
        { ...axis(telling, drawn), share: 45 },
        { label: words.lenses.value, share: 25 },
      ],
      rows: drawn.map((each) => [plain(each.name), scoreBar(telling, each), plain(figuresOf(telling, each))]),
    },
  ]
}

function axis({ language }: Telling, [first]: readonly Drawn[]): Readonly<{ label: string; end: string }> {
  const { min, max } = first?.score ?? { min: 0, max: 0 }
  return { label: formatNumber(min, language, 0), end: formatNumber(max, language, 0) }
}

function lensBar(telling: Telling, score: Telling['scores']['lenses'][number]): Drawn {
  const lens = telling.framework.lenses.find(({ id }) => id === score.lens)
  const { low, high } = score
  return {
    name: lens === undefined ? score.lens : telling.say(lens.name),
    score,
    edges: levelEdges(telling.framework.root.levels, score),
    ...(low === undefined || high === undefined || compareNumbers(low, high) === 0 ? {} : { range: { low, high } }),
  }
}
