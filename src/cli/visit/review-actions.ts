import { actionStates } from '../../model/action-status.ts'
import type { Assessment } from '../../model/assessment.ts'
import type { FollowedAction } from '../../portfolio/followed-actions.ts'
import { statusHistory } from '../../store/action-statuses.ts'
import type { Store } from '../../store/store.ts'
import { loadTrail } from '../../store/trail.ts'
import { formatDate } from '../../text/format.ts'
import type { Context } from '../context.ts'
import type { FollowedPlan } from '../plan-status/find-followed.ts'
import { keepStatus } from '../plan-status/keep-status.ts'
import { actionsToTell, isOpen } from '../plan-status/open-actions.ts'
import { planBefore } from '../plan-status/plan-before.ts'
import { askStatus } from './ask-status.ts'
import type { Desk } from './desk.ts'

/** A follow-up that begins, and where it is kept. */
export type FollowUp = Readonly<{ assessment: Assessment; store: Store }>

type Around = Readonly<{ desk: Desk; context: Context }>

/**
 * What became of each open action of the last plan, asked before the questions of a follow-up; each is kept at once.
 *
 * Nothing is asked once a question was answered. One who left before resumes at the first action nothing was said of.
 */
export async function reviewActions(followUp: FollowUp, around: Around): Promise<'done' | 'left'> {
  const { assessment, store } = followUp
  const { talk, messages, language } = around.context
  const followed = planFollowed(followUp)
  const open = followed === undefined ? [] : openActions(followed, assessment)
  if (followed === undefined || open.length === 0 || isAnswering(followUp)) return 'done'
  const words = messages.visit.review
  const { stage, closedAt, startedAt } = followed.kept.assessment
  talk.err('\n', { text: words.title, style: 'title' })
  talk.err({ text: words.plan(stage, formatDate(closedAt ?? startedAt, language)), style: 'faint' })
  const ended = await goThrough(open, { store, followed, ...around })
  if (ended === 'left') return 'left'
  sayOutcome(latest(store, followed), around.context)
  return 'done'
}

/** A revision follows nothing: what it revises did. */
function planFollowed({ assessment: { stage, subject, revises }, store }: FollowUp): FollowedPlan | undefined {
  return revises === undefined ? planBefore(store, { stage, subject: subject.id }) : undefined
}

/** Those still open, and not spoken of since this visit began. */
function openActions(followed: FollowedPlan, { startedAt }: Assessment): readonly FollowedAction[] {
  return actionsToTell(followed).filter((one) => isOpen(one) && (one.history.at(-1)?.at ?? '') < startedAt)
}

/** Whether anything was answered since the beginning was kept. */
function isAnswering({ assessment: { id, startedAt }, store }: FollowUp): boolean {
  return loadTrail(store, id).some(({ at }) => at > startedAt)
}

type Review = Around & Readonly<{ store: Store; followed: FollowedPlan }>

async function goThrough(open: readonly FollowedAction[], review: Review): Promise<'done' | 'left'> {
  const { store, followed, desk, context } = review
  let place = 0
  for (let first = open[0]; first !== undefined; first = open[place]) {
    const now = latest(store, followed)
    const action = actionsToTell(now).find((one) => one.action === first.action) ?? first
    const said = await askStatus({ action, followed: now, number: place + 1, of: open.length }, { desk, context })
    if (said === 'quit') return 'left'
    if (said === 'later') return 'done'
    if (typeof said === 'object')
      keepStatus(store, { assessment: followed.kept.assessment.id, statement: said }, context)
    place = said === 'back' ? Math.max(0, place - 1) : place + 1
  }
  return 'done'
}

function latest(store: Store, followed: FollowedPlan): FollowedPlan {
  return { ...followed, history: statusHistory(store, followed.kept.assessment.id) }
}

/** How the plan now stands, in one line: what ended first. */
function sayOutcome(followed: FollowedPlan, { talk, messages }: Context): void {
  const words = messages.visit.review
  const actions = actionsToTell(followed)
  const counts = (
    ['done', 'dropped', ...actionStates.toReversed().filter((status) => isOpen({ status }))] as const
  ).flatMap((status) => {
    const count = actions.filter((one) => one.status === status).length
    return count === 0 ? [] : [words.count[status](count)]
  })
  talk.err('\n', { text: words.outcome(counts.join(', ')), style: 'good' })
}
