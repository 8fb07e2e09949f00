import type { Library } from '../../model/library.ts'
import { closeAssessment } from '../../store/close-assessment.ts'
import { loadAssessment } from '../../store/load-assessment.ts'
import { savePlan } from '../../store/plans.ts'
import type { Store } from '../../store/store.ts'
import { assess, type Result } from '../assess.ts'
import { pick } from './pick.ts'
import { sayPreview } from './say-preview.ts'
import type { Table } from './table.ts'

/** What the advisor does once every question has an answer. */
export type Ending = 'finished' | 'kept open' | 'review'

/** The end of a visit: what is missing, what the portrait will be; then the decision to finish, or not. */
export async function conclude(table: Table, store: Store, library: Library): Promise<Ending> {
  const { context, desk, sitting } = table
  const words = { ...context.messages.visit.closing, ...context.messages.visit.subjects[sitting.questionnaire.subject] }
  const result = resultNow(table, library)
  await desk.turnPage()
  sayPreview(table, { result, kept: loadAssessment(store, sitting.id) })
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
