import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answer, Response } from '../../src/model/answer.ts'
import { foldTrail, type SheetEntry, type TrailEntry } from '../../src/model/assessment.ts'
import { loadAssessment } from '../../src/store/load-assessment.ts'
import { recordAnswer, recordImportedSheet } from '../../src/store/record-answer.ts'
import { startAssessment } from '../../src/store/start-assessment.ts'
import { loadTrail } from '../../src/store/trail.ts'
import { at, entries, startVisit, tellVisit, visit } from '../support/invented-visit.ts'
import { raw } from '../support/raw-sqlite.ts'
import { newPath, opened, thrownBy } from '../support/temporary-store.ts'

const questions = ['Q1', 'Q2', 'Q3', 'Q4', 'Q5', 'Q6', 'Q7'] as const

const simple: fc.Arbitrary<Answer> = fc.oneof(
  fc.record({ state: fc.constant('answered' as const), value: fc.oneof(fc.string({ unit: 'binary' }), fc.integer()) }),
  fc.record({ state: fc.constant('answered' as const), value: fc.array(fc.string(), { maxLength: 3 }) }),
  fc.record({ state: fc.constant('not-applicable' as const), reason: fc.string() }),
  fc.constant({ state: 'unknown' } as const),
  fc.constant({ state: 'later' } as const),
)
const id = fc.stringMatching(/^[a-z]{1,4}$/)
const grid = fc.record({ state: fc.constant('answered' as const), value: fc.dictionary(id, simple) })
const response: fc.Arbitrary<Response> = fc.record(
  {
    answer: fc.oneof(simple, grid),
    evidence: fc.constantFrom(0, 1, 2, 3),
    note: fc.string({ unit: 'grapheme' }),
    other: fc.string(),
    by: fc.dictionary(id, simple),
  },
  { requiredKeys: ['answer'] },
)
const question = fc.constantFrom(...questions)
const answered: fc.Arbitrary<TrailEntry> = fc.record(
  {
    question,
    response,
    at: fc.constant(at),
    by: id,
    source: fc.constantFrom('interview', 'file'),
    reason: fc.string(),
  },
  { requiredKeys: ['question', 'response', 'at', 'source'] },
)
const takenBack: fc.Arbitrary<TrailEntry> = fc.record({
  question,
  at: fc.constant(at),
  source: fc.constant('interview'),
})
const sheet: fc.Arbitrary<SheetEntry> = fc.record({
  sheet: fc.array(fc.tuple(question, response), { maxLength: 5 }).map((pairs) => new Map(pairs)),
  at: fc.constant(at),
  source: fc.constant('import' as const),
})
const anyEntry = fc.oneof(
  { weight: 6, arbitrary: answered },
  { weight: 2, arbitrary: takenBack },
  { weight: 1, arbitrary: sheet },
)

describe('the trail', () => {
  test('keeps every entry, in order, as it was given', () => {
    const store = opened(newPath())
    tellVisit(store)
    expect(loadTrail(store, visit.id)).toStrictEqual(entries)
  })

  test('keeps what each entry replaced', () => {
    const path = newPath()
    const store = opened(path)
    tellVisit(store)
    const was = raw(path).prepare('SELECT was FROM trail ORDER BY seq').pluck().all()
    expect(was.map((json) => (typeof json === 'string' ? JSON.parse(json) : undefined))).toEqual([
      undefined,
      undefined,
      undefined,
      entries[0]?.response,
      entries[1]?.response,
      undefined,
    ])
  })

  test('has the answers as its fold, whatever was answered, taken back or imported', () => {
    const store = opened(newPath())
    startVisit(store)
    let count = 0
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 12 }), (given) => {
        const id = `assessment-${count++}`
        startAssessment(store, { ...visit, id })
        for (const entry of given) {
          if ('sheet' in entry) recordImportedSheet(store, id, entry)
          else recordAnswer(store, id, entry)
        }
        const answers = loadAssessment(store, id)?.assessment.answers
        expect(loadTrail(store, id)).toEqual(given)
        expect(answers).toEqual(foldTrail(given))
        expect(answers).toEqual(foldTrail(loadTrail(store, id)))
      }),
      { numRuns: 60 },
    )
  })

  test('refuses an answer to a question that the questionnaire does not have, and keeps nothing of it', () => {
    const store = opened(newPath())
    startVisit(store)
    const stranger = { question: 'Q99', response: { answer: { state: 'later' } }, at, source: 'interview' } as const
    expect(thrownBy(() => recordAnswer(store, visit.id, stranger))).toBeInstanceOf(RangeError)
    expect(loadTrail(store, visit.id)).toEqual([])
  })
})

describe('append-only tables', () => {
  test.each(['trail', 'consent', 'notice_shown', 'journal', 'action_status'])(
    '%s refuses to be changed or emptied',
    (table) => {
      const path = newPath()
      tellVisit(opened(path))
      const other = raw(path)
      const before = other.prepare(`SELECT * FROM ${table}`).all()
      expect(before.length).toBeGreaterThan(0)
      expect(thrownBy(() => other.prepare(`UPDATE ${table} SET at = 'x'`).run())).toMatchObject({
        code: 'SQLITE_CONSTRAINT_TRIGGER',
      })
      expect(thrownBy(() => other.prepare(`DELETE FROM ${table}`).run())).toMatchObject({
        code: 'SQLITE_CONSTRAINT_TRIGGER',
      })
      expect(other.prepare(`SELECT * FROM ${table}`).all()).toEqual(before)
    },
  )

  test('have one door, for the assessment named and no other, that leaves the journal alone', () => {
    const path = newPath()
    const store = opened(path)
    tellVisit(store)
    startAssessment(store, { ...visit, id: 'second' })
    recordAnswer(store, 'second', { question: 'Q1', response: { answer: { state: 'later' } }, at, source: 'interview' })
    const other = raw(path)
    other.pragma('foreign_keys = ON')
    other.transaction(() => {
      other.prepare('INSERT INTO purge VALUES (?)').run(visit.id)
      expect(thrownBy(() => other.prepare(`DELETE FROM trail WHERE assessment = 'second'`).run())).toBeDefined()
      expect(thrownBy(() => other.prepare('DELETE FROM journal').run())).toBeDefined()
      for (const table of ['trail', 'consent', 'notice_shown', 'plan', 'action_status']) {
        other.prepare(`DELETE FROM ${table} WHERE assessment = ?`).run(visit.id)
      }
      other.prepare('DELETE FROM assessment WHERE id = ?').run(visit.id)
      other.prepare('DELETE FROM purge').run()
    })()
    expect(loadAssessment(store, visit.id)).toBeUndefined()
    expect(loadTrail(store, 'second')).toHaveLength(1)
    expect(other.prepare('SELECT command FROM journal').pluck().all()).toEqual(['visit'])
  })
})
