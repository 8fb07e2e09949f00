import { allCriteria, type Criterion } from '../model/framework.ts'
import type { CriterionScore, Scores } from '../model/score.ts'
import { inLanguage } from '../model/text.ts'
import { shownRange } from '../report/levels.ts'
import { edgesOfLevels, formatCoverage, formatNumber } from '../text/format.ts'
import type { Context } from './context.ts'
import type { Scored } from './result-of.ts'
import type { Span } from './talk.ts'
import { widthOf, wordsOf } from './visit/fold.ts'

/** By what a portrait is made; with its intervals, where one must know how sure each figure is. */
type Portrayed = Pick<Scored, 'questionnaire' | 'framework'> & Readonly<{ withIntervals?: boolean }>

/** The portrait in the terminal: each criterion the questionnaire may show, with its bar, figure, level and completeness. */
export function sayScores(
  { questionnaire, framework, withIntervals = false }: Portrayed,
  scores: Scores,
  context: Context,
): void {
  const { talk, messages, language } = context
  const words = messages.cli.show
  const criteria = new Map(allCriteria(framework.root).map((criterion) => [criterion.id, criterion]))
  const limit = questionnaire.shows?.tier
  const shown = scores.criteria.filter(({ tier }) => tier > 0 && (limit === undefined ? tier === 1 : tier === limit))
  const rows = shown.flatMap((score): readonly Row[] => {
    const criterion = criteria.get(score.criterion)
    if (criterion === undefined) return []
    const interval = withIntervals ? intervalWords(score, questionnaire.shows?.margin, context) : ''
    return [{ name: inLanguage(criterion.name, language), measured: measure(score, { criterion, interval }, context) }]
  })
  talk.out({ text: words.scores, style: 'title' })
  for (const line of linesOf(rows, context)) talk.out(...line)
  for (const { why, known } of scores.flags) {
    if (known) talk.out('  ', { text: '! ', style: 'warning' }, inLanguage(why, language))
  }
}

type Row = Readonly<{ name: string; measured: readonly Span[] }>

/** One line for each, its figures under one another; on a screen too narrow for them, the name, then the figures under it. */
function linesOf(rows: readonly Row[], { environment }: Context): readonly (readonly Span[])[] {
  const width = Math.max(0, ...rows.map(({ name }) => name.length))
  const lines = rows.map(({ name, measured }): readonly Span[] => [`  ${name.padEnd(width)}  `, ...measured])
  const { columns } = environment.stdout
  const room = columns === undefined ? Number.POSITIVE_INFINITY : widthOf({ columns })
  if (lines.every((line) => wordsOf(line).length <= room)) return lines
  return rows.flatMap(({ name, measured }) => [[`  ${name}`], ['    ', ...measured]])
}

function intervalWords(score: CriterionScore, margin: number | undefined, { messages, language }: Context): string {
  const range = shownRange(score, margin)
  if (range === undefined) return ''
  return ` ${messages.cli.show.range(formatNumber(range.low, language), formatNumber(range.high, language))}`
}

type Measured = Readonly<{ criterion: Criterion; interval: string }>

function measure(
  score: CriterionScore,
  { criterion, interval }: Measured,
  { messages, language }: Context,
): readonly Span[] {
  const words = messages.cli.show
  const coverage =
    score.coverage === undefined
      ? ''
      : ` · ${words.coverage} ${formatCoverage(score.coverage, language, criterion.minimumCoverage)}`
  if (score.value === undefined || score.insufficient) return [{ text: words.insufficient, style: 'faint' }, coverage]
  const level = (id: string | undefined) =>
    inLanguage(criterion.levels.find((one) => one.id === id)?.name ?? {}, language)
  const { between, cappedBy, shownLevel } = score
  const name = between ? words.between(level(between[0]), level(between[1])) : level(shownLevel)
  return [
    { text: bar((score.value - score.min) / (score.max - score.min || 1)), style: 'good' },
    ` ${formatNumber(score.value, language, 1, edgesOfLevels(criterion.levels))}${interval}  `,
    { text: name, style: 'strong' },
    cappedBy.length > 0 ? ` (${words.capped})` : '',
    { text: coverage, style: 'faint' },
  ]
}

const length = 16

/** A share as a bar that any console can draw. */
function bar(share: number): string {
  const full = Math.round(Math.min(1, Math.max(0, share)) * length)
  return '#'.repeat(full) + '.'.repeat(length - full)
}
