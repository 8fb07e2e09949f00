import type { Library } from '../../model/library.ts'
import { inLanguage } from '../../model/text.ts'
import { closeAssessment } from '../../store/close-assessment.ts'
import { loadAssessment } from '../../store/load-assessment.ts'
import { savePlan } from '../../store/plans.ts'
import type { Store } from '../../store/store.ts'
import { assess, type Result } from '../assess.ts'
import type { Context } from '../context.ts'
import { findLonger, type Longer } from './find-longer.ts'
import { pick } from './pick.ts'
import { sayPreview } from './say-preview.ts'
import type { Table } from './table.ts'

/** What the advisor does once every question has an answer; `opens`: goes on with a longer questionnaire. */
export type Ending = 'finished' | 'kept open' | 'review' | Readonly<{ opens: Longer }>

/** The end of a visit: what is missing, what the portrait will be; then the decision to finish, or not. */
export async function conclude(table: Table, store: Store, library: Library): Promise<Ending> {
  const { context, desk, sitting } = table
  const words = { ...context.messages.visit.closing, ...context.messages.visit.subjects[sitting.questionnaire.subject] }
  const result = resultNow(table, library)
  await desk.turnPage()
  const kept = loadAssessment(store, sitting.id)
  sayPreview(table, { result, kept })
  const longer = kept && findLonger(kept, store, library)
  const choices = [
    ...(['finish', 'review', 'keep'] as const).map((id) => ({ id, text: words[id] })),
    ...(longer === undefined ? [] : [{ id: 'open', text: goOn(longer, context) }]),
  ]
  context.talk.err('\n', { text: words.what, style: 'strong' })
  const decision = await pick({ prompt: context.messages.visit.choice, choices }, desk, context)
  if (decision === 'review') return 'review'
  if (decision === 'open' && longer !== undefined) return { opens: longer }
  if (decision !== 'finish') return 'kept open'
  const at = context.environment.now().toISOString()
  store.write(() => {
    closeAssessment(store, sitting.id, { at, ...(result === undefined ? {} : { scores: result.scores }) })
    if (result?.planned !== undefined) savePlan(store, sitting.id, { ...result.planned, at })
  })
  context.talk.err({ text: words.finished, style: 'good' }, '\n')
  return 'finished'
}

function goOn({ questionnaire }: Longer, { messages, language }: Context): string {
  return messages.visit.carried.goOn(inLanguage(questionnaire.name, language))
}

function resultNow({ sitting }: Table, library: Library): Result | undefined {
  const { questionnaire, framework, answers, respondents, standing } = sitting
  return framework && assess({ questionnaire, framework, answers, profile: standing.profile(), respondents }, library)
}
