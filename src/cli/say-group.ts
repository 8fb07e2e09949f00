import { askingOf } from '../model/asking.ts'
import { pieceOf } from '../model/columns.ts'
import { type Count, isCounted, minimumOf, placeOf } from '../model/group.ts'
import { own } from '../model/own.ts'
import { optionsOf, type Question } from '../model/questionnaire.ts'
import { inLanguage } from '../model/text.ts'
import type { KeptGroup } from '../store/groups.ts'
import { formatNumber } from '../text/format.ts'
import type { Context } from './context.ts'
import { groupScores, valueIn } from './group-scores.ts'
import { sayScores } from './show-scores.ts'

/** An anonymous group on the screen: how many chose each option, and the portrait; under its minimum, nothing. */
export function sayGroup(group: KeptGroup, context: Context): void {
  const { talk, messages, language } = context
  const words = messages.visit.group
  const { questionnaire, framework, shown, stage } = group
  talk.out('\n', { text: words.heading(inLanguage(questionnaire.name, language), stage), style: 'title' })
  if (shown.people === 0) {
    talk.out(words.nothing(minimumOf(questionnaire)))
    return
  }
  talk.out(words.people(shown.people))
  const scores = groupScores(group)
  for (const asked of askingOf(questionnaire, framework).asked.values()) {
    if (!isCounted(asked)) continue
    const { question } = asked
    const value = valueIn(scores, question.id)
    const worth = value === undefined ? '' : ` · ${words.worth(formatNumber(value, language, 1))}`
    talk.out('\n', { text: inLanguage(question.text, language), style: 'strong' }, worth)
    sayCounts(question, group, context)
  }
  if (scores === undefined || framework === undefined) return
  talk.out('')
  sayScores({ questionnaire, framework }, scores, context)
}

function sayCounts(question: Question, { shown }: KeptGroup, context: Context): void {
  const { talk, language } = context
  if (question.kind !== 'grid') {
    sayCount(question, own(shown.counts, question.id), context)
    return
  }
  for (const row of question.rows) {
    talk.out(`  ${inLanguage(row.text, language)}`)
    sayCount(question, own(shown.counts, placeOf(question.id, row.id)), context)
  }
}

/** How many chose each option, then how many do not know or find it without object. */
function sayCount(question: Question, count: Count | undefined, { talk, language, messages }: Context): void {
  if (count === undefined) return
  const { states, between } = messages.visit
  const lines = optionsOf(pieceOf(question))
    .filter(({ state }) => state === undefined)
    .map(({ id, text }) => ({ text: inLanguage(text, language) || `(${between})`, times: own(count.options, id) ?? 0 }))
  const others = [
    { text: states.unknown, times: count.unknown },
    { text: states['not-applicable'], times: count.notApplicable },
  ].filter(({ times }) => times > 0)
  for (const { text, times } of [...lines, ...others]) talk.out(`  ${String(times).padStart(4)}  ${text}`)
}
