import { notedStep, referralSteps } from '../../model/referral.ts'
import { inLanguage } from '../../model/text.ts'
import { loadReferrals } from '../../store/referrals.ts'
import type { Store } from '../../store/store.ts'
import { formatDate } from '../../text/format.ts'
import { openGuide } from '../doors/open-guide.ts'
import { withStore } from '../open-store.ts'
import { type FollowedPlan, findFollowed } from '../plan-status/find-followed.ts'
import { actionsOf, nameOf } from '../plan-status/say-statuses.ts'
import { type Sharing, sharingOf } from '../referral/consent.ts'
import { proposedFor } from '../referral/find-door.ts'
import { askWords, yesOrNo } from '../visit/pick.ts'
import { type At, choose } from './choose.ts'
import type { Outcome } from './do-entry.ts'

/** For which action of its plan, to which door of its region, with its consent. */
export async function refer(which: string, at: At): Promise<Outcome> {
  const { context } = at
  const { menu, referral: words } = context.messages
  const meant = await withStore(context, 'read', async (store) => planOf(store, which, at))
  if (meant === undefined) return 'back'
  const { followed, sharing } = meant
  const choices = actionsOf(followed).map(({ action }) => ({ id: action, text: nameOf(followed, action, context) }))
  const action = await choose({ title: menu.action, choices }, at)
  if (typeof action === 'string') return action
  const guide = await openGuide(followed.planned.actions, context)
  const entries = guide === undefined ? [] : proposedFor({ followed, action: action.id, guide }, context)
  if (entries.length === 0) {
    context.talk.err({ text: words.menu.noDoor, style: 'warning' })
    return 'back'
  }
  const doors = entries.map(({ id, name }) => ({ id, text: inLanguage(name, context.language) }))
  const door = await choose({ title: words.menu.door, choices: doors }, at)
  if (typeof door === 'string') return door
  const consent = await askConsent(sharing, at)
  if (typeof consent === 'string') return consent
  const { referralAdd } = await import('../commands/referral-add.ts')
  return referralAdd({ which, action: action.id, door: door.id, ...consent }, context)
}

type Meant = Readonly<{ followed: FollowedPlan; sharing: Sharing }>

function planOf(store: Store, which: string, { context }: At): Meant | undefined {
  const followed = findFollowed(store, which, context)
  return followed && { followed, sharing: sharingOf(store, followed.kept) }
}

/** Who agrees that the file be shared, where nobody did yet. */
async function askConsent(
  sharing: Sharing,
  { desk, context }: At,
): Promise<Readonly<{ consentGiven?: string }> | 'back' | 'quit'> {
  if (sharing.kind !== 'to-ask') return {}
  const { menu } = context.messages.referral
  context.talk.err('\n', inLanguage(sharing.text, context.language))
  const agrees = await yesOrNo(menu.agrees, desk, context)
  if (agrees === undefined) return 'quit'
  if (!agrees) {
    context.talk.err({ text: menu.refused, style: 'warning' })
    return 'back'
  }
  const who = await askWords(menu.whoAgrees, desk)
  return who === 'quit' ? 'quit' : who === undefined ? 'back' : { consentGiven: who.said }
}

/** Which referral, what came of it, and why. */
export async function tellReferral(which: string, at: At): Promise<Outcome> {
  const { context } = at
  const { menu, shown } = context.messages.referral
  const referrals = await withStore(context, 'read', async (store) => loadReferrals(store, which))
  const choices = referrals.map(({ name, introducedOn }, index) => ({
    id: String(index + 1),
    text: `${name} (${formatDate(introducedOn, context.language)})`,
  }))
  const referral = await choose({ title: menu.which, choices }, at)
  if (typeof referral === 'string') return referral
  const steps = referralSteps.map((step) => ({ id: step, text: shown[step] }))
  const chosen = await choose({ title: menu.step, choices: steps }, at)
  if (typeof chosen === 'string') return chosen
  const step = referralSteps.find((one) => one === chosen.id) ?? 'checked'
  const needsReason = notedStep(step, undefined) === undefined
  const note = await askWords(needsReason ? menu.why : menu.note, at.desk)
  if (note === 'quit') return 'quit'
  const { referralUpdate } = await import('../commands/referral-update.ts')
  const said = note === undefined ? {} : { note: note.said }
  return referralUpdate({ which, number: referral.id, step, ...said }, context)
}
