import { describe, expect, test } from 'vitest'
import type { Question } from '../../src/model/questionnaire.ts'
import { answersOf, notApplicable, type Said, saidBy } from '../support/answers.ts'
import { buildFramework, buildQuestionnaire, grid, optionsWorth, row, single } from '../support/content.ts'
import { compare } from '../support/expressions.ts'
import { criterionIn, questionIn, scored, scoredAs } from '../support/scored.ts'

const framework = buildFramework({ criteria: [{ id: 'PER' }] })
const question = single('Q', { measures: { PER: 1 } })

function found(said: Said, combine: 'median' | 'mean' = 'median', asked: Question = question) {
  const respondents = { combine, anonymous: false, minimum: 1 }
  const questionnaire = buildQuestionnaire([asked], { respondents })
  return questionIn(scoredAs({ framework, questionnaire }, { Q: said }), 'Q')
}

describe('several respondents', () => {
  test('make the median of what they value, of an even number the mean of the middle two', () => {
    expect(found(saidBy({ owner: 4, lead: 1, 'front-line': 2 })).value).toBe(2)
    expect(found(saidBy({ owner: 4, 'front-line': 1 })).value).toBe(2.5)
  })

  test('or their mean, where the questionnaire says so', () => {
    expect(found(saidBy({ owner: 4, lead: 1, 'front-line': 1 }), 'mean').value).toBe(2)
  })

  test('give way to what the advisor recorded for all', () => {
    expect(found({ answer: { state: 'answered', value: '5' }, ...by(1, 2) }).value).toBe(5)
  })

  test('who say nothing leave it to the others; all « sans objet » is « sans objet », no value is unknown', () => {
    expect(found(saidBy({ owner: 4, lead: 'unknown' }))).toMatchObject({ state: 'answered', value: 4 })
    expect(found(saidBy({ owner: notApplicable(), lead: notApplicable() })).state).toBe('not-applicable')
    expect(found(saidBy({ owner: notApplicable(), lead: 'unknown' })).state).toBe('unknown')
  })

  test('are no further apart than what counts of a grid that adds up its rows', () => {
    const added = {
      ...grid('Q', [row('compta'), row('paie')], { measures: { PER: 1 } }),
      value: { kind: 'sum' } as const,
    }
    const far = saidBy({ owner: { rows: { compta: 3, paie: 2 } }, lead: { rows: { compta: 5, paie: 5 } } })
    expect(found(far, 'median', added)).toMatchObject({ value: 5 })
    expect(found(far, 'median', added).spread).toBeUndefined()
  })

  test('are put together row by row in a grid', () => {
    const rows = grid('Q', [row('compta'), row('paie')], { measures: { PER: 1 } })
    const said = saidBy({ owner: { rows: { compta: 5, paie: 1 } }, lead: { rows: { compta: 3 } } })
    expect(found(said, 'median', rows)).toMatchObject({ state: 'answered', value: 2.5, coverage: 1 })
  })
})

function by(owner: number, lead: number) {
  const said = (value: number) => ({ state: 'answered', value: String(value) }) as const
  return { by: { owner: said(owner), lead: said(lead) } }
}

describe('« deux regards »', () => {
  test('are told from one and a half apart, reconciled or not', () => {
    expect(found(saidBy({ owner: 4, 'front-line': 2 })).spread).toBe(2)
    expect(found(saidBy({ owner: 4, 'front-line': 3 })).spread).toBeUndefined()
    expect(found({ answer: { state: 'answered', value: '3' }, ...by(4, 2) }).spread).toBe(2)
  })

  test('are told at one and a half exactly, even a hair under, and not before', () => {
    const apart = (by: number) => {
      const asked = single('Q', { measures: { PER: 1 }, options: optionsWorth(1.3, 1.3 + by) })
      return found(saidBy({ owner: 1, lead: 2 }), 'median', asked).spread
    }
    expect(apart(1.5)).toBeCloseTo(1.5, 12)
    expect(apart(1.5 - 1e-12)).toBeCloseTo(1.5, 9)
    expect(apart(1.4999)).toBeUndefined()
  })

  test('need two who gave a value', () => {
    expect(found(saidBy({ owner: 4, 'front-line': 'unknown' })).spread).toBeUndefined()
  })
})

describe('a condition reads', () => {
  const questionnaire = buildQuestionnaire([
    question,
    single('SI', { measures: { PER: 1 }, showIf: compare('answer.Q', '>=', 4) }),
  ])
  const stateOf = (said: Said, respondents: Readonly<Record<string, string>> = {}) => {
    const sheet = { answers: answersOf({ Q: said }), respondents }
    return questionIn(scored({ framework, questionnaire, sheet }), 'SI').state
  }

  test('the answer of the first respondent in the order of the roles', () => {
    expect(stateOf(saidBy({ a: 1, b: 5 }), { a: 'front-line', b: 'owner' })).toBe('absent')
    expect(stateOf(saidBy({ a: 1, b: 5 }), { a: 'owner', b: 'front-line' })).toBe('hidden')
  })

  test('the next one, when the first gave none', () => {
    expect(stateOf(saidBy({ owner: 'unknown', lead: 5 }))).toBe('absent')
    expect(stateOf(saidBy({ owner: 'unknown', lead: 'unknown' }))).toBe('pending')
  })

  test('the reconciled one, when there is one', () => {
    expect(stateOf({ answer: { state: 'answered', value: '5' }, ...by(1, 1) })).toBe('absent')
  })
})

test('what one respondent says never depends on the order they are written in', () => {
  const one = found(saidBy({ owner: 4, lead: 1, 'front-line': 2 }))
  expect(found(saidBy({ 'front-line': 2, owner: 4, lead: 1 }))).toEqual(one)
  const questionnaire = buildQuestionnaire([question])
  const scores = scoredAs({ framework, questionnaire }, { Q: saidBy({ lead: 1, 'front-line': 2, owner: 4 }) })
  expect(criterionIn(scores, 'PER').value).toBe(one.value)
})
