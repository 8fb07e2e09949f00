import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { actionStates, goesOn, reasoned, type StatusEntry } from '../../src/model/action-status.ts'
import type { PlannedAction } from '../../src/model/plan.ts'
import { outcomeOf } from '../../src/portfolio/plan-outcome.ts'

const ids = ['A', 'B', 'C', 'D'] as const
const at = '2026-03-01T15:00:00.000Z'

function planOf(active: readonly string[]): Readonly<{ active: readonly PlannedAction[] }> {
  const planned = { causes: [], duty: false, effortDays: 1, rank: [], after: [] }
  return { active: active.map((action) => ({ ...planned, action })) }
}

function said(action: string, status: (typeof actionStates)[number]): StatusEntry {
  const state = reasoned(status, status === 'dropped' ? 'trop cher' : undefined) ?? { status: 'proposed' }
  return { ...state, action, on: '2026-03-01', at }
}

describe('what came of a plan', () => {
  test('is not known while nothing is recorded: that is not that nothing was done', () => {
    expect(outcomeOf(planOf(['A', 'B']), [])).toEqual({ planned: 2 })
    expect(outcomeOf(planOf(['A', 'B']), [said('A', 'accepted')])).toEqual({ planned: 2, done: 0, dropped: 0 })
  })

  test('counts an action done even if the plan no longer asks for it, and says those dropped', () => {
    const history = [said('A', 'done'), said('B', 'dropped'), said('D', 'done')]
    expect(outcomeOf(planOf(['A', 'B', 'C']), history)).toEqual({ planned: 4, done: 2, dropped: 1 })
  })

  test('follows the last entry of each action: a correction undoes what it corrects', () => {
    const history = [said('A', 'done'), said('B', 'dropped'), said('A', 'under-way'), said('B', 'done')]
    expect(outcomeOf(planOf(['A', 'B']), history)).toEqual({ planned: 2, done: 1, dropped: 0 })
  })

  test('never has more done than planned, nor fewer planned than active, whatever is recorded', () => {
    const entry = fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...actionStates)).map((pair) => said(...pair))
    fc.assert(
      fc.property(fc.subarray([...ids]), fc.array(entry, { minLength: 1 }), (active, history) => {
        const { planned, done = -1, dropped = -1 } = outcomeOf(planOf(active), history)
        expect(done).toBeGreaterThanOrEqual(0)
        expect(done).toBeLessThanOrEqual(planned)
        expect(planned).toBeGreaterThanOrEqual(active.length)
        expect(done + dropped).toBeLessThanOrEqual(new Set(history.map(({ action }) => action)).size)
      }),
    )
  })
})

test('an action goes forward, steps skipped or not, to one of two ends; all else corrects', () => {
  const forward = actionStates.flatMap((before) =>
    actionStates.filter((after) => goesOn(before, after)).map((after) => `${before} → ${after}`),
  )
  expect(forward).toEqual([
    'proposed → accepted',
    'proposed → under-way',
    'proposed → done',
    'proposed → dropped',
    'accepted → under-way',
    'accepted → done',
    'accepted → dropped',
    'under-way → done',
    'under-way → dropped',
  ])
})
