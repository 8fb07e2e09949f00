import { actionStates, reasoned } from '../../model/action-status.ts'
import { withStore } from '../open-store.ts'
import { findFollowed } from '../plan-status/find-followed.ts'
import { actionsOf, nameOf } from '../plan-status/say-statuses.ts'
import { askWords } from '../visit/pick.ts'
import { type At, choose } from './choose.ts'
import { chooseSubject } from './choose-subject.ts'
import { type Outcome, shared } from './do-entry.ts'
import type { Known } from './known.ts'

/** The scores and the plan again, where its actions stand, what one became, or where the numbers come from. */
export async function planAndFollow(known: Known, at: At): Promise<Outcome> {
  const { context } = at
  const { menu, referral } = context.messages
  const isPlanned = known.planned.length > 0
  const choices = [
    { id: 'show', text: menu.plan.show },
    ...(isPlanned ? [{ id: 'decide', text: menu.plan.decide }] : []),
    ...(isPlanned ? [{ id: 'status', text: menu.plan.status }] : []),
    ...(isPlanned ? [{ id: 'record', text: menu.plan.record }] : []),
    ...(isPlanned ? [{ id: 'refer', text: referral.menu.add }] : []),
    ...(known.referred.length > 0 ? [{ id: 'referrals', text: referral.menu.list }] : []),
    ...(known.referred.length > 0 ? [{ id: 'referred', text: referral.menu.update }] : []),
    ...(isPlanned ? [{ id: 'check', text: menu.plan.check }] : []),
    ...(isPlanned ? [{ id: 'export', text: menu.plan.export }] : []),
    { id: 'explain', text: menu.plan.explain },
  ]
  const what = await choose({ title: menu.entries.plan, choices }, at)
  if (typeof what === 'string') return what
  const who = await chooseSubject(subjectsFor(what.id, known), at)
  return typeof who === 'string' ? who : doFor(what.id, who, at)
}

/** Those that something can be done about. */
function subjectsFor(what: string, { assessed, planned, referred }: Known): Known['subjects'] {
  if (what === 'referrals' || what === 'referred') return referred
  return what === 'show' || what === 'explain' ? assessed : planned
}

async function doFor(what: string, who: Readonly<{ id: string }>, at: At): Promise<Outcome> {
  const { context } = at
  switch (what) {
    case 'decide':
      return (await import('../commands/plan-decide.ts')).planDecide(who.id, {}, context, () => shared(at.desk))
    case 'status':
      return (await import('../commands/plan-status.ts')).planStatus(who.id, nothingTyped, context)
    case 'record':
      return recordAction(who.id, at)
    case 'refer':
      return (await import('./refer.ts')).refer(who.id, at)
    case 'referred':
      return (await import('./refer.ts')).tellReferral(who.id, at)
    case 'referrals':
      return (await import('../commands/referral-list.ts')).referralList({ which: who.id }, context)
    case 'check':
      return (await import('../commands/plan-check.ts')).planCheck(who.id, undefined, context)
    case 'export':
      return (await import('./export-plan.ts')).exportPlan(who.id, at)
    case 'explain':
      return (await import('../commands/explain.ts')).explain({ names: [who.id] }, context)
    default:
      return (await import('../commands/show.ts')).show(who.id, context)
  }
}

const nothingTyped = { action: undefined, status: undefined, reason: undefined, evidence: undefined, on: undefined }

/** An action of the plan, its new status, why and what shows it. */
async function recordAction(which: string, at: At): Promise<Outcome> {
  const { context, desk } = at
  const { menu, plan } = context.messages
  const followed = await withStore(context, 'read', async (store) => findFollowed(store, which, context))
  if (followed === undefined) return 'back'
  const choices = actionsOf(followed).map(({ action, status }) => ({
    id: action,
    text: `${nameOf(followed, action, context)} (${plan.status.shown[status]})`,
  }))
  const action = await choose({ title: menu.action, choices }, at)
  if (typeof action === 'string') return action
  const told = await askState(at)
  if (typeof told === 'string') return told
  const evidence = await askWords(menu.evidence, desk)
  if (evidence === 'quit') return 'quit'
  const { planStatus } = await import('../commands/plan-status.ts')
  return planStatus(which, { action: action.id, ...told, evidence: evidence?.said, on: undefined }, context)
}

/** What an action became, as it is typed, and why; without the reason that it needs, it is asked again. */
async function askState(at: At): Promise<Readonly<{ status: string; reason: string | undefined }> | 'back' | 'quit'> {
  const { desk, context } = at
  const { menu, plan, visit } = context.messages
  const { shown, typed } = plan.status
  const choices = actionStates.map((state) => ({ id: state, text: shown[state] }))
  for (;;) {
    const chosen = await choose({ title: menu.status, choices }, at)
    if (typeof chosen === 'string') return chosen
    const status = actionStates.find((one) => one === chosen.id) ?? 'proposed'
    const reason = await askWords(status === 'dropped' ? visit.review.whyDropped : menu.reason, desk)
    if (reason === 'quit') return 'quit'
    if (reasoned(status, reason?.said) !== undefined) return { status: typed[status], reason: reason?.said }
    context.talk.err({ text: visit.review.reasonMissing, style: 'warning' })
  }
}

/** What changed, stage by stage, or between the first assessment and the last. */
export async function changes({ closedOnce, closedTwice }: Known, at: At): Promise<Outcome> {
  const { context } = at
  const { menu } = context.messages
  const choices = [
    { id: 'progress', text: menu.changes.progress },
    ...(closedTwice.length > 0 ? [{ id: 'compare', text: menu.changes.compare }] : []),
  ]
  const what = await choose({ title: menu.entries.changes, choices }, at)
  if (typeof what === 'string') return what
  const who = await chooseSubject(what.id === 'compare' ? closedTwice : closedOnce, at)
  if (typeof who === 'string') return who
  if (what.id === 'progress') return (await import('../commands/progress.ts')).progress(who.id, context)
  const { compareTwo } = await import('../commands/compare.ts')
  return compareTwo({ which: who.id, other: undefined, stages: undefined }, context)
}
