import type { Library } from '../../model/library.ts'
import { listAssessments } from '../../store/list-assessments.ts'
import { type KeptAssessment, loadAssessment } from '../../store/load-assessment.ts'
import type { Store } from '../../store/store.ts'
import type { Context } from '../context.ts'
import { type ExitCode, exit } from '../exit.ts'
import { conduct } from './conduct.ts'
import { type Desk, Interrupted } from './desk.ts'
import type { Longer } from './find-longer.ts'
import { formerAnswers } from './former.ts'
import { keepInStore } from './keep-in-store.ts'
import { askWords } from './pick.ts'
import { Sitting } from './sitting.ts'
import type { Table } from './table.ts'

/** What the questions of an open assessment need around them. */
export type Carried = Readonly<{ id: string; report?: string | true; library: Library; store: Store }>

/** The questions of an open assessment, from the first that has no answer, to its end or to where the person stops. */
export async function carryOn(carried: Carried, desk: Desk, context: Context): Promise<ExitCode> {
  const kept = loadAssessment(carried.store, carried.id)
  if (kept === undefined) return exit.ourMistake
  const sitting = new Sitting(kept, keepInStore(carried.store, carried.id, context))
  const former = formerAnswers(carried.store, kept.assessment)
  const table = { sitting, desk, context, former, ...(await confirming(kept, carried, context)) }
  const saved = context.messages.visit.saved(sitting.name)
  try {
    const isLeft = (await reviewed(kept, carried, table)) === 'left'
    const ending = isLeft ? 'stopped' : await goThrough(table, carried)
    const opened = typeof ending === 'object' ? await openInto(ending.opens, table, carried) : ending
    if (typeof opened === 'object') return await carryOn({ ...carried, ...opened }, desk, context)
    if (opened === 'stopped') {
      context.talk.err('\n', { text: saved, style: 'good' })
      return exit.done
    }
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error
    context.talk.err('\n', saved)
    return exit.interrupted
  }
  const { present } = await import('./present.ts')
  const { store, library, report } = carried
  return (await present(table, { store, library, report })) === 'done' ? exit.done : exit.interrupted
}

/** What is to be confirmed in a revision; loaded there alone, so that no other first question waits for it. */
async function confirming(kept: KeptAssessment, { store }: Carried, context: Context): Promise<Pick<Table, 'earlier'>> {
  if (kept.assessment.revises === undefined) return {}
  const { earlierAnswers } = await import('./earlier-answers.ts')
  return { earlier: earlierAnswers(store, kept, context) }
}

/** Begins the longer questionnaire with the answers there are; this assessment stays as it is. */
async function openInto({ questionnaire, source }: Longer, { desk, context }: Table, { store, library }: Carried) {
  const { begin } = await import('./begin.ts')
  const { subject } = source.kept.assessment
  const begun = await begin({ business: { subject }, questionnaire, library, source }, { store, desk, context })
  return typeof begun === 'object' ? { id: begun.id } : 'stopped'
}

/** What became of the plan of an earlier stage; loaded only where there is an assessment at another. */
async function reviewed({ assessment }: KeptAssessment, { store }: Carried, around: Table): Promise<'done' | 'left'> {
  const all = listAssessments(store, assessment.subject.id)
  if (all.every(({ stage }) => stage === assessment.stage)) return 'done'
  const { reviewActions } = await import('./review-actions.ts')
  return reviewActions({ assessment, store }, around)
}

type Gone = 'finished' | 'stopped' | Readonly<{ opens: Longer }>

/** The questions, then the end, as many times as the advisor wants to come back. */
async function goThrough(table: Table, { library, store }: Carried): Promise<Gone> {
  const { context, desk } = table
  let where: string | undefined
  while ((await conduct(table, where)) === 'complete') {
    const { conclude } = await import('./conclude.ts')
    const ending = await conclude(table, store, library)
    if (ending === 'finished' || typeof ending === 'object') return ending
    if (ending === 'kept open') break
    const place = await askWords(context.messages.visit.goWhere, desk)
    if (place === 'quit') break
    where = place?.said
  }
  return 'stopped'
}
