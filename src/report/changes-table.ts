import type { CriterionScore } from '../model/score.ts'
import { edgeAt } from '../text/format.ts'
import type { FormerCriterion } from './former.ts'
import { edgesOf, shownRange } from './levels.ts'
import { type Block, type Cell, plain, type Shift, type Stretch } from './report.ts'
import { axisOf } from './score-table.ts'
import type { Telling } from './telling.ts'

/** A criterion that can be compared: both values, and what changed between them. */
export type Compared = Readonly<{
  before: CriterionScore
  after: CriterionScore
  change: NonNullable<FormerCriterion['change']>
}>

/** What wording a table of changes needs. */
export type ChangesTelling = Pick<Telling, 'words' | 'criteria' | 'say' | 'figure'>

/** How the two moments are named at the head of their columns, how a row is told in words, and the widest margin. */
export type ChangesNamed = Readonly<{
  before: string
  after: string
  margin: number
  alt: (name: string, before: string, after: string, change: string) => string
}>

/** The dimensions of these that can be compared. */
export function comparedDimensions(criteria: readonly FormerCriterion[]): readonly Compared[] {
  return criteria.flatMap(({ tier, before, after, change }) =>
    tier !== 1 || before === undefined || after === undefined || change === undefined
      ? []
      : [{ before, after, change }],
  )
}

/** Then and now, a line for each dimension: as a chart, and in figures. */
export function changesTable(telling: ChangesTelling, compared: readonly Compared[], named: ChangesNamed): Block {
  const { words } = telling
  const scores = compared.map(({ after }) => after)
  return {
    kind: 'table',
    columns: [
      { label: words.portrait.dimension, share: 32 },
      { ...axisOf(telling, scores), share: 24 },
      { label: named.before, share: 16 },
      { label: named.after, share: 16 },
      { label: words.charts.since.change, share: 16 },
    ],
    rows: compared.map((each) => row(telling, each, named)),
  }
}

function row(telling: ChangesTelling, { before, after, change }: Compared, named: ChangesNamed): readonly Cell[] {
  const { words, criteria, say, figure } = telling
  const criterion = criteria.get(after.criterion)
  const name = criterion === undefined ? after.criterion : say(criterion.name)
  const said = [before, after].map((score) => inFigures(telling, score, named.margin))
  const [then = '', now = ''] = said
  const trend = words.charts.since.trends[change.trend](figure(Math.abs(change.by)))
  const shift: Shift = {
    min: after.min,
    max: after.max,
    before: stretch(before, named.margin),
    after: stretch(after, named.margin),
    isStable: change.trend === 'stable',
    ticks: edgesOf(criterion, after).map(edgeAt),
    alt: named.alt(name, then, now, trend),
  }
  return [plain(name), shift, plain(then), plain(now), plain(trend)]
}

/** The value, then the interval when there is one. */
function inFigures({ words, figure, criteria }: ChangesTelling, score: CriterionScore, margin: number): string {
  const edges = edgesOf(criteria.get(score.criterion), score)
  const { value, low, high } = stretch(score, margin)
  const said = figure(value, edges)
  if (low === undefined || high === undefined) return said
  return words.charts.since.figure(said, words.portrait.range(figure(low, edges), figure(high, edges)))
}

function stretch(score: CriterionScore, margin: number): Stretch {
  return { value: score.value ?? score.min, ...(shownRange(score, margin) ?? {}) }
}
