import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { startAssessment } from '../../src/store/start-assessment.ts'
import { listSubjects } from '../../src/store/subjects.ts'
import { questionnaire } from '../support/invented-content.ts'
import { imported, lotNamed, rowAt } from '../support/invented-lot.ts'
import { business, tellVisit, visit } from '../support/invented-visit.ts'
import { raw } from '../support/raw-sqlite.ts'
import { newPath, opened } from '../support/temporary-store.ts'

const rows = [
  { position: 1, question: 'Q1', state: 'later', value: null, reason: null, other: 'précision' },
  {
    position: 3,
    question: 'Q3',
    state: 'answered',
    value: '{"r1":{"reason":"sous-traitée","state":"not-applicable"}}',
    reason: null,
    other: null,
  },
  { position: 4, question: 'Q4', state: 'answered', value: 3, reason: null, other: null },
].map((row) => ({
  subject: business.name,
  assessment: visit.id,
  stage: 'T0',
  status: 'open',
  questionnaire: 'invente',
  version: '1.0.0',
  evidence: null,
  note: null,
  ...row,
}))

const shell = 'sqlite3'
const hasShell = spawnSync(shell, ['--version']).status === 0

test('a curious person reads one row per answer', () => {
  const path = newPath()
  tellVisit(opened(path), 'open')
  expect(raw(path).prepare('SELECT * FROM answer_view').all()).toEqual(rows)
})

test.skipIf(!hasShell)('and so does the sqlite3 shell, if there is one, in its safe mode too', () => {
  const path = newPath()
  const store = opened(path)
  tellVisit(store, 'open')
  store.close()
  for (const mode of ['-json', '-safe']) {
    const asked = [mode, '-json', '-readonly', path, 'SELECT * FROM answer_view']
    const { stdout, stderr } = spawnSync(shell, asked, { encoding: 'utf8' })
    expect(stderr).toBe('')
    expect(JSON.parse(stdout)).toEqual(rows)
  }
})

test('an imported row is read there too, once, its answers bare or not', () => {
  const path = newPath()
  const store = opened(path)
  imported(store, lotNamed('a.csv'), [
    rowAt(2, { answers: '["a",["x","y"],null,4,null,null,{"answer":{"state":"unknown"},"note":"?"}]' }),
  ])
  const read = raw(path).prepare('SELECT subject, status, question, state, value, note FROM answer_view')
  const answers = [
    { question: 'Q1', state: 'answered', value: 'a', note: null },
    { question: 'Q2', state: 'answered', value: '["x","y"]', note: null },
    { question: 'Q4', state: 'answered', value: 4, note: null },
    { question: 'Q7', state: 'unknown', value: null, note: '?' },
  ].map((answer) => ({ subject: 'Boulangerie 2', status: 'closed', ...answer }))
  expect(read.all()).toEqual(answers)
  const [subject] = listSubjects(store)
  startAssessment(store, { ...visit, subject: subject?.id ?? '' })
  expect(read.all()).toEqual(answers)
})

test('but never of an anonymous questionnaire', () => {
  const path = newPath()
  const store = opened(path)
  tellVisit(store, 'open')
  const anonymous = { ...questionnaire, respondents: { ...questionnaire.respondents, anonymous: true } }
  const start = () => startAssessment(store, { ...visit, id: 'pulse', questionnaire: anonymous })
  expect(start).toThrow('an anonymous questionnaire has no sheet')
  // Nor if one were there all the same.
  const other = raw(path)
  other.exec('UPDATE content SET anonymous = 1')
  expect(other.prepare('SELECT * FROM answer_view').all()).toEqual([])
})
