import { compareNumbers } from '../model/number.ts'
import type { CriterionScore } from '../model/score.ts'
import { edgeAt, formatCoverage, formatDate } from '../text/format.ts'
import type { Former, FormerCriterion } from './former.ts'
import { edgesOf, shownRange } from './levels.ts'
import { type Block, type Cell, plain, type Shift, type Stretch } from './report.ts'
import { axisOf } from './score-table.ts'
import type { Telling } from './telling.ts'

/** A criterion that can be compared: both values, and what changed between them. */
type Compared = Readonly<{
  before: CriterionScore
  after: CriterionScore
  change: NonNullable<FormerCriterion['change']>
}>

/** What changed since an earlier assessment, dimension by dimension; nothing when none can be compared. */
export function sinceFormer(telling: Telling): readonly Block[] {
  const { former, words, language } = telling
  const compared = former?.criteria.filter(({ tier }) => tier === 1).flatMap(comparedOf) ?? []
  if (former === undefined || compared.length === 0) return []
  const { since } = words.charts
  const [date, after] = [formatDate(former.at, language), compared.map((each) => each.after)]
  return [
    { kind: 'heading', level: 2, text: since.heading(date) },
    { kind: 'paragraph', words: plain(since.text), leads: true },
    {
      kind: 'table',
      columns: [
        { label: words.portrait.dimension, share: 32 },
        { ...axisOf(telling, after), share: 24 },
        { label: since.before, share: 16 },
        { label: since.after, share: 16 },
        { label: since.change, share: 16 },
      ],
      rows: compared.map((each) => row(telling, each)),
    },
    { kind: 'legend', entries: signs(telling, date) },
    ...meaning(telling, former, compared),
  ]
}

function comparedOf({ before, after, change }: FormerCriterion): readonly Compared[] {
  return before === undefined || after === undefined || change === undefined ? [] : [{ before, after, change }]
}

function row(telling: Telling, { before, after, change }: Compared): readonly Cell[] {
  const { words, criteria, say, figure } = telling
  const { since } = words.charts
  const criterion = criteria.get(after.criterion)
  const name = criterion === undefined ? after.criterion : say(criterion.name)
  const said = [before, after].map((score) => inFigures(telling, score))
  const [then = '', now = ''] = said
  const trend = since.trends[change.trend](figure(Math.abs(change.by)))
  const shift: Shift = {
    min: after.min,
    max: after.max,
    before: stretch(telling, before),
    after: stretch(telling, after),
    isStable: change.trend === 'stable',
    ticks: edgesOf(criterion, after).map(edgeAt),
    alt: since.alt(name, then, now, trend),
  }
  return [plain(name), shift, plain(then), plain(now), plain(trend)]
}

/** The value, then the interval when there is one. */
function inFigures(telling: Telling, score: CriterionScore): string {
  const { words, figure, criteria } = telling
  const edges = edgesOf(criteria.get(score.criterion), score)
  const { value, low, high } = stretch(telling, score)
  const said = figure(value, edges)
  if (low === undefined || high === undefined) return said
  return words.charts.since.figure(said, words.portrait.range(figure(low, edges), figure(high, edges)))
}

function stretch({ questionnaire }: Telling, score: CriterionScore): Stretch {
  return { value: score.value ?? score.min, ...(shownRange(score, questionnaire.shows?.margin) ?? {}) }
}

function signs(telling: Telling, date: string): Extract<Block, { kind: 'legend' }>['entries'] {
  const { since } = telling.words.charts
  return [
    { mark: 'circle', words: since.beforeSign(date) },
    { mark: 'disc', words: since.afterSign },
    { mark: 'interval', words: since.intervalSign },
  ]
}

function meaning({ words, language }: Telling, { share }: Former, compared: readonly Compared[]): readonly Block[] {
  const { since } = words.charts
  const isPartial = share !== undefined && compareNumbers(share, 1) < 0
  const sentences = [
    ...(compared.some(({ change }) => change.trend === 'stable') ? [since.stableMeaning] : []),
    ...(isPartial ? [since.comparability(formatCoverage(share, language))] : []),
  ]
  if (sentences.length === 0) return []
  return [{ kind: 'paragraph', words: plain(sentences.join(' ')), tone: 'small' }]
}
