import type { CriterionScore } from '../model/score.ts'
import { formatNumber } from '../text/format.ts'
import { formerValue } from './former-value.ts'
import { edgesOf, levelName, levelWords, shownRange } from './levels.ts'
import { type Block, type Column, plain } from './report.ts'
import { type Drawn, figuresOf, scoreBar } from './score-bar.ts'
import type { Telling } from './telling.ts'

/**
 * The chart that is its own data table: each row has its name, its bar, its level and its figures in text, so that
 * nothing is told by colour or length alone. `brief` leaves the former figures to the table of what changed.
 */
export function scoreTable(
  telling: Telling,
  scores: readonly CriterionScore[],
  { heading, brief = false }: Readonly<{ heading: string; brief?: boolean }>,
): Block {
  const drawn = scores.map((score) => drawnOf(telling, score))
  const [withTargets, withFormer] = [drawn.some(hasTarget), !brief && drawn.some(hasFormer)]
  const { words, figure } = telling
  return {
    kind: 'table',
    columns: columnsOf(telling, scores, heading, { withTargets, withFormer }),
    rows: scores.map((score, index) => {
      const bar = drawn[index] ?? drawnOf(telling, score)
      const cells = [
        plain(bar.name),
        scoreBar(telling, bar),
        plain(levelWords(telling, score)),
        plain(figuresOf(telling, bar)),
      ]
      const former = bar.former === undefined ? words.charts.noFormer : figure(bar.former, bar.edges)
      const target = score.target === undefined ? words.method.noTarget : figure(score.target)
      return [...cells, ...(withFormer ? [plain(former)] : []), ...(withTargets ? [plain(target)] : [])]
    }),
  }
}

function columnsOf(
  telling: Telling,
  scores: readonly CriterionScore[],
  heading: string,
  { withTargets, withFormer }: Readonly<{ withTargets: boolean; withFormer: boolean }>,
): Column[] {
  const { words } = telling
  const columns: Column[] = [
    { label: heading, share: 32 },
    { ...axisOf(telling, scores), share: 19 },
    { label: words.portrait.level, share: 31 },
    { label: valueLabel(telling, scores), share: 16 },
  ]
  if (withFormer) columns.push({ label: words.charts.formerColumn, share: 9 })
  if (withTargets) columns.push({ label: words.portrait.target, share: 8 })
  return columns
}

function hasTarget({ target }: Drawn): boolean {
  return target !== undefined
}

function hasFormer({ former }: Drawn): boolean {
  return former !== undefined
}

/** « Cote sur 5 », when all the rows end at the same figure. */
function valueLabel({ words, language }: Telling, scores: readonly CriterionScore[]): string {
  const [most, ...others] = new Set(scores.map(({ max }) => max))
  if (most === undefined || others.length > 0) return words.portrait.value
  return words.portrait.outOf(words.portrait.value, formatNumber(most, language, Number.isInteger(most) ? 0 : 1))
}

/** The axis of the bars runs from the first level to the last. */
export function axisOf(
  telling: Pick<Telling, 'words' | 'criteria' | 'say'>,
  scores: readonly CriterionScore[],
): Readonly<{ label: string; end?: string }> {
  const [first] = scores
  const levels = first === undefined ? [] : (telling.criteria.get(first.criterion)?.levels ?? [])
  const [low, high] = [levels.at(0), levels.at(-1)]
  if (low === undefined || high === undefined) return { label: telling.words.portrait.value }
  return { label: telling.say(low.name), end: telling.say(high.name) }
}

function drawnOf(telling: Telling, score: CriterionScore): Drawn {
  const criterion = telling.criteria.get(score.criterion)
  const range = shownRange(score, telling.questionnaire.shows?.margin)
  const former = formerValue(telling, score.criterion)
  const level = score.insufficient || score.shownLevel === undefined ? undefined : score.shownLevel
  return {
    name: criterion === undefined ? score.criterion : telling.say(criterion.name),
    score,
    edges: edgesOf(criterion, score),
    ...(range === undefined ? {} : { range }),
    ...(score.target === undefined ? {} : { target: score.target }),
    ...(former === undefined ? {} : { former }),
    level: level === undefined ? telling.words.portrait.insufficient : levelName(telling, score.criterion, level),
  }
}
