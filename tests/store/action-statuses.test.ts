import { expect, test } from 'vitest'
import type { StatusEntry } from '../../src/model/action-status.ts'
import { recordStatus, statusHistory } from '../../src/store/action-statuses.ts'
import { at, startVisit, visit } from '../support/invented-visit.ts'
import { raw } from '../support/raw-sqlite.ts'
import { newPath, opened, thrownBy } from '../support/temporary-store.ts'

const history: readonly StatusEntry[] = [
  { action: 'ACT-1', status: 'under-way', on: '2026-03-04', at, evidence: 'devis signé' },
  { action: 'ACT-2', status: 'dropped', on: '2026-03-04', at, reason: 'trop cher' },
  { action: 'ACT-1', status: 'proposed', on: '2026-03-01', at, reason: 'noté sur la mauvaise ligne' },
  { action: 'ACT-1', status: 'under-way', on: '2026-03-04', at, evidence: 'devis signé' },
]

test('what became of actions is kept entry by entry, in the order recorded, and read again once reopened', () => {
  const path = newPath()
  const store = opened(path)
  startVisit(store)
  expect(statusHistory(store, visit.id)).toEqual([])
  for (const entry of history) expect(recordStatus(store, visit.id, entry)).toBe(true)
  store.close()
  expect(statusHistory(opened(path), visit.id)).toStrictEqual(history)
})

test('what the last entry of an action already says is not recorded twice', () => {
  const store = opened(newPath())
  startVisit(store)
  for (const entry of history) recordStatus(store, visit.id, entry)
  const again = { action: 'ACT-1', status: 'under-way', at: '2026-04-01T00:00:00Z', evidence: 'devis signé' } as const
  expect(recordStatus(store, visit.id, { ...again, on: '2026-03-04' })).toBe(false)
  expect(recordStatus(store, visit.id, { ...again, on: '2026-03-05' })).toBe(true)
  expect(statusHistory(store, visit.id)).toHaveLength(5)
})

test('no action is dropped without a reason, even by another program; an unknown state is damage, told as such', () => {
  const path = newPath()
  const store = opened(path)
  startVisit(store)
  const insert = raw(path).prepare(
    'INSERT INTO action_status (assessment, action, status, on_day, at) VALUES (?, ?, ?, ?, ?)',
  )
  const recorded = (status: string) => insert.run(visit.id, 'ACT-1', status, '2026-03-04', at)
  expect(thrownBy(() => recorded('dropped'))).toMatchObject({ code: 'SQLITE_CONSTRAINT_CHECK' })
  recorded('forgotten')
  expect(thrownBy(() => statusHistory(store, visit.id))).toMatchObject({ damage: 'unreadable-record' })
})
