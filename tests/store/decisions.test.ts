import { expect, test } from 'vitest'
import type { Decisions } from '../../src/model/decisions.ts'
import { loadDecisions, recordDecisions } from '../../src/store/decisions.ts'
import { loadPlan } from '../../src/store/plans.ts'
import { at, tellVisit, visit } from '../support/invented-visit.ts'
import { raw } from '../support/raw-sqlite.ts'
import { newPath, opened, thrownBy } from '../support/temporary-store.ts'

const first: Decisions = {
  choices: [
    { action: 'ACT-1', accepted: true, who: 'Éloïse', by: '2026-12-20', checkpoint: '2026-11-30', figure: '3 h' },
  ],
  dropped: [],
}
const second: Decisions = { choices: [], dropped: [{ action: 'ACT-1', reason: 'trop cher' }] }
const around = { version: 1, at, by: 'camille' }

test('what the owner decides is kept whole each time, the last one holds, and it is read again once reopened', () => {
  const path = newPath()
  const store = opened(path)
  tellVisit(store)
  expect(loadPlan(store, visit.id)?.decisions).toBeUndefined()
  expect(recordDecisions(store, visit.id, { ...around, decisions: first })).toBe(true)
  expect(recordDecisions(store, visit.id, { ...around, decisions: first })).toBe(false)
  expect(loadPlan(store, visit.id)?.decisions).toStrictEqual(first)
  expect(recordDecisions(store, visit.id, { ...around, decisions: second })).toBe(true)
  store.close()
  const again = opened(path)
  expect(loadDecisions(again, visit.id)).toStrictEqual(second)
  expect(raw(path).prepare('SELECT count(*) FROM plan_decision').pluck().get()).toBe(2)
})

test('decisions are append-only, even for another program, and always about a plan that is kept', () => {
  const path = newPath()
  const store = opened(path)
  tellVisit(store)
  recordDecisions(store, visit.id, { ...around, decisions: first })
  const other = raw(path)
  expect(thrownBy(() => other.exec(`UPDATE plan_decision SET json = '{}'`))).toMatchObject({
    message: 'plan_decision is append-only',
  })
  expect(thrownBy(() => other.exec('DELETE FROM plan_decision'))).toMatchObject({
    message: 'plan_decision is append-only',
  })
  expect(thrownBy(() => recordDecisions(store, visit.id, { ...around, version: 9, decisions: second }))).toMatchObject({
    code: 'SQLITE_CONSTRAINT_FOREIGNKEY',
  })
})

test('decisions that no longer read are damage, told as such', () => {
  const path = newPath()
  const store = opened(path)
  tellVisit(store)
  raw(path)
    .prepare('INSERT INTO plan_decision (assessment, version, at, by, json) VALUES (?, 1, ?, ?, ?)')
    .run(visit.id, at, 'camille', '{"choices":[{"action":"ACT-1","accepted":true,"by":"demain"}],"dropped":[]}')
  expect(thrownBy(() => loadDecisions(store, visit.id))).toMatchObject({ damage: 'unreadable-record' })
})
