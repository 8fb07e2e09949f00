import { describe, expect, test } from 'vitest'
import { askingOf } from '../../src/model/asking.ts'
import { countAnswers } from '../../src/model/count-answers.ts'
import { Standing } from '../../src/model/standing.ts'
import { addToGroup, listGroups } from '../../src/store/groups.ts'
import { createSubject } from '../../src/store/subjects.ts'
import { answersOf } from '../support/answers.ts'
import { buildFramework, buildQuestionnaire, single } from '../support/content.ts'
import { business } from '../support/invented-visit.ts'
import { raw } from '../support/raw-sqlite.ts'
import { newPath, opened, thrownBy } from '../support/temporary-store.ts'

const framework = buildFramework({ criteria: [{ id: 'PER' }] })
const respondents = { combine: 'median', anonymous: true, minimum: 5 } as const
const questionnaire = buildQuestionnaire([single('A', { measures: { PER: 1 } })], { respondents })

function person(value: number) {
  const answers = answersOf({ A: value })
  const counts = countAnswers(new Standing(askingOf(questionnaire, framework), { answers }), answers)
  return { subject: business.id, stage: 'T0', questionnaire, framework, counts, newId: `group of ${value}` }
}

test('a group is told from five on, by fives, and is the same one at each stage', () => {
  const path = newPath()
  const store = opened(path)
  createSubject(store, business)
  const shown = () => listGroups(store, business.id).map(({ shown: { people } }) => people)
  for (const value of [1, 2, 3, 4]) addToGroup(store, person(value))
  expect(shown()).toEqual([0])
  addToGroup(store, person(5))
  expect(shown()).toEqual([5])
  for (const value of [1, 2, 3, 4]) addToGroup(store, person(value))
  expect(shown()).toEqual([5])
  addToGroup(store, { ...person(5), stage: 'T1' })
  expect(shown()).toEqual([5, 0])
  addToGroup(store, person(5))
  expect(shown()).toEqual([10, 0])
  expect(listGroups(store, business.id)[0]?.shown.counts.A?.options).toEqual({ 1: 2, 2: 2, 3: 2, 4: 2, 5: 2 })
})

test('nothing of a person is kept beside the counts: no sheet, no trail, no time, no line of journal', () => {
  const path = newPath()
  const store = opened(path)
  createSubject(store, business)
  addToGroup(store, person(1))
  const other = raw(path)
  for (const table of ['assessment', 'trail', 'consent', 'journal', 'answer_view'])
    expect(other.prepare(`SELECT count(*) FROM ${table}`).pluck().get()).toBe(0)
  expect(other.prepare('SELECT name FROM pragma_table_info(?)').pluck().all('group_count')).toEqual([
    'seq',
    'id',
    'subject',
    'questionnaire',
    'framework',
    'stage',
    'shown',
    'waiting',
  ])
})

describe('totals that the program did not count are damage, and are not told', () => {
  const count = { answered: 5, unknown: 0, notApplicable: 0, options: { 1: 5 }, values: { 1: 5 } }
  const totals = (people: number, changed: object) => ({ people, counts: { A: { ...count, ...changed } } })

  test.each([
    ['fewer people than may be told', totals(4, { answered: 4, options: { 1: 4 }, values: { 1: 4 } })],
    ['a place with fewer answers than may be told', totals(5, { answered: 4, options: {}, values: {} })],
    ['a place nobody answered', { people: 5, counts: {} }],
    ['more answers than people', totals(5, { answered: 6 })],
    ['more than any group', totals(1e300, { answered: 1e300 })],
    ['half a person', totals(5.5, {})],
    ['less than nobody', totals(5, { unknown: -1 })],
    ['an option chosen more often than the question is answered', totals(5, { options: { 1: 6 } })],
    ['more values than answers', totals(5, { values: { 1: 4, 2: 4 } })],
    ['a value that is no number', totals(5, { values: { many: 5 } })],
  ])('%s', (_what, shown) => {
    const path = newPath()
    const store = opened(path)
    createSubject(store, business)
    for (const value of [1, 2, 3, 4, 5]) addToGroup(store, person(value))
    raw(path).prepare('UPDATE group_count SET shown = ?').run(JSON.stringify(shown))
    expect(thrownBy(() => listGroups(store, business.id))).toMatchObject({ damage: 'unreadable-record' })
  })
})
