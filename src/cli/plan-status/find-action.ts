import { suggest } from '../../model/suggest.ts'
import { followable } from '../../portfolio/followed-actions.ts'
import { statusHistory } from '../../store/action-statuses.ts'
import { listAssessments } from '../../store/list-assessments.ts'
import { loadPlan } from '../../store/plans.ts'
import type { Store } from '../../store/store.ts'
import type { Context } from '../context.ts'
import { shownPlan } from '../decide/shown-plan.ts'
import type { FollowedPlan } from './find-followed.ts'

/** A plan that is followed, and where it is kept. */
type InStore = Readonly<{ store: Store; followed: FollowedPlan }>

/** The action of a plan that a person typed, capitals apart; undefined once it is said why it is none of them. */
export function findAction(typed: string, { store, followed }: InStore, context: Context): string | undefined {
  const { kept, planned, shown, history } = followed
  const { errors } = context.messages.plan.status
  const isTyped = (id: string) => id.toLowerCase() === typed.toLowerCase()
  const known = [...followable(shown, history)]
  const found = known.find(isTyped)
  if (found !== undefined) return found
  const { id, subject, stage } = kept.assessment
  const inLibrary = planned.actions.actions.find((action) => isTyped(action.id))?.id
  const elsewhere = listAssessments(store, subject.id).findLast(
    (one) => one.id !== id && hasAction(store, one.id, isTyped),
  )
  const near = suggest(typed, known)
  const sentences = [
    inLibrary === undefined && elsewhere === undefined
      ? errors.action(typed)
      : errors.notInPlan(inLibrary ?? typed, stage),
    ...(elsewhere === undefined ? [] : [errors.elsewhere(elsewhere.stage, elsewhere.id.slice(0, 8))]),
    ...(near === undefined || inLibrary !== undefined ? [] : [errors.didYouMean(near)]),
    ...(known.length === 0 ? [] : [errors.inPlan(known.join(', '))]),
  ]
  context.talk.err({ text: sentences.join(' '), style: 'bad' })
  return undefined
}

function hasAction(store: Store, assessment: string, isTyped: (id: string) => boolean): boolean {
  const planned = loadPlan(store, assessment)
  return planned !== undefined && [...followable(shownPlan(planned), statusHistory(store, assessment))].some(isTyped)
}
