import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayAfter } from '../../src/model/day.ts'
import { type ReferralEntry, referralSteps, referralsOf } from '../../src/model/referral.ts'
import { dueChecks, openChecks } from '../../src/portfolio/referral-checks.ts'

const at = '2026-11-02T15:00:00.000Z'
const by = 'camille'

function introduced(on: string, referral = 'r1'): ReferralEntry {
  return { kind: 'introduced', referral, on, at, by, action: 'ACT-1', door: 'centre', name: 'Le centre' }
}

function step(kind: 'accepted' | 'served' | 'checked', on: string, referral = 'r1'): ReferralEntry {
  return { kind, referral, on, at, by }
}

function declined(on: string): ReferralEntry {
  return { kind: 'declined', referral: 'r1', on, at, by, note: 'aucune place avant l’été' }
}

const dueOn = (entries: readonly ReferralEntry[], day: string) =>
  dueChecks(referralsOf(entries), day).map(({ referral, after, due }) => [referral.id, after, due])

describe('the checks of a referral', () => {
  test('fall 30 and 60 days of the calendar after the introduction, whatever the month and the hour that changes', () => {
    const days = (on: string) => referralsOf([introduced(on)])[0]?.checks.map(({ due }) => due)
    expect(days('2026-11-02')).toEqual(['2026-12-02', '2027-01-01'])
    expect(days('2028-01-31')).toEqual(['2028-03-01', '2028-03-31'])
    expect(days('2026-02-20')).toEqual(['2026-03-22', '2026-04-21'])
  })

  test('are due from their day on; of two that were missed, the last alone is told', () => {
    const entries = [introduced('2026-11-02')]
    expect(dueOn(entries, '2026-12-01')).toEqual([])
    expect(dueOn(entries, '2026-12-02')).toEqual([['r1', 30, '2026-12-02']])
    expect(dueOn(entries, '2027-02-01')).toEqual([['r1', 60, '2027-01-01']])
  })

  test('are settled by one made on their day or later; made sooner, it settles the first alone', () => {
    const early = [introduced('2026-11-02'), step('checked', '2026-11-20'), step('checked', '2026-12-05')]
    expect(dueOn(early, '2026-12-31')).toEqual([])
    expect(dueOn(early, '2027-01-01')).toEqual([['r1', 60, '2027-01-01']])
    expect(dueOn([introduced('2026-11-02'), step('checked', '2027-01-03')], '2027-03-01')).toEqual([])
  })

  test('end once it is declined or the first service is given, and come back with a correction', () => {
    const entries = [introduced('2026-11-02'), declined('2026-11-10')]
    expect(openChecks(referralsOf(entries))).toEqual([])
    expect(openChecks(referralsOf([introduced('2026-11-02'), step('served', '2026-11-10')]))).toEqual([])
    expect(dueOn([...entries, step('accepted', '2026-11-12')], '2026-12-02')).toEqual([['r1', 30, '2026-12-02']])
  })

  test('of several referrals come the soonest due first, those of one day in the order they were introduced', () => {
    const entries = [introduced('2026-11-05', 'late'), introduced('2026-11-02', 'b'), introduced('2026-11-02', 'a')]
    expect(dueOn(entries, '2026-12-20').map(([id]) => id)).toEqual(['b', 'a', 'late'])
  })
})

test('a referral stands as what was recorded last, checks apart, with the reason it came with; a step of no other one is lost', () => {
  const [one, ...others] = referralsOf([
    step('accepted', '2026-11-03', 'unknown'),
    introduced('2026-11-02'),
    declined('2026-11-10'),
    step('checked', '2026-12-02'),
  ])
  expect(others).toEqual([])
  expect(one).toMatchObject({ state: 'declined', since: '2026-11-10', note: 'aucune place avant l’été' })
  expect(one?.history).toHaveLength(3)
})

test('law: no check is due before its day, an open one is due sooner or later, and one check settles what is due', () => {
  const day = fc.integer({ min: 0, max: 400 }).map((days) => dayAfter('2026-01-01', days))
  const steps = fc.array(fc.tuple(fc.constantFrom(...referralSteps), day), { maxLength: 6 })
  fc.assert(
    fc.property(day, steps, day, (on, told, today) => {
      const entries: ReferralEntry[] = [introduced(on)]
      for (const [kind, when] of told) entries.push({ kind, referral: 'r1', on: when, at, by, note: 'car' })
      const referrals = referralsOf(entries)
      const due = dueChecks(referrals, today)
      expect(due.every((check) => check.due <= today && check.due === dayAfter(on, check.after))).toBe(true)
      expect(dueChecks(referrals, '2099-01-01')).toHaveLength(Math.min(1, openChecks(referrals).length))
      expect(dueOn([...entries, step('checked', today)], today)).toEqual([])
    }),
  )
})
