import type { Referral } from '../model/referral.ts'

/** A check that remains to be made: of which referral, how many days after the introduction, on which day it is due. */
export type OpenCheck = Readonly<{ referral: Referral; after: number; due: string }>

/**
 * The checks that remain, the soonest due first, then as they are given. A referral that was declined or withdrawn has
 * none; nor has one whose first service was given: what the check asks is known.
 */
export function openChecks(referrals: readonly Referral[]): readonly OpenCheck[] {
  const open = referrals.flatMap((referral) => {
    if (referral.state !== 'introduced' && referral.state !== 'accepted') return []
    return referral.checks.flatMap(({ after, due, doneOn }) => (doneOn === undefined ? [{ referral, after, due }] : []))
  })
  return open.toSorted((one, other) => (one.due < other.due ? -1 : one.due > other.due ? 1 : 0))
}

/** The checks due by a day (`2026-11-28`), one per referral: of two that were missed, the last, which settles both. */
export function dueChecks(referrals: readonly Referral[], day: string): readonly OpenCheck[] {
  const due = openChecks(referrals).filter((check) => check.due <= day)
  return due.filter((check) => !due.some((other) => other.referral === check.referral && other.after > check.after))
}
