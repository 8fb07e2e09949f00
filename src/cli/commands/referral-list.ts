import { dueChecks } from '../../portfolio/referral-checks.ts'
import { referredSubjects } from '../../store/referrals.ts'
import type { Store } from '../../store/store.ts'
import { listSubjects } from '../../store/subjects.ts'
import type { Context } from '../context.ts'
import { type ExitCode, exit } from '../exit.ts'
import { findBusiness } from '../find-business.ts'
import { localDay } from '../local-day.ts'
import { withStore } from '../open-store.ts'
import { referralsJson } from '../referral/referrals-json.ts'
import { type Referred, referredOf } from '../referral/referred-of.ts'
import { sayReferred } from '../referral/say-referred.ts'

/** `virage referral list`: the referrals of a business, or of all, with the checks to be made; `due`, these alone. */
export async function referralList(
  { which, due = false }: Readonly<{ which?: string; due?: boolean }>,
  context: Context,
): Promise<ExitCode> {
  const { talk, flags, messages, environment } = context
  const words = messages.referral
  const day = localDay(environment.now())
  const referred = await withStore(context, 'read', async (store) => findReferred(store, which, context))
  if (referred === undefined) return exit.inputWrong
  const shown = due ? referred.map((one) => withDue(one, day)) : referred
  const told = shown.filter(({ referrals }) => referrals.length > 0)
  if (flags.json) talk.json(referralsJson(told, day))
  else if (told.length > 0) sayReferred(told, day, context)
  else
    talk.err(
      due ? words.noneDue : which === undefined ? words.noneAtAll : words.none(referred[0]?.subject.name ?? which),
    )
  return exit.done
}

/** The business a person means, or all those that were introduced to someone. */
function findReferred(store: Store, which: string | undefined, context: Context): readonly Referred[] | undefined {
  if (which === undefined) {
    const subjects = new Map(listSubjects(store).map((subject) => [subject.id, subject]))
    return referredSubjects(store).flatMap((id) => {
      const subject = subjects.get(id)
      return subject === undefined ? [] : [referredOf(store, subject)]
    })
  }
  const subject = findBusiness(store, which, context)
  return subject && [referredOf(store, subject)]
}

function withDue({ subject, referrals }: Referred, day: string): Referred {
  const due = new Set(dueChecks(referrals, day).map(({ referral }) => referral.id))
  return { subject, referrals: referrals.filter(({ id }) => due.has(id)) }
}
