import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayAfter } from '../../src/model/day.ts'
import { type DatedFile, duesOf } from '../../src/portfolio/agenda.ts'
import type { FollowedAction } from '../../src/portfolio/followed-actions.ts'

const today = '2026-11-10'
const followUps = [
  { stage: 'T1', days: 182, margin: 42 },
  { stage: 'T2', days: 365, margin: 56 },
]
const choice = { action: 'A', accepted: true, who: 'Éloïse', checkpoint: '2026-11-05', by: '2026-12-01' }

function standing(status: FollowedAction['status'], on: string): FollowedAction {
  const entry = { action: 'A', status: 'under-way', on, at: `${on}T12:00:00.000Z` } as const
  return { action: 'A', place: 'active', status, on, history: [entry] }
}

function file(more: Partial<DatedFile> = {}): DatedFile {
  return { choices: [choice], followed: [], stages: ['T0'], ...more }
}

function dues(one: DatedFile, within = 30) {
  return duesOf(one, followUps, { today, within })
}

describe('what has a day', () => {
  test('is overdue once its day is past, and comes when its day is near enough', () => {
    expect(dues(file())).toEqual([
      { kind: 'checkpoint', action: 'A', who: 'Éloïse', day: '2026-11-05', isOverdue: true },
      { kind: 'deadline', action: 'A', who: 'Éloïse', day: '2026-12-01', isOverdue: false },
    ])
    expect(dues(file(), 20)).toHaveLength(1)
    expect(
      dues(file({ choices: [{ ...choice, checkpoint: today, by: today }] }), 0).map((due) => due.isOverdue),
    ).toEqual([false, false])
  })

  test('is awaited no more of an action that is done or dropped; a checkpoint, once it was seen under way that day', () => {
    for (const status of ['done', 'dropped'] as const)
      expect(dues(file({ followed: [standing(status, '2026-11-04')] }))).toEqual([])
    const kinds = (on: string) => dues(file({ followed: [standing('under-way', on)] })).map(({ kind }) => kind)
    expect(kinds('2026-11-04')).toEqual(['checkpoint', 'deadline'])
    expect(kinds('2026-11-05')).toEqual(['deadline'])
    const yes = { ...standing('accepted', '2026-11-06'), history: [] }
    const entry = { action: 'A', status: 'accepted', on: '2026-11-06', at: '2026-11-06T12:00:00.000Z' } as const
    expect(dues(file({ followed: [{ ...yes, history: [entry] }] }))).toHaveLength(2)
  })

  test('of the follow-ups, is the first stage that is not behind, from the day its window opens', () => {
    const at = (agreedOn: string, ...stages: readonly string[]) => dues(file({ choices: [], agreedOn, stages }))
    // 182 − 42 = 140 days after, seen 30 days ahead.
    expect(at(dayAfter(today, -109), 'T0')).toEqual([])
    expect(at(dayAfter(today, -110), 'T0')).toMatchObject([{ kind: 'follow-up', stage: 'T1', isOverdue: false }])
    expect(at(dayAfter(today, -224), 'T0')).toMatchObject([{ until: today, isOverdue: false }])
    expect(at(dayAfter(today, -225), 'T0')).toMatchObject([{ stage: 'T1', isOverdue: true }])
    expect(at(dayAfter(today, -365), 'T0', 'T1')).toMatchObject([{ stage: 'T2', day: today }])
    expect(at(dayAfter(today, -365), 'T0', 'T1', 'T2')).toEqual([])
  })

  test('looking further ahead hides nothing, and what comes is in order', () => {
    const days = fc.integer({ min: -400, max: 400 }).map((days) => dayAfter(today, days))
    fc.assert(
      fc.property(
        fc.array(fc.record({ checkpoint: days, by: days })),
        fc.nat(300),
        fc.nat(300),
        (dates, near, more) => {
          const one = file({
            choices: dates.map((dated, index) => ({ action: `A${index}`, accepted: true, ...dated })),
          })
          const [few, many] = [dues(one, near), dues(one, near + more)]
          expect(many.slice(0, few.length)).toEqual(few)
          expect(many.map(({ day }) => day)).toEqual(many.map(({ day }) => day).sort())
          expect(many.filter(({ isOverdue }) => isOverdue).every(({ day }) => day < today)).toBe(true)
        },
      ),
    )
  })
})
