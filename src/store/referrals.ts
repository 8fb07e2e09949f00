import { notedStep, type Referral, type ReferralEntry, referralSteps, referralsOf } from '../model/referral.ts'
import { isDay } from '../model/text-form.ts'
import { type Guard, isString, isTime, nullable, oneOf, shaped } from './guard.ts'
import { trusted } from './read-record.ts'
import type { Store } from './store.ts'

const isDayText: Guard<string> = (value): value is string => isString(value) && isDay(value)

type Row = Readonly<{
  referral: string
  kind: ReferralEntry['kind']
  on: string
  at: string
  by: string
  action: string | null
  door: string | null
  name: string | null
  note: string | null
}>
const isRow = shaped<Row>({
  referral: isString,
  kind: oneOf('introduced', ...referralSteps),
  on: isDayText,
  at: isTime,
  by: isString,
  action: nullable(isString),
  door: nullable(isString),
  name: nullable(isString),
  note: nullable(isString),
})

/** Records an entry of a referral, for the plan of this assessment. It replaces nothing. */
export function recordReferral(store: Store, assessment: string, entry: ReferralEntry): void {
  const { referral, kind, on, at, by, note = null } = entry
  const to = entry.kind === 'introduced' ? entry : { action: null, door: null, name: null }
  const { action, door, name } = to
  store.write(() =>
    store.run(
      `INSERT INTO referral (assessment, referral, kind, on_day, at, by, action, door, name, note)
       VALUES (@assessment, @referral, @kind, @on, @at, @by, @action, @door, @name, @note)`,
      { assessment, referral, kind, on, at, by, action, door, name, note },
    ),
  )
}

/** All that was recorded of a business's referrals, whatever the plan, in the order it was: by sequence, never by clock. */
export function referralHistory(store: Store, subject: string): readonly ReferralEntry[] {
  const rows = store.rows(
    `SELECT referral, kind, on_day AS "on", at, by, action, door, referral.name, note
     FROM referral JOIN assessment ON assessment.id = assessment WHERE subject = @subject ORDER BY referral.seq`,
    { subject },
  )
  return rows.map((row) => entryOf(store, trusted(store, isRow, row)))
}

/** The referrals of a business as they stand, in the order it was introduced. */
export function loadReferrals(store: Store, subject: string): readonly Referral[] {
  return referralsOf(referralHistory(store, subject))
}

/** The assessment whose plan a referral is for; undefined when none is known by that id. */
export function assessmentReferred(store: Store, referral: string): string | undefined {
  const row = store.row('SELECT assessment FROM referral WHERE referral = @referral ORDER BY seq LIMIT 1', { referral })
  return row === undefined
    ? undefined
    : trusted(store, shaped<{ assessment: string }>({ assessment: isString }), row).assessment
}

/** The ids of the subjects that were referred, in the order they first were. */
export function referredSubjects(store: Store): readonly string[] {
  const rows = store.rows(
    `SELECT subject FROM referral JOIN assessment ON assessment.id = assessment GROUP BY subject ORDER BY min(referral.seq)`,
  )
  return rows.map((row) => trusted(store, shaped<{ subject: string }>({ subject: isString }), row).subject)
}

function entryOf(store: Store, { referral, kind, on, at, by, action, door, name, note }: Row): ReferralEntry {
  const recorded = { referral, on, at, by }
  if (kind !== 'introduced') {
    const step = notedStep(kind, note ?? undefined)
    if (step === undefined) throw store.unreadable()
    return { ...recorded, ...step }
  }
  if (action === null || door === null || name === null) throw store.unreadable()
  return { ...recorded, kind, action, door, name, ...(note === null ? {} : { note }) }
}
