import type { SubjectRecord } from '../../model/assessment.ts'
import type { Referral } from '../../model/referral.ts'
import { loadReferrals } from '../../store/referrals.ts'
import type { Store } from '../../store/store.ts'

/** A referral with the number it is typed by: its place among those of its business. */
export type Numbered = Referral & Readonly<{ number: number }>

/** A business and its referrals. */
export type Referred = Readonly<{ subject: SubjectRecord; referrals: readonly Numbered[] }>

/** The referrals of a business, each with its number. */
export function referredOf(store: Store, subject: SubjectRecord): Referred {
  const referrals = loadReferrals(store, subject.id)
  return { subject, referrals: referrals.map((referral, index) => ({ ...referral, number: index + 1 })) }
}
