import { courseOf, remaining } from '../../answers/course.ts'
import type { Library } from '../../model/library.ts'
import { inLanguage } from '../../model/text.ts'
import { asWorded } from '../../model/wording.ts'
import { closeAssessment } from '../../store/close-assessment.ts'
import { savePlan } from '../../store/plans.ts'
import type { Store } from '../../store/store.ts'
import { assess, type Result } from '../assess.ts'
import { sayVoices } from '../say-voices.ts'
import { sayScores } from '../show-scores.ts'
import { pick } from './pick.ts'
import type { Table } from './table.ts'

/** What the advisor does once every question has an answer. */
export type Ending = 'finished' | 'kept open' | 'review'

/** The end of a visit: what is missing, a preview of the portrait, the wish; then the decision to finish, or not. */
export async function conclude(table: Table, store: Store, library: Library): Promise<Ending> {
  const { context, desk, sitting } = table
  const words = { ...context.messages.visit.closing, ...context.messages.visit.subjects[sitting.questionnaire.subject] }
  const result = resultNow(table, library)
  await desk.turnPage()
  sayPreview(table, result)
  const choices = (['finish', 'review', 'keep'] as const).map((id) => ({ id, text: words[id] }))
  context.talk.err('\n', { text: words.what, style: 'strong' })
  const decision = await pick({ prompt: context.messages.visit.choice, choices }, desk, context)
  if (decision === 'review') return 'review'
  if (decision !== 'finish') return 'kept open'
  const at = context.environment.now().toISOString()
  store.write(() => {
    closeAssessment(store, sitting.id, { at, ...(result === undefined ? {} : { scores: result.scores }) })
    if (result?.planned !== undefined) savePlan(store, sitting.id, { ...result.planned, at })
  })
  context.talk.err({ text: words.finished, style: 'good' }, '\n')
  return 'finished'
}

function resultNow({ sitting }: Table, library: Library): Result | undefined {
  const { questionnaire, framework, answers, respondents, standing } = sitting
  return framework && assess({ questionnaire, framework, answers, profile: standing.profile(), respondents }, library)
}

function sayPreview({ sitting, context }: Table, result: Result | undefined): void {
  const { talk, messages, language } = context
  const words = messages.visit
  const { questionnaire, framework, answers, standing } = sitting
  talk.err('\n', { text: words.subjects[questionnaire.subject].done, style: 'title' })
  const later = remaining(courseOf(standing), answers)
  talk.err(words.left(later.length))
  for (const { asked, number } of later)
    talk.err(`  ${words.leftLine(number, inLanguage(asWorded(asked.question, standing.facts).text, language), true)}`)
  const unknowns = [...answers.values()].filter(({ answer }) => answer.state === 'unknown').length
  if (unknowns > 0) talk.err(words.closing.unknowns(unknowns))
  const wish = standing.profile().get('wish')
  if (typeof wish === 'string') talk.err(messages.cli.show.wish, { text: wish, style: 'strong' })
  if (result === undefined || framework === undefined) return
  talk.err('')
  // The preview is talk, not the result: it goes where the questions went.
  const said = { ...context, talk: { ...talk, out: talk.err } }
  sayScores({ questionnaire, framework }, result.scores, said)
  const { respondents } = sitting
  sayVoices(result.scores, { questionnaire, answers, respondents, profile: standing.profile() }, said)
}
