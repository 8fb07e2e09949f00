import { expect, test } from 'vitest'
import { foldTrail } from '../../src/model/assessment.ts'
import { recordStatus, statusHistory } from '../../src/store/action-statuses.ts'
import { addToGroup } from '../../src/store/groups.ts'
import { listAssessments } from '../../src/store/list-assessments.ts'
import { loadAssessment } from '../../src/store/load-assessment.ts'
import { loadPlan, savePlan } from '../../src/store/plans.ts'
import { reviseAssessment } from '../../src/store/revise-assessment.ts'
import { startAssessment } from '../../src/store/start-assessment.ts'
import type { Store } from '../../src/store/store.ts'
import { findSubject, listSubjects } from '../../src/store/subjects.ts'
import { loadTrail } from '../../src/store/trail.ts'
import { actions, framework, questionnaire } from '../support/invented-content.ts'
import { imported, lotNamed, rowAt } from '../support/invented-lot.ts'
import { at, plan, visit } from '../support/invented-visit.ts'
import { raw } from '../support/raw-sqlite.ts'
import { newPath, opened, thrownBy } from '../support/temporary-store.ts'

const changed = rowAt(2, { answers: '["b",null,null,null,null,null,null]' })

/** A store with a lot of two rows, the first of them changed by a second lot. */
function twoLots(path = newPath()): Store {
  const store = opened(path)
  imported(store, lotNamed('a.csv'), [rowAt(2), rowAt(3)])
  imported(store, lotNamed('b.csv'), [changed])
  return store
}

function subjectOf(store: Store): string {
  const [found] = findSubject(store, 'Boulangerie 2')
  if (found === undefined) throw new Error('no business')
  return found.id
}

function everything(store: Store) {
  const list = listAssessments(store)
  const sheets = list.map(({ id }) => [loadAssessment(store, id), loadTrail(store, id)])
  return { subjects: listSubjects(store), list, sheets }
}

/** The digest that a copied assessment has of its own is all that is new in it. */
const withoutDigests = (said: unknown): unknown =>
  JSON.parse(
    JSON.stringify(said, (key, value) => (key === 'digest' ? undefined : value instanceof Map ? [...value] : value)),
  )

test('what is kept about an imported business brings it among the visits, with the same ids, saying the same', () => {
  const path = newPath()
  const store = twoLots(path)
  const before = everything(store)
  const group = { subject: subjectOf(store), stage: 'T0', questionnaire, framework, counts: {}, newId: 'group' }
  addToGroup(store, group)
  expect(raw(path).prepare('SELECT count(*) FROM assessment').pluck().get()).toBe(2)
  const after = everything(store)
  expect(withoutDigests(after.list.toSorted((one, other) => one.id.localeCompare(other.id)))).toEqual(
    withoutDigests(before.list.toSorted((one, other) => one.id.localeCompare(other.id))),
  )
  expect(after.subjects.map(({ id, name }) => [id, name])).toEqual(before.subjects.map(({ id, name }) => [id, name]))
  for (const { id } of before.list) {
    const kept = loadAssessment(store, id)?.assessment
    expect(foldTrail(loadTrail(store, id))).toStrictEqual(kept?.answers)
  }
  expect(raw(path).pragma('foreign_key_check')).toEqual([])
})

test('a visit that follows an import comes after it, and an import that follows the visit after both', () => {
  const store = twoLots()
  const subject = subjectOf(store)
  startAssessment(store, { ...visit, id: 'visit', subject, stage: 'T1' })
  imported(store, lotNamed('c.csv', { stage: 'T2' }), [rowAt(2, { subject })])
  expect(listAssessments(store, subject).map(({ stage }) => stage)).toEqual(['T0', 'T0', 'T1', 'T2'])
  startAssessment(store, { ...visit, id: 'last', subject, stage: 'T3' })
  expect(listAssessments(store, subject).map(({ stage }) => stage)).toEqual(['T0', 'T0', 'T1', 'T2', 'T3'])
})

test('a plan and what becomes of its actions are kept of an imported assessment, and follow it when a later export changes it', () => {
  const store = opened(newPath())
  imported(store, lotNamed('a.csv'), [rowAt(2)])
  const [first] = listAssessments(store)
  const id = first?.id ?? ''
  savePlan(store, id, { plan, actions, at })
  recordStatus(store, id, { action: 'ACT-1', status: 'accepted', on: '2026-03-02', at })
  expect(loadPlan(store, id)).toMatchObject({ version: 1 })
  imported(store, lotNamed('b.csv'), [changed])
  const [older, newer] = listAssessments(store)
  expect([older?.id, older?.revisedBy]).toEqual([id, newer?.id])
  expect(statusHistory(store, newer?.id ?? '')).toMatchObject([{ status: 'accepted' }])
})

test('an imported assessment is carried to a newer version, and what a later export changes of it revises the last', () => {
  const store = opened(newPath())
  imported(store, lotNamed('a.csv'), [rowAt(2)])
  const older = loadAssessment(store, listAssessments(store)[0]?.id ?? '')?.assessment
  if (older === undefined) throw new Error('no assessment')
  const { answers, profile } = older
  const next = { ...questionnaire, version: '2.0.0' }
  const around = { id: 'carried', at, by: 'camille', reason: 'v2' }
  reviseAssessment(store, { ...around, older, questionnaire: next, framework, answers, profile })
  imported(store, lotNamed('b.csv'), [changed])
  expect(listAssessments(store).map(({ revises }) => revises)).toEqual([undefined, older.id, 'carried'])
})

test('nothing is built upon a row that was changed outside the program', () => {
  const path = newPath()
  const store = twoLots(path)
  const subject = subjectOf(store)
  raw(path).exec(`DROP TRIGGER lot_row_never_changes; UPDATE lot_row SET answers = replace(answers, '"a"', '"b"')`)
  const start = () => startAssessment(store, { ...visit, id: 'visit', subject })
  expect(thrownBy(start)).toMatchObject({ name: 'RecordAltered' })
  expect(raw(path).prepare('SELECT count(*) FROM subject').pluck().get()).toBe(0)
})
