import { inLanguage } from '../../model/text.ts'
import type { Both } from '../../portfolio/side.ts'
import { formatDate, formatNumber } from '../../text/format.ts'
import type { Context } from '../context.ts'
import type { Scored } from '../result-of.ts'
import type { Compared } from './compare-kept.ts'
import { shareWords } from './figures.ts'
import { lineWriter } from './line-writer.ts'
import { dayOf, momentNames } from './moments.ts'
import { sayCriteria } from './say-criteria.ts'
import { sayQuestions } from './say-questions.ts'

/** A comparison as a person reads it: what is compared and how far, criterion by criterion, question by question. */
export function sayComparison(compared: Compared, context: Context): void {
  const { kept, comparison } = compared
  const { talk, messages } = context
  const words = messages.followUp
  const write = lineWriter(context)
  const names = momentNames(kept, context)
  talk.out({ text: kept.after.assessment.subject.name, style: 'title' })
  for (const moment of ['before', 'after'] as const) sayAssessmentLine(kept[moment], context)
  for (const moment of ['before', 'after'] as const) {
    if (kept[moment].assessment.closedAt !== undefined) continue
    write(0, { text: words.provisional(names[moment]), style: 'warning' })
  }
  talk.out('')
  if (comparison.broken !== undefined) {
    const { reason, before, after } = comparison.broken
    write(0, { text: words.series[reason](before, after), style: 'warning' })
    return
  }
  sayGround(compared, names, context)
  if (comparison.share === undefined) return
  sayCriteria(compared, names, context)
  sayQuestions(compared, names, context)
  talk.out('')
  write(0, words.noCause(messages.visit.subjects[kept.after.assessment.subject.kind].during))
}

/** « T0 · Diagnostic express · 3 novembre 2026 ». */
export function sayAssessmentLine(one: Scored, context: Context): void {
  const { language } = context
  const { assessment, questionnaire } = one
  const when = formatDate(dayOf(one), language)
  const id = assessment.id.slice(0, 8)
  const line = `${assessment.stage} · ${inLanguage(questionnaire.name, language)} · ${when} · ${id}`
  lineWriter(context)(0, { text: line, style: 'faint' })
}

/** What the two have in common, and by what both are measured. */
function sayGround({ kept, ground, comparison }: Compared, names: Both<string>, context: Context): void {
  const words = context.messages.followUp
  const write = lineWriter(context)
  if (comparison.share === undefined) {
    write(0, words.nothingCounts)
    return
  }
  const counted = [...ground.fates].filter(([id]) =>
    (['before', 'after'] as const).some((moment) => ground.sides[moment].put.get(id)?.counts === true),
  )
  const shared = counted.filter(([, fate]) => fate.kind === 'shared')
  write(0, { text: words.comparability(shareWords(comparison.share, context)), style: 'strong' })
  write(0, words.onShared(shared.length, counted.length))
  write(0, { text: words.measuredBy(names[ground.measuredBy]), style: 'faint' })
  const margin = Math.max(...[kept.before, kept.after].map(({ questionnaire }) => questionnaire.shows?.margin ?? 0))
  if (margin > 0) write(0, { text: words.margin(formatNumber(margin, context.language)), style: 'faint' })
}
