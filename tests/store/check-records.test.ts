import { copyFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkRecords, type Verified } from '../../src/store/check-records.ts'
import { loadAssessment } from '../../src/store/load-assessment.ts'
import { openCopy } from '../../src/store/open-copy.ts'
import { recordAnswer } from '../../src/store/record-answer.ts'
import { reviseAssessment } from '../../src/store/revise-assessment.ts'
import { settleSubject } from '../../src/store/settle-subject.ts'
import { isWhole, soundnessOf } from '../../src/store/soundness.ts'
import { loadSqlite } from '../../src/store/sqlite.ts'
import { findSubject } from '../../src/store/subjects.ts'
import { readUntouched } from '../../src/store/untouched.ts'
import { framework, questionnaire } from '../support/invented-content.ts'
import { imported, lotNamed, rowAt } from '../support/invented-lot.ts'
import { at, tellVisit, visit } from '../support/invented-visit.ts'
import { raw } from '../support/raw-sqlite.ts'
import { newPath, opened, temporaryFolder } from '../support/temporary-store.ts'

const sqlite = loadSqlite()
const fixtures = join(import.meta.dirname, 'fixtures')

/** What is verified of a store on the disk. */
function verified(path: string): Verified {
  const found = readUntouched(path, sqlite)
  if (found.kind !== 'read') throw new Error(found.kind)
  expect(isWhole(soundnessOf(found.copy, sqlite))).toBe(true)
  const steps = checkRecords(openCopy(found.copy, path, at))
  for (;;) {
    const next = steps.next()
    if (next.done !== true) continue
    found.copy.database.close()
    return next.value
  }
}

function wholeStore(end: 'open' | 'closed' = 'closed'): string {
  const path = newPath()
  const store = opened(path)
  tellVisit(store, end)
  imported(store, lotNamed('export.csv'), [rowAt(2), rowAt(3)])
  store.close()
  return path
}

describe('the records of a store', () => {
  test.each(readdirSync(fixtures).filter((name) => name.endsWith('.db')))(
    'made by an older program hold (%s)',
    (name) => {
      const path = join(temporaryFolder(), 'virage.db')
      copyFileSync(join(fixtures, name), path)
      expect(verified(path).altered).toEqual([])
    },
  )

  test('are all counted', () => {
    expect(verified(wholeStore())).toEqual({ contents: 4, assessments: 1, rows: 2, altered: [] })
    expect(verified(wholeStore('open')).altered).toEqual([])
  })

  test('hold when imported rows are followed, and when an assessment is carried to a newer version', () => {
    const path = newPath()
    const store = opened(path)
    tellVisit(store)
    imported(store, lotNamed('a.csv'), [rowAt(2), rowAt(3)])
    imported(store, lotNamed('b.csv'), [rowAt(2, { answers: '["b",null,null,null,null,null,null]' })])
    const [row] = findSubject(store, 'Boulangerie 2')
    settleSubject(store, row?.id ?? '')
    const kept = loadAssessment(store, visit.id)
    if (kept === undefined) throw new Error('no visit')
    const { answers, profile } = kept.assessment
    const content = { questionnaire: { ...questionnaire, version: '2.0.0' }, framework }
    const said = { at, by: 'camille', reason: 'v2' }
    reviseAssessment(store, { id: 'revision', older: kept.assessment, ...content, answers, profile, ...said })
    recordAnswer(store, 'revision', { question: 'Q2', at, source: 'interview' })
    store.close()
    expect(verified(path)).toMatchObject({ assessments: 4, rows: 3, altered: [] })
  })

  test('are counted as they are gone through, up to the last', () => {
    const found = readUntouched(wholeStore(), sqlite)
    if (found.kind !== 'read') throw new Error(found.kind)
    const seen = [...checkRecords(openCopy(found.copy, '', at))]
    found.copy.database.close()
    expect(seen.map(({ done }) => done)).toEqual([1, 2, 3, 4, 5, 6, 8])
    expect(new Set(seen.map(({ total }) => total))).toEqual(new Set([8]))
  })

  const assessment = { kind: 'assessment', id: visit.id }
  const never = 'DROP TRIGGER trail_never_changes;'
  const again = (table: string) =>
    `CREATE TRIGGER ${table}_never_changes BEFORE UPDATE ON ${table}\nBEGIN SELECT RAISE(ABORT, '${table} is append-only'); END;`

  test.each([
    ['its answers', "UPDATE assessment SET answers = replace(answers, '3', '4')", assessment],
    ['its scores', "UPDATE assessment SET scores = replace(scores, '41.25', '51.25')", assessment],
    ['a value beside them', 'UPDATE assessment SET tier1_1 = 42', assessment],
    ['its sector', 'UPDATE assessment SET sector = NULL', assessment],
    ['a value told by its plan', "UPDATE plan SET json = replace(json, '41.25', '51.25')", assessment],
    ['what an answer replaced', `${never} UPDATE trail SET was = NULL; ${again('trail')}`, assessment],
    [
      'a word of a lot’s row',
      `DROP TRIGGER lot_row_never_changes; UPDATE lot_row SET name = 'X' WHERE seq = 2; ${again('lot_row')}`,
      { kind: 'rows', id: '1' },
    ],
    [
      'the ids of a lot',
      `DROP TRIGGER lot_never_changes; UPDATE lot SET subjects = 'x'; ${again('lot')}`,
      { kind: 'lot', id: lotNamed('export.csv').id },
    ],
    [
      'the seal of a lot',
      `DROP TRIGGER lot_seal_never_shrinks; DELETE FROM lot_seal; CREATE TRIGGER lot_seal_never_shrinks BEFORE DELETE ON lot_seal\nWHEN NOT EXISTS (SELECT 1 FROM purge)\nBEGIN SELECT RAISE(ABORT, 'lot_seal is append-only'); END;`,
      { kind: 'rows', id: '' },
    ],
  ])('tell that %s was changed outside the program', (_what, sql, altered) => {
    const path = wholeStore()
    const database = raw(path)
    database.exec(sql)
    database.close()
    expect(verified(path).altered).toEqual([altered])
  })

  test('of an open assessment are held by its trail', () => {
    const path = wholeStore('open')
    const database = raw(path)
    database.exec("UPDATE assessment SET answers = replace(answers, '3', '4')")
    database.close()
    expect(verified(path).altered).toEqual([assessment])
  })

  test('tell that a content is not what was kept', () => {
    const path = wholeStore()
    const database = raw(path)
    database.exec("UPDATE content SET anonymous = 1 WHERE kind = 'questionnaire'")
    database.close()
    expect(verified(path).altered).toMatchObject([{ kind: 'content' }])
  })
})
