import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { closeAssessment } from '../../src/store/close-assessment.ts'
import { importLot } from '../../src/store/import-lot.ts'
import { eachOfLot, type ImportedRow } from '../../src/store/imported-rows.ts'
import { listAssessments, standingAssessments } from '../../src/store/list-assessments.ts'
import { loadAssessment } from '../../src/store/load-assessment.ts'
import type { LotRow } from '../../src/store/lot.ts'
import type { Store } from '../../src/store/store.ts'
import { findSubject, listSubjects } from '../../src/store/subjects.ts'
import { questionnaire } from '../support/invented-content.ts'
import { addRows, imported, lotNamed, rowAt } from '../support/invented-lot.ts'
import { tellVisit, visit } from '../support/invented-visit.ts'
import { raw } from '../support/raw-sqlite.ts'
import { newPath, opened, thrownBy } from '../support/temporary-store.ts'

const lines = (count: number) => Array.from({ length: count }, (_, index) => index + 2)
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89][0-9a-f]{3}-[0-9a-f]{12}$/

function assessmentAt(store: Store, index: number) {
  const id = listAssessments(store)[index]?.id ?? ''
  const found = loadAssessment(store, id)
  if (found === undefined) throw new Error(`no ${id}`)
  return found.assessment
}

const stillStanding = `SELECT response FROM lot_row
  WHERE response IS NOT NULL AND seq NOT IN (SELECT revises FROM lot_row WHERE revises IS NOT NULL)`

/** How many rows are kept, and how many responses stand: a response that says the same again is not kept again. */
function expectedOf(rows: readonly LotRow[]): Readonly<{ kept: number; standing: number }> {
  const told = new Map<string, string>()
  const kept = rows.filter(({ response, answers }) => {
    if (response === undefined) return true
    const isNew = told.get(response) !== answers
    told.set(response, answers)
    return isNew
  })
  return { kept: kept.length, standing: told.size }
}

describe('a survey export', () => {
  test('becomes one closed assessment a row, about a business of its own, that says what the row said', () => {
    const path = newPath()
    const store = opened(path)
    const lot = lotNamed('a.csv')
    expect(
      imported(
        store,
        lot,
        lines(3).map((line) => rowAt(line)),
      ),
    ).toEqual({
      state: 'kept',
      id: lot.id,
      kept: 3,
      revised: 0,
      unchanged: 0,
    })
    store.close()
    const again = opened(path)
    expect(listSubjects(again)).toMatchObject([
      { name: 'Boulangerie 2' },
      { name: 'Boulangerie 3' },
      { name: 'Boulangerie 4' },
    ])
    expect(listAssessments(again)).toMatchObject(
      lines(3).map((line) => ({
        subject: { name: `Boulangerie ${line}` },
        status: 'closed',
        stage: 'T0',
        answered: 3,
        questions: 7,
      })),
    )
    const one = assessmentAt(again, 1)
    expect(one.answers).toStrictEqual(
      new Map([
        ['Q1', { answer: { state: 'answered', value: 'a' } }],
        ['Q2', { answer: { state: 'answered', value: ['x', 'y'] } }],
        ['Q4', { answer: { state: 'answered', value: 3 } }],
      ]),
    )
    expect(Object.fromEntries(one.profile)).toEqual({ sector: 'DET', size: 'XS', region: '02', employees: 3 })
    expect(one.questionnaire.id).toBe(questionnaire.id)
    expect(one.scores).toBeUndefined()
    expect(one.id).toMatch(uuid)
    expect(one.subject.id).toMatch(uuid)
    expect(one.id).not.toBe(one.subject.id)
  })

  test('gives the same whether its rows came together or one by one, and whatever they say', () => {
    const store = opened(newPath())
    const answers = (line: number) => `[null,null,null,null,"${'é€😀'.repeat(line)}",null,null]`
    const texts = lines(19).map((line) => rowAt(line, { answers: answers(line), name: `Café ${line} 😀` }))
    imported(store, lotNamed('together.csv', { survey: 'one' }), texts)
    importLot(store, lotNamed('apart.csv', { survey: 'two' }), (add) => addRows(add, texts, 1))
    const kept = listAssessments(store).map(({ id }) => loadAssessment(store, id)?.assessment)
    const said = kept.map((one) => [one?.subject.name, one?.answers])
    expect(said.slice(19)).toStrictEqual(said.slice(0, 19))
  })

  test('that has the rows of several runs is sealed run by run, and each of them verifies', () => {
    const path = newPath()
    const store = opened(path)
    imported(
      store,
      lotNamed('a.csv'),
      lines(2500).map((line) => rowAt(line, { tier1: [line / 3] })),
    )
    expect(raw(path).prepare('SELECT first, last FROM lot_seal').raw().all()).toEqual([
      [1, 1024],
      [1025, 2048],
      [2049, 2500],
    ])
    for (const index of [0, 1023, 1024, 2499]) expect(assessmentAt(store, index).answers.size).toBe(3)
  })

  test('is gone through row by row, each with its line and ids, and no other lot with it', () => {
    const store = opened(newPath())
    imported(store, lotNamed('a.csv'), [rowAt(2), rowAt(3)])
    const lot = lotNamed('b.csv')
    imported(store, lot, [rowAt(7), rowAt(9)])
    const rows: ImportedRow[] = []
    eachOfLot(store, lot.id, (row) => rows.push(row))
    expect(rows).toMatchObject([
      { line: 7, name: 'Boulangerie 7' },
      { line: 9, name: 'Boulangerie 9' },
    ])
    const list = listAssessments(store).slice(2)
    expect(rows.map(({ id, subject }) => [id, subject])).toEqual(list.map(({ id, subject }) => [id, subject.id]))
  })

  test('knows each response again, whatever its id: a number, another that reads alike, a text', () => {
    const id = fc.oneof(fc.nat(40), fc.constantFrom('007', '7 ', 'r7', '', '1234567890', '99999'))
    const files = fc.array(fc.array(id, { maxLength: 60 }), { minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(files, (exports) => {
        const store = opened(newPath())
        let line = 1
        const told = exports.map((ids) =>
          ids.map((given) => rowAt(line++, { response: String(given) || undefined, name: undefined })),
        )
        for (const [n, rows] of told.entries()) imported(store, lotNamed(`${n}.csv`), rows)
        const { kept, standing } = expectedOf(told.flat())
        expect(store.rows('SELECT seq FROM lot_row')).toHaveLength(kept)
        expect(store.rows(stillStanding)).toHaveLength(standing)
      }),
      { numRuns: 30 },
    )
  })

  test('of an anonymous questionnaire is refused: it has no sheet', () => {
    const store = opened(newPath())
    const anonymous = { ...questionnaire, respondents: { ...questionnaire.respondents, anonymous: true } }
    expect(() => imported(store, lotNamed('a.csv', { questionnaire: anonymous }), [])).toThrow('no sheet')
  })

  test('whose reading fails half way leaves nothing at all', () => {
    const path = newPath()
    const store = opened(path)
    const failing = () =>
      importLot(store, lotNamed('a.csv'), (add) => {
        addRows(
          add,
          lines(2000).map((line) => rowAt(line)),
        )
        throw new Error('cut')
      })
    expect(failing).toThrow('cut')
    for (const table of ['lot', 'lot_row', 'lot_seal', 'content', 'dictionary']) {
      expect(raw(path).prepare(`SELECT count(*) FROM ${table}`).pluck().get()).toBe(0)
    }
  })
})

describe('a row that was changed outside the program', () => {
  const kept = () => {
    const path = newPath()
    imported(
      opened(path),
      lotNamed('a.csv'),
      lines(3).map((line) => rowAt(line)),
    )
    return path
  }

  test.each([
    'line = 9',
    'response = NULL',
    `name = 'Autre'`,
    `subject = 'x'`,
    `at = '2026-01-01T00:00:00.000Z'`,
    'sector = NULL',
    'size = region',
    `profile = '{}'`,
    'tier1_1 = 2.2',
    'tier1_2 = 0',
    `answers = replace(answers, '"a"', '"b"')`,
  ])('is noticed when any row of its run is read: %s', (change) => {
    const path = kept()
    const other = raw(path)
    other.exec('DROP TRIGGER lot_row_never_changes')
    const store = opened(path)
    const id = listAssessments(store).at(-1)?.id ?? ''
    loadAssessment(store, id)
    other.exec(`UPDATE lot_row SET ${change} WHERE seq = 1`)
    expect(thrownBy(() => loadAssessment(store, id))).toMatchObject({ name: 'RecordAltered', assessment: id })
  })

  test.each([
    ['its lot', `DROP TRIGGER lot_never_changes; UPDATE lot SET stage = 'T1'`],
    ['a word', `UPDATE dictionary SET word = 'MFG' WHERE word = 'DET'`],
    ['another row', 'DROP TRIGGER lot_row_never_shrinks; DELETE FROM lot_row WHERE seq = 2'],
    ['the seal', 'DROP TRIGGER lot_seal_never_shrinks; DELETE FROM lot_seal'],
  ])('so is %s', (_what, sql) => {
    const path = kept()
    raw(path).exec(sql)
    const store = opened(path)
    const id = listAssessments(store).at(-1)?.id ?? ''
    expect(thrownBy(() => loadAssessment(store, id))).toMatchObject({ name: 'RecordAltered' })
  })

  test('but another program is refused it first: rows, seals and lots are append-only, but for what is purged', () => {
    const path = kept()
    const other = raw(path)
    for (const table of ['lot', 'lot_row', 'lot_seal']) {
      for (const sql of [`UPDATE ${table} SET rowid = rowid`, `DELETE FROM ${table}`]) {
        expect(thrownBy(() => other.exec(sql))).toMatchObject({ message: `${table} is append-only` })
      }
    }
    const id = String(other.prepare('SELECT id FROM imported WHERE seq = 2').pluck().get())
    other.prepare('INSERT INTO purge (assessment) VALUES (?)').run(id)
    expect(other.prepare('DELETE FROM lot_row WHERE seq = 2').run().changes).toBe(1)
    expect(thrownBy(() => other.exec('DELETE FROM lot_row WHERE seq = 1'))).toMatchObject({
      message: 'lot_row is append-only',
    })
  })
})

describe('the same again', () => {
  test('the very file changes nothing, is not even read, and says so; for another stage it is another lot', () => {
    const store = opened(newPath())
    const lot = lotNamed('a.csv')
    imported(store, lot, [rowAt(2)])
    const twin = { ...lot, id: lotNamed('b.csv').id }
    const unread = () => {
      throw new Error('read')
    }
    expect(importLot(store, twin, unread)).toEqual({ state: 'already', id: lot.id })
    expect(imported(store, { ...twin, stage: 'T1' }, [rowAt(2)])).toMatchObject({ state: 'kept', kept: 1 })
    expect(listAssessments(store).map(({ stage }) => stage)).toEqual(['T0', 'T1'])
  })

  test('an export whose every row has the same response number keeps the last as what stands, however many there are', () => {
    const store = opened(newPath())
    const rows = lines(20_000).map((line) => rowAt(line, { response: 'r1' }))
    expect(imported(store, lotNamed('a.csv'), rows)).toMatchObject({ kept: 20_000, revised: 19_999, unchanged: 0 })
    const [standing, ...others] = standingAssessments(store)
    expect(others).toEqual([])
    expect(loadAssessment(store, standing?.id ?? '')?.assessment.answers.get('Q4')?.answer).toEqual({
      state: 'answered',
      value: 1,
    })
    const again = rowAt(30_000, { response: 'r1', answers: rows.at(-1)?.answers ?? '', name: 'Boulangerie 20001' })
    expect(imported(store, lotNamed('b.csv'), [again])).toMatchObject({ kept: 0, unchanged: 1 })
  })

  test('a later export keeps only what is new or changed; what changed revises the older, which is not lost', () => {
    const store = opened(newPath())
    imported(store, lotNamed('a.csv'), [rowAt(2), rowAt(3)])
    const changed = rowAt(3, { answers: '["b",null,null,null,null,null,null]', name: 'Boulangerie Roy' })
    const rows = [rowAt(2, { line: 5, tier1: [] }), changed, rowAt(4), changed]
    const summary = imported(store, lotNamed('b.csv'), rows)
    expect(summary).toMatchObject({ kept: 2, revised: 1, unchanged: 2 })
    expect(listSubjects(store).map(({ name }) => name)).toEqual(['Boulangerie 2', 'Boulangerie Roy', 'Boulangerie 4'])
    const [roy] = findSubject(store, 'boulangerie roy')
    const list = listAssessments(store, roy?.id)
    expect(list).toMatchObject([{ revisedBy: list[1]?.id }, { revises: list[0]?.id, answered: 1 }])
    expect(standingAssessments(store, roy?.id)).toEqual([list[1]])
    expect(loadAssessment(store, list[0]?.id ?? '')?.assessment.answers.size).toBe(3)
    expect(findSubject(store, 'Boulangerie 3')).toEqual([])
  })

  test('a response id of another survey, stage or questionnaire is another response', () => {
    const store = opened(newPath())
    imported(store, lotNamed('a.csv'), [rowAt(2)])
    const elsewhere = [
      { survey: 'autre' },
      { stage: 'T1' },
      { questionnaire: { ...questionnaire, id: 'autre' } },
    ] as const
    for (const [index, more] of elsewhere.entries()) {
      expect(imported(store, lotNamed(`${index}.csv`, more), [rowAt(2)])).toMatchObject({ kept: 1, revised: 0 })
    }
  })

  test('rows without a response id are never taken for each other', () => {
    const store = opened(newPath())
    const { response: _none, ...row } = rowAt(2)
    expect(imported(store, lotNamed('a.csv'), [row, row])).toMatchObject({ kept: 2 })
    expect(imported(store, lotNamed('b.csv'), [row])).toMatchObject({ kept: 1 })
  })
})

describe('a business that was imported', () => {
  test('is found by its name, without accents or capitals, by part of it, by its id and by the start of it', () => {
    const store = opened(newPath())
    tellVisit(store)
    imported(store, lotNamed('a.csv'), [rowAt(2, { name: 'Épicerie Noël' }), rowAt(3), rowAt(4)])
    const [found] = findSubject(store, 'epicerie noel')
    expect(found?.name).toBe('Épicerie Noël')
    expect(findSubject(store, 'noël')).toEqual([found])
    expect(findSubject(store, found?.id ?? '')).toEqual([found])
    expect(findSubject(store, found?.id.slice(0, 8) ?? '')).toEqual([found])
    expect(findSubject(store, 'boulangerie')).toHaveLength(3)
    expect(findSubject(store, 'noël', 'advisor')).toEqual([])
  })

  test('and has no name is named and found by its file and line', () => {
    const store = opened(newPath())
    const { name: _none, ...row } = rowAt(12)
    imported(store, lotNamed('Export 2.csv'), [rowAt(2), row])
    expect(findSubject(store, 'export 2.csv:12')).toMatchObject([{ name: 'Export 2.csv:12' }])
  })

  test('and that was known is one business, its assessments in the order they came', () => {
    const store = opened(newPath())
    tellVisit(store)
    imported(store, lotNamed('a.csv', { stage: 'T1' }), [rowAt(2, { subject: visit.subject, name: 'Éloïse' })])
    expect(listSubjects(store)).toHaveLength(1)
    expect(listAssessments(store, visit.subject).map(({ stage }) => stage)).toEqual(['T0', 'T1'])
    const first = listAssessments(store, visit.subject).at(-1)?.id ?? ''
    expect(loadAssessment(store, first)?.assessment.subject.id).toBe(visit.subject)
  })

  test('refuses answers and a second closing, as any closed assessment', () => {
    const store = opened(newPath())
    imported(store, lotNamed('a.csv'), [rowAt(2)])
    const { id } = assessmentAt(store, 0)
    expect(thrownBy(() => closeAssessment(store, id, { at: visit.at }))).toMatchObject({ name: 'AssessmentClosed' })
  })
})
