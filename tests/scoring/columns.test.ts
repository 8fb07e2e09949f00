import { describe, expect, test } from 'vitest'
import { askingOf } from '../../src/model/asking.ts'
import type { GridQuestion } from '../../src/model/questionnaire.ts'
import { Standing } from '../../src/model/standing.ts'
import { answersOf, cells, notApplicable, quantity, type Said, saidBy } from '../support/answers.ts'
import {
  bands,
  buildFramework,
  buildQuestionnaire,
  computed,
  gridOf,
  multi,
  number,
  option,
  optionsWorth,
  row,
  single,
  text,
} from '../support/content.ts'
import { name } from '../support/expressions.ts'
import { criterionIn, questionIn, scoredAs } from '../support/scored.ts'

const framework = buildFramework({ criteria: [{ id: 'USE' }, { id: 'CARE' }] })
const columns = [
  single('USED', { measures: { USE: 1 }, options: [option('non', { value: 1 }), option('oui', { value: 5 })] }),
  single('GOOD', { measures: { CARE: 1 }, options: optionsWorth(1, 2, 3, 4, 5) }),
  number('PEOPLE', { measures: { USE: 1 }, value: bands([0, 1], [5, 3], [10, 5]) }),
  multi('KEPT', { measures: { CARE: 1 } }),
  text('NAME'),
]
const rows = [row('books', { weight: 3 }), row('pay')]
const software = gridOf('SOFT', rows, columns)

function scoresOf(said: Said, question: GridQuestion = software) {
  return scoredAs({ framework, questionnaire: buildQuestionnaire([question]) }, { SOFT: said })
}

const both = {
  rows: {
    books: cells({ USED: 'oui', GOOD: 4, PEOPLE: quantity(6), KEPT: [1, 2], NAME: 'Sage' }),
    pay: cells({ USED: 'non', GOOD: 2, PEOPLE: quantity(10), KEPT: ['none'] }),
  },
}

describe('a column of a grid', () => {
  test('is a question of its own: the mean of its cells by the weights of the rows', () => {
    const scores = scoresOf(both)
    // USED (3×5 + 1)/4, GOOD (3×4 + 2)/4, PEOPLE (3×3 + 5)/4, KEPT: 2 of 5 points = 2.6, then (3×2.6 + 1)/4
    expect(['USED', 'GOOD', 'PEOPLE', 'KEPT'].map((id) => questionIn(scores, id).value)).toEqual([4, 3.5, 3.5, 2.2])
    expect(criterionIn(scores, 'USE')).toMatchObject({ value: 3.75, low: 3.75, high: 3.75, coverage: 1 })
    expect(criterionIn(scores, 'CARE').value).toBeCloseTo(2.85, 12)
    expect(scores.questions.map(({ question }) => question)).toEqual(['USED', 'GOOD', 'PEOPLE', 'KEPT'])
  })

  test('leaves out a row « sans objet », and a cell', () => {
    const scores = scoresOf({ rows: { books: notApplicable(), pay: cells({ USED: 'non', GOOD: notApplicable() }) } })
    expect(questionIn(scores, 'USED')).toMatchObject({ state: 'answered', value: 1, coverage: 1 })
    expect(questionIn(scores, 'GOOD')).toMatchObject({ state: 'not-applicable' })
    expect(questionIn(scores, 'GOOD').coverage).toBeUndefined()
  })

  test('is unknown, put off or not asked cell by cell, and open between its worst and its best', () => {
    const scores = scoresOf({ rows: { books: cells({ USED: 'oui', GOOD: 'unknown' }), pay: { state: 'later' } } })
    expect(questionIn(scores, 'USED')).toMatchObject({ value: 5, low: 4, high: 5, coverage: 0.75 })
    expect(questionIn(scores, 'GOOD')).toMatchObject({ state: 'unknown', low: 1, high: 5, coverage: 0 })
    expect(questionIn(scores, 'PEOPLE')).toMatchObject({ state: 'later', low: 1, high: 5, coverage: 0 })
  })

  test('has the state said of the whole grid', () => {
    expect(scoresOf('unknown').questions.map(({ state }) => state)).toEqual(Array(4).fill('unknown'))
    expect(scoresOf(notApplicable()).questions.map(({ state }) => state)).toEqual(Array(4).fill('not-applicable'))
    const hidden = gridOf('SOFT', rows, columns, { showIf: { op: 'constant', value: false } })
    expect(scoresOf(both, hidden).questions.map(({ state }) => state)).toEqual(Array(4).fill('hidden'))
  })

  test('adds its rows up where the grid says so, within the scale', () => {
    const added = gridOf('SOFT', rows, columns, { value: { kind: 'sum' } })
    expect(
      questionIn(scoresOf({ rows: { books: cells({ GOOD: 2 }), pay: cells({ GOOD: 2 }) } }, added), 'GOOD').value,
    ).toBe(4)
    expect(questionIn(scoresOf(both, added), 'GOOD').value).toBe(5)
  })

  test('follows the answer that says a state', () => {
    const nsp = single('GOOD', {
      measures: { CARE: 1 },
      options: [...optionsWorth(1, 5), option('nsp', { state: 'unknown' })],
    })
    const scores = scoresOf(
      { rows: { books: cells({ GOOD: 'nsp' }), pay: cells({ GOOD: 2 }) } },
      gridOf('SOFT', rows, [nsp]),
    )
    expect(questionIn(scores, 'GOOD')).toMatchObject({ state: 'answered', value: 5, low: 2, high: 5, coverage: 0.25 })
  })

  test('has the evidence of its grid', () => {
    const response = { answer: { state: 'answered', value: { pay: cells({ USED: 'oui' }) } }, evidence: 2 } as const
    const scores = scoresOf(response)
    expect(questionIn(scores, 'USED').evidence).toBe(2)
    expect(questionIn(scores, 'GOOD').evidence).toBeUndefined()
  })

  test('combines respondents row by row, and tells « deux regards »', () => {
    const by = { owner: { rows: { books: cells({ GOOD: 5 }) } }, lead: { rows: { books: cells({ GOOD: 2 }) } } }
    expect(questionIn(scoresOf(saidBy(by)), 'GOOD')).toMatchObject({ value: 3.5, spread: 3, coverage: 0.75 })
  })

  test('is read by a condition as the list of what its rows answer', () => {
    const asking = askingOf(buildQuestionnaire([software]), framework)
    const facts = (said: Said) => new Standing(asking, { answers: answersOf({ SOFT: said }) }).facts
    expect(facts(both)('answer', 'USED')).toEqual(['oui', 'non'])
    expect(facts(both)('answer', 'GOOD')).toEqual([4, 2])
    expect(facts(both)('answer', 'PEOPLE')).toEqual([6, 10])
    expect(facts(both)('answer', 'KEPT')).toEqual([1, 2, 'none'])
    expect(facts(both)('answer', 'SOFT')).toBeUndefined()
    expect(facts(both)('score', 'USED')).toBe(4)
    expect(facts({ rows: { books: notApplicable() } })('answer', 'USED')).toBeUndefined()
    expect(facts('unknown')('answer', 'USED')).toBeUndefined()
  })

  test('can be counted by a computed value, and then counts through it alone', () => {
    const many = computed(
      'MANY',
      { op: 'size', of: name('answer', 'USED') },
      { measures: { USE: 1 }, value: bands([0, 1], [2, 4]) },
    )
    const questionnaire = buildQuestionnaire([software, many])
    const scores = scoredAs({ framework, questionnaire }, { SOFT: both })
    expect(questionIn(scores, 'MANY').value).toBe(4)
    // PEOPLE 3.5 and MANY 4; USED is an input of MANY.
    expect(criterionIn(scores, 'USE').value).toBe(3.75)
  })
})
