import { expect, test } from 'vitest'
import type { ReferralEntry } from '../../src/model/referral.ts'
import { assessmentReferred, recordReferral, referralHistory, referredSubjects } from '../../src/store/referrals.ts'
import { at, business, startVisit, visit } from '../support/invented-visit.ts'
import { raw } from '../support/raw-sqlite.ts'
import { newPath, opened, thrownBy } from '../support/temporary-store.ts'

const by = 'camille'
const door = { action: 'ACT-1', door: 'centre', name: 'Le centre' }
const history: readonly ReferralEntry[] = [
  { kind: 'introduced', referral: 'r1', on: '2026-03-01', at, by, ...door, note: 'par courriel' },
  { kind: 'accepted', referral: 'r1', on: '2026-03-04', at, by },
  { kind: 'introduced', referral: 'r2', on: '2026-03-02', at, by, ...door },
  { kind: 'declined', referral: 'r2', on: '2026-03-09', at, by, note: 'complet jusqu’en juin' },
  { kind: 'checked', referral: 'r1', on: '2026-03-31', at, by },
]

test('referrals are kept entry by entry, in the order recorded, and read again once reopened', () => {
  const path = newPath()
  const store = opened(path)
  startVisit(store)
  expect(referralHistory(store, business.id)).toEqual([])
  expect(referredSubjects(store)).toEqual([])
  for (const entry of history) recordReferral(store, visit.id, entry)
  store.close()
  const again = opened(path)
  expect(referralHistory(again, business.id)).toStrictEqual(history)
  expect(referredSubjects(again)).toEqual([business.id])
  expect(assessmentReferred(again, 'r2')).toBe(visit.id)
  expect(assessmentReferred(again, 'r3')).toBeUndefined()
})

test('nothing that was recorded is changed or taken out, no one is introduced twice, none declines without a reason', () => {
  const path = newPath()
  const store = opened(path)
  startVisit(store)
  for (const entry of history) recordReferral(store, visit.id, entry)
  const other = raw(path)
  expect(() => other.exec(`UPDATE referral SET note = 'autre'`)).toThrow('append-only')
  expect(() => other.exec('DELETE FROM referral')).toThrow('append-only')
  const [first] = history
  if (first !== undefined) expect(() => recordReferral(store, visit.id, first)).toThrow('UNIQUE')
  const insert = other.prepare(
    `INSERT INTO referral (assessment, referral, kind, on_day, at, by) VALUES (?, 'r1', ?, '2026-03-04', ?, 'x')`,
  )
  expect(thrownBy(() => insert.run(visit.id, 'declined', at))).toMatchObject({ code: 'SQLITE_CONSTRAINT_CHECK' })
  expect(referralHistory(store, business.id)).toStrictEqual(history)
  insert.run(visit.id, 'forgotten', at)
  expect(thrownBy(() => referralHistory(store, business.id))).toMatchObject({ damage: 'unreadable-record' })
})
