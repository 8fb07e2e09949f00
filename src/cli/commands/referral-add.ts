import type { DirectoryEntry } from '../../model/directory.ts'
import { sharing } from '../../model/notice.ts'
import type { Introduction } from '../../model/referral.ts'
import { inLanguage } from '../../model/text.ts'
import { recordConsent } from '../../store/consents.ts'
import { appendJournal } from '../../store/journal.ts'
import { loadReferrals, recordReferral } from '../../store/referrals.ts'
import type { Store } from '../../store/store.ts'
import type { Context } from '../context.ts'
import { openGuide } from '../doors/open-guide.ts'
import { type ExitCode, exit } from '../exit.ts'
import { localDay } from '../local-day.ts'
import { withStore } from '../open-store.ts'
import { findAction } from '../plan-status/find-action.ts'
import { findFollowed } from '../plan-status/find-followed.ts'
import { type Sharing, sharingOf } from '../referral/consent.ts'
import { findDoor, type Leading } from '../referral/find-door.ts'
import { readDay } from '../referral/read-day.ts'
import { referralsJson } from '../referral/referrals-json.ts'
import { referredOf } from '../referral/referred-of.ts'
import { sayAdded, sayAlready, sayConsented, sayRefused } from '../referral/say-added.ts'
import { meant } from '../typed-word.ts'

/** What `virage referral add` is given, as it was typed. */
export type Asked = Readonly<{
  which: string
  action: string
  door: string
  on?: string
  note?: string
  consentGiven?: string
}>

/**
 * `virage referral add`: a business was introduced to a door, for an action of its plan.
 *
 * Never without its consent: that of the assessment, else the one recorded with it.
 */
export async function referralAdd(asked: Asked, context: Context): Promise<ExitCode> {
  const read = readDay(asked.on, context)
  const by = meant(asked.consentGiven)
  const { errors } = context.messages.referral
  if ('mistake' in read) return refuse(read.mistake, exit.usage, context)
  if (asked.consentGiven !== undefined && by === undefined) return refuse(errors.whoConsents, exit.usage, context)
  // Found before anything is opened to be written: a wrong name makes no store.
  const meantBy = await withStore(context, 'read', (store) => findMeant(store, asked, context))
  if (meantBy === undefined) return exit.inputWrong
  const { leading, entry } = meantBy
  return withStore(context, 'write', async (store) => {
    const agreement = sharingOf(store, leading.followed.kept)
    if (agreement.kind !== 'agreed' && (by === undefined || agreement.kind === 'never-asked')) {
      sayRefused(leading.followed.kept.assessment.subject.name, agreement, context)
      return exit.inputWrong
    }
    const note = meant(asked.note)
    keep(store, { leading, entry, agreement, by, on: read.day, ...(note === undefined ? {} : { note }) }, context)
    if (context.flags.json) {
      const referred = referredOf(store, leading.followed.kept.assessment.subject)
      context.talk.json(referralsJson([referred], localDay(context.environment.now())))
    }
    return exit.done
  })
}

function refuse(sentence: string, code: ExitCode, { talk }: Context): ExitCode {
  talk.err({ text: sentence, style: 'bad' })
  return code
}

type Meant = Readonly<{ leading: Leading; entry: DirectoryEntry }>

async function findMeant(store: Store, { which, action, door }: Asked, context: Context): Promise<Meant | undefined> {
  const followed = findFollowed(store, which, context)
  const found = followed && findAction(action, { store, followed }, context)
  if (followed === undefined || found === undefined) return undefined
  const guide = await openGuide(followed.planned.actions, context)
  if (guide === undefined) {
    context.talk.err({ text: context.messages.referral.errors.noDirectory, style: 'bad' })
    return undefined
  }
  const leading = { followed, action: found, guide }
  const entry = findDoor(door, leading, context)
  return entry && { leading, entry }
}

type Kept = Meant & Readonly<{ agreement: Sharing; by: string | undefined; on: string; note?: string }>

/** Keeps the introduction, with the consent it needed, or says that it was known. */
function keep(store: Store, { leading, entry, agreement, by, on, note }: Kept, context: Context): void {
  const { environment, language } = context
  const { id, subject } = leading.followed.kept.assessment
  const name = inLanguage(entry.name, language)
  const at = environment.now().toISOString()
  const known = loadReferrals(store, subject.id).find(
    (one) => one.action === leading.action && one.door === entry.id && isUnderWay(one.state),
  )
  if (known !== undefined) {
    if (context.flags.json !== true) sayAlready(known, context)
    return
  }
  const recorded = { referral: environment.newId(), on, at, by: environment.user }
  const to = { action: leading.action, door: entry.id, name }
  const introduction: Introduction = { kind: 'introduced', ...recorded, ...to, ...(note === undefined ? {} : { note }) }
  const isNew = agreement.kind === 'to-ask' && by !== undefined
  store.write(() => {
    if (isNew)
      recordConsent(store, id, { purpose: sharing, given: true, at, by, how: 'oral', notice: agreement.notice })
    recordReferral(store, id, introduction)
    appendJournal(store, { at, systemUser: environment.user, command: 'referral add', dossier: id })
  })
  if (context.flags.json) return
  if (isNew) sayConsented({ by, text: agreement.text }, context)
  sayAdded({ leading, entry, introduction }, context)
}

function isUnderWay(state: string): boolean {
  return state === 'introduced' || state === 'accepted'
}
