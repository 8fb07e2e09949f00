import { describe, expect, test } from 'vitest'
import { foldTrail } from '../../src/model/assessment.ts'
import { recordStatus, statusHistory } from '../../src/store/action-statuses.ts'
import { closeAssessment } from '../../src/store/close-assessment.ts'
import { listAssessments, openAssessmentOf, standingAssessments } from '../../src/store/list-assessments.ts'
import { loadAssessment } from '../../src/store/load-assessment.ts'
import { recordAnswer } from '../../src/store/record-answer.ts'
import { reviseAssessment } from '../../src/store/revise-assessment.ts'
import { startAssessment } from '../../src/store/start-assessment.ts'
import type { Store } from '../../src/store/store.ts'
import { loadTrail } from '../../src/store/trail.ts'
import { framework, questionnaire } from '../support/invented-content.ts'
import { at, business, profile, tellVisit, visit } from '../support/invented-visit.ts'
import { mapFrom } from '../support/migrations.ts'
import { raw } from '../support/raw-sqlite.ts'
import { newPath, opened, thrownBy } from '../support/temporary-store.ts'

const later = '2026-05-01T15:00:00.000Z'
const second = { ...questionnaire, version: '2.0.0', migrations: [mapFrom('1.0.0', { reworded: ['Q1'] })] }

function kept(store: Store, id: string) {
  const found = loadAssessment(store, id)
  if (found === undefined) throw new Error(`no ${id}`)
  return found
}

function revise(store: Store, older: string, id: string): void {
  const { assessment } = kept(store, older)
  const answers = new Map([...assessment.answers].filter(([question]) => question !== 'Q1'))
  const content = { questionnaire: second, framework }
  reviseAssessment(store, {
    id,
    older: assessment,
    ...content,
    answers,
    profile,
    at: later,
    by: 'camille',
    reason: 'v2',
  })
}

function rowsOf(path: string, table: string): readonly unknown[] {
  return raw(path).prepare(`SELECT * FROM ${table} WHERE assessment = ? ORDER BY seq`).all(visit.id)
}

describe('a revision of an assessment', () => {
  test('is an open assessment of the same day, stage, people and consents, on the newer content, told by one entry', () => {
    const path = newPath()
    const store = opened(path)
    tellVisit(store)
    const older = kept(store, visit.id)
    const before = [raw(path).prepare('SELECT * FROM assessment').all(), rowsOf(path, 'trail'), rowsOf(path, 'consent')]
    revise(store, visit.id, 'revision')
    const { assessment, questionnaire: asked } = kept(store, 'revision')
    expect(asked).toStrictEqual(second)
    expect(assessment).toMatchObject({ revises: visit.id, stage: 'T0', startedAt: at, respondents: visit.respondents })
    expect(assessment.closedAt).toBeUndefined()
    expect(assessment.scores).toBeUndefined()
    expect(assessment.consents).toStrictEqual(older.assessment.consents)
    expect([...assessment.answers.keys()]).not.toContain('Q1')
    const trail = loadTrail(store, 'revision')
    expect(trail).toMatchObject([{ source: 'import', by: 'camille', reason: 'v2', at: later }])
    expect(foldTrail(trail)).toStrictEqual(assessment.answers)
    expect(kept(store, visit.id)).toStrictEqual(older)
    const all = raw(path).prepare('SELECT * FROM assessment WHERE id = ?')
    expect([[all.get(visit.id)], rowsOf(path, 'trail'), rowsOf(path, 'consent')]).toStrictEqual(before)
  })

  test('comes right after the one it revises, whatever was taken since, and alone stands', () => {
    const store = opened(newPath())
    tellVisit(store)
    startAssessment(store, { ...visit, id: 'follow-up', stage: 'T1', at: later })
    closeAssessment(store, 'follow-up', { at: later })
    revise(store, visit.id, 'one')
    revise(store, 'one', 'two')
    expect(listAssessments(store).map(({ id, revises, revisedBy }) => [id, revises, revisedBy])).toEqual([
      [visit.id, undefined, 'one'],
      ['one', visit.id, 'two'],
      ['two', 'one', undefined],
      ['follow-up', undefined, undefined],
    ])
    expect(standingAssessments(store, business.id).map(({ id }) => id)).toEqual(['two', 'follow-up'])
    expect(openAssessmentOf(store, business.id)).toBe('two')
  })

  test('goes on with what was recorded of the actions, and the older one learns nothing of it', () => {
    const store = opened(newPath())
    tellVisit(store)
    revise(store, visit.id, 'revision')
    const done = { action: 'ACT-1', status: 'done', on: '2026-05-02', at: later } as const
    recordStatus(store, 'revision', done)
    expect(statusHistory(store, 'revision').map(({ status }) => status)).toEqual(['accepted', 'done'])
    expect(statusHistory(store, visit.id).map(({ status }) => status)).toEqual(['accepted'])
  })

  test('is the only one: a second is refused, and leaves nothing', () => {
    const store = opened(newPath())
    tellVisit(store)
    revise(store, visit.id, 'revision')
    expect(thrownBy(() => revise(store, visit.id, 'another'))).toMatchObject({ code: 'SQLITE_CONSTRAINT_UNIQUE' })
    expect(listAssessments(store).map(({ id }) => id)).toEqual([visit.id, 'revision'])
  })

  test('is answered and closed as any other; its link is never changed nor erased', () => {
    const path = newPath()
    const store = opened(path)
    tellVisit(store)
    revise(store, visit.id, 'revision')
    const response = { answer: { state: 'answered', value: 'a' } } as const
    recordAnswer(store, 'revision', { question: 'Q1', response, at: later, source: 'interview' })
    closeAssessment(store, 'revision', { at: later })
    expect(kept(store, 'revision').assessment).toMatchObject({ revises: visit.id, closedAt: later })
    const database = raw(path)
    for (const sql of ["UPDATE revision SET revises = 'x'", 'DELETE FROM revision'])
      expect(thrownBy(() => database.exec(sql))).toMatchObject({ message: 'revision is append-only' })
  })
})

test('a questionnaire is kept with its maps between versions, and read again the same', () => {
  const path = newPath()
  const store = opened(path)
  tellVisit(store)
  revise(store, visit.id, 'revision')
  store.close()
  expect(kept(opened(path), 'revision').questionnaire.migrations).toStrictEqual(second.migrations)
})

test('an open assessment that was revised takes no more answers, and cannot be closed: its revision does', () => {
  const store = opened(newPath())
  tellVisit(store, 'open')
  revise(store, visit.id, 'revision')
  const before = kept(store, visit.id)
  const entry = { question: 'Q2', response: { answer: { state: 'unknown' } }, at: later, source: 'interview' } as const
  expect(thrownBy(() => recordAnswer(store, visit.id, entry))).toMatchObject({ name: 'AssessmentClosed' })
  expect(thrownBy(() => closeAssessment(store, visit.id, { at: later }))).toMatchObject({ name: 'AssessmentClosed' })
  expect(kept(store, visit.id)).toStrictEqual(before)
  recordAnswer(store, 'revision', entry)
  expect(kept(store, 'revision').assessment.answers.get('Q2')).toStrictEqual(entry.response)
})
