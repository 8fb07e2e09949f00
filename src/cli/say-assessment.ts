import { momentOf } from '../model/assessment.ts'
import { inLanguage } from '../model/text.ts'
import { formatDate } from '../text/format.ts'
import type { Result } from './assess.ts'
import type { Context } from './context.ts'
import type { Scored } from './result-of.ts'
import { sayVoices } from './say-voices.ts'
import { sayPlan } from './show-plan.ts'
import { sayScores } from './show-scores.ts'

/** An assessment as a person reads it on the screen: whose it is, what the owner wants, the portrait, the plan. */
export function sayAssessment(kept: Scored, result: Result, context: Context): void {
  const { scores } = result
  const { talk, messages, language } = context
  const { assessment, questionnaire } = kept
  const { found, show } = messages.cli
  const { underWay } = messages.visit.subjects[assessment.subject.kind]
  const when = formatDate(momentOf(assessment), language)
  talk.out({ text: assessment.subject.name, style: 'title' })
  talk.out({ text: `${inLanguage(questionnaire.name, language)} · ${assessment.stage} · ${when}`, style: 'faint' })
  if (assessment.closedAt === undefined) {
    const asked = scores.questions.filter(({ state }) => state !== 'hidden' && state !== 'pending')
    talk.out({
      text: found.notClosed(underWay, asked.filter(({ state }) => state !== 'absent').length, asked.length),
      style: 'warning',
    })
  }
  const wish = assessment.profile.get('wish')
  if (typeof wish === 'string') talk.out('\n', show.wish, { text: wish, style: 'strong' })
  talk.out('')
  sayScores(kept, scores, context)
  sayVoices(scores, { ...assessment, questionnaire }, context)
  sayPlan(kept, result, context)
}
