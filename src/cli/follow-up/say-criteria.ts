import { allCriteria, type Criterion } from '../../model/framework.ts'
import { isAtLeast } from '../../model/number.ts'
import { inLanguage } from '../../model/text.ts'
import type { CriterionBreak, CriterionChange } from '../../portfolio/compare.ts'
import type { Both } from '../../portfolio/side.ts'
import type { Context } from '../context.ts'
import type { Compared } from './compare-kept.ts'
import { changeSpans, evidenceWords, levelWords, shareWords, valueWords } from './figures.ts'
import { lineWriter } from './line-writer.ts'

/** Criterion by criterion; where a questionnaire shows one tier only, that one and the whole. */
export function sayCriteria({ kept, ground, comparison }: Compared, names: Both<string>, context: Context): void {
  const { talk, messages, language } = context
  const criteria = new Map(allCriteria(ground.framework.root).map((criterion) => [criterion.id, criterion]))
  const limits = [kept.before, kept.after].flatMap(({ questionnaire }) => questionnaire.shows?.tier ?? [])
  const write = lineWriter(context)
  talk.out('')
  write(0, { text: messages.followUp.compareTitle, style: 'title' })
  for (const change of comparison.criteria) {
    const { tier } = change
    const criterion = criteria.get(change.criterion)
    if (criterion === undefined || (tier > 0 && limits.some((limit) => limit !== tier))) continue
    const indent = 2 + 2 * Math.max(0, tier - 1)
    const name = tier === 0 ? messages.followUp.overall : inLanguage(criterion.name, language)
    write(indent, { text: name, style: 'strong' })
    sayChange({ change, criterion, indent: indent + 2 }, names, context)
  }
}

type Line = Readonly<{ change: CriterionChange; criterion: Criterion; indent: number }>

function sayChange({ change, criterion, indent }: Line, names: Both<string>, context: Context): void {
  const words = context.messages.followUp
  const write = lineWriter(context)
  const { before, after, change: changed, broken, stableUnder, share } = change
  if (changed === undefined) {
    write(indent, { text: broken === undefined ? '—' : breakWords(broken, names, context), style: 'warning' })
  } else {
    const values = [valueWords(criterion, before, context), valueWords(criterion, after, context)] as const
    write(indent, ...changeSpans(values, changed, { stableUnder, context }))
    const [level, next] = [levelWords(criterion, before, context), levelWords(criterion, after, context)]
    if (level !== '') write(indent, level === next ? level : words.pair(level, next))
  }
  if (before === undefined || after === undefined) return
  const about = [
    words.labelled(
      words.evidence,
      same(evidenceWords(before.evidence, context), evidenceWords(after.evidence, context)),
    ),
    words.labelled(words.coverage, same(covered(before.coverage), covered(after.coverage))),
    ...(share === undefined || isAtLeast(share, 1) ? [] : [words.comparable(shareWords(share, context))]),
  ]
  write(indent, { text: about.join(' · '), style: 'faint' })

  function covered(coverage: number | undefined): string {
    return shareWords(coverage, context, criterion.minimumCoverage)
  }

  function same(one: string, other: string): string {
    return one === other ? one : words.pair(one, other)
  }
}

export function breakWords(broken: CriterionBreak, names: Both<string>, { messages }: Context): string {
  const words = messages.followUp
  const why =
    broken.reason === 'nothing-shared'
      ? words.nothingShared
      : words.insufficient(broken.on.map((moment) => names[moment]).join(', '))
  return words.labelled(words.broken, why)
}
