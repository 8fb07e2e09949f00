import { expect, test } from 'vitest'
import type { ActionState, StatusEntry } from '../../src/model/action-status.ts'
import type { Decisions } from '../../src/model/decisions.ts'
import { decidedStatuses } from '../../src/portfolio/decided-statuses.ts'

const kept = (accepted: readonly string[], proposed: readonly string[] = [], dropped: Decisions['dropped'] = []) => ({
  choices: [
    ...accepted.map((action) => ({ action, accepted: true })),
    ...proposed.map((action) => ({ action, accepted: false })),
  ],
  dropped,
})
const already = (action: string, status: Exclude<ActionState, 'dropped'>): StatusEntry => ({
  action,
  status,
  on: '2026-11-02',
  at: '2026-11-02T15:00:00.000Z',
})

test('a yes accepts, a no drops with its reason, and what did not change says nothing', () => {
  const before = kept(['A'], ['B', 'C'])
  const after = kept(['A', 'B'], [], [{ action: 'C', reason: 'trop cher' }])
  expect(decidedStatuses(before, after, [already('A', 'accepted')])).toEqual([
    { action: 'C', status: 'dropped', reason: 'trop cher' },
    { action: 'B', status: 'accepted' },
  ])
  expect(decidedStatuses(after, after, [])).toEqual([])
})

test('a yes or a no taken back makes the action proposed again', () => {
  const before = kept(['A'], [], [{ action: 'B', reason: 'trop cher' }])
  const dropped: StatusEntry = { ...already('B', 'proposed'), status: 'dropped', reason: 'trop cher' }
  expect(decidedStatuses(before, kept([], ['C', 'B']), [already('A', 'accepted'), dropped])).toEqual([
    { action: 'A', status: 'proposed' },
    { action: 'B', status: 'proposed' },
  ])
})

test('an action under way or done stays so, whatever is accepted or exchanged', () => {
  const history = [already('A', 'under-way'), already('B', 'done')]
  expect(decidedStatuses(kept([], ['A', 'B']), kept(['A', 'B']), history)).toEqual([])
  expect(decidedStatuses(kept(['A', 'B']), kept([], ['C']), history)).toEqual([])
})

test('another reason for the same drop is recorded', () => {
  const before = kept([], [], [{ action: 'A', reason: 'trop cher' }])
  const after = kept([], [], [{ action: 'A', reason: 'déjà faite' }])
  expect(decidedStatuses(before, after, [])).toEqual([{ action: 'A', status: 'dropped', reason: 'déjà faite' }])
})
