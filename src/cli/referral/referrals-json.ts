import type { ReferralEntry } from '../../model/referral.ts'
import { dueChecks } from '../../portfolio/referral-checks.ts'
import type { Numbered, Referred } from './referred-of.ts'

/**
 * The referrals of businesses, as `virage/referrals@1`: what `--json` prints. `due`: how many days after the introduction
 * the check is that must be made by `day`. What does not exist is null.
 */
export function referralsJson(told: readonly Referred[], day: string): Readonly<Record<string, unknown>> {
  const businesses = told.map(({ subject, referrals }) => ({
    subject,
    referrals: referrals.map((referral) => referralJson(referral, day)),
  }))
  return { format: 'virage/referrals@1', day, businesses }
}

function referralJson(referral: Numbered, day: string) {
  const { number, id, action, door, name, introducedOn, state, since, note, checks, history } = referral
  return {
    number,
    id,
    action,
    door,
    name,
    introduced_on: introducedOn,
    state,
    since,
    note: note ?? null,
    checks: checks.map(({ after, due, doneOn }) => ({ after, due, done_on: doneOn ?? null })),
    due: dueChecks([referral], day)[0]?.after ?? null,
    history: history.map(entryJson),
  }
}

function entryJson({ kind, on, at, by, note }: ReferralEntry) {
  return { kind, on, at, by, note: note ?? null }
}
