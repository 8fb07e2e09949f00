import { describe, expect, test } from 'vitest'
import type { Aggregate, Framework } from '../../src/model/framework.ts'
import { notApplicable, type Said } from '../support/answers.ts'
import { buildFramework, buildQuestionnaire, type CriterionSketch, criterion, single } from '../support/content.ts'
import { criterionIn, lensIn, scoredAs } from '../support/scored.ts'

const questions = [
  single('A', { measures: { PER: 1 } }),
  single('B', { measures: { PER: 2 } }),
  single('C', { measures: { PER: 1 } }),
]
const questionnaire = buildQuestionnaire(questions)

function under(sketch: Partial<CriterionSketch>): Framework {
  return buildFramework({ criteria: [criterion('PER', sketch)] })
}

function of(aggregate: Aggregate, said: Readonly<Record<string, Said>>, more: Partial<CriterionSketch> = {}) {
  const { value, low, high, min, max } = criterionIn(
    scoredAs({ framework: under({ aggregate, ...more }), questionnaire }, said),
    'PER',
  )
  return { value, low, high, min, max }
}

describe('a criterion is', () => {
  const said = { A: 1, B: 4, C: 3 }

  test('the mean of its questions by their weights', () => {
    expect(of({ kind: 'mean' }, said)).toEqual({ value: 3, low: 3, high: 3, min: 1, max: 5 })
  })

  test('the least or the greatest of them, whatever their weights', () => {
    expect(of({ kind: 'min' }, said)).toMatchObject({ value: 1 })
    expect(of({ kind: 'max' }, said)).toMatchObject({ value: 4 })
  })

  test('their sum, with what it can reach', () => {
    expect(of({ kind: 'sum' }, said)).toEqual({ value: 8, low: 8, high: 8, min: 3, max: 15 })
  })

  test('how many are reached in order and without a gap', () => {
    const staged = { kind: 'staged', threshold: 0.75 } as const
    expect(of(staged, { A: 4, B: 5, C: 2 })).toEqual({ value: 2, low: 2, high: 2, min: 0, max: 3 })
    expect(of(staged, { A: 3, B: 5, C: 5 })).toMatchObject({ value: 0 })
    expect(of(staged, { A: 5, B: 5, C: 4 })).toMatchObject({ value: 3 })
  })

  test('in the order of the framework, whatever their names', () => {
    const inOrder = ['Z-UN', 'M-DEUX', 'A-TROIS']
    const framework = buildFramework({
      criteria: [
        criterion('PER', { aggregate: { kind: 'staged', threshold: 1 } }, ...inOrder.map((id) => criterion(id))),
      ],
    })
    const asked = buildQuestionnaire(inOrder.map((id) => single(`Q-${id}`, { measures: { [id]: 1 } })).toReversed())
    const scores = scoredAs({ framework, questionnaire: asked }, { 'Q-Z-UN': 5, 'Q-M-DEUX': 5, 'Q-A-TROIS': 2 })
    expect(criterionIn(scores, 'PER').value).toBe(2)
  })

  test('kept within its limits', () => {
    expect(of({ kind: 'sum' }, { A: 5, B: 5, C: 4 }, { clamp: { min: 0, max: 10 } })).toMatchObject({
      value: 10,
      max: 10,
    })
  })

  test('carried from what it can reach to the scale it declares', () => {
    expect(of({ kind: 'sum' }, said, { scale: { min: 0, max: 100 } })).toMatchObject({ min: 0, max: 100 })
    expect(of({ kind: 'sum' }, said, { scale: { min: 0, max: 100 } }).value).toBeCloseTo((100 * 5) / 12, 9)
    expect(of({ kind: 'mean' }, { A: 1, B: 1, C: 1 }, { scale: { min: 0, max: 100 } })).toMatchObject({ value: 0 })
  })
})

describe('a question not answered', () => {
  test('leaves a mean to the others, and opens its interval', () => {
    const found = of({ kind: 'mean' }, { A: 1, B: 4 })
    expect(found).toEqual({ value: 3, low: (1 + 8 + 1) / 4, high: (1 + 8 + 5) / 4, min: 1, max: 5 })
  })

  test('adds its minimum to a sum', () => {
    expect(of({ kind: 'sum' }, { A: 3, B: 4 })).toEqual({ value: 8, low: 8, high: 12, min: 3, max: 15 })
  })

  test('« sans objet » leaves a sum, and what it can reach, without it', () => {
    expect(of({ kind: 'sum' }, { A: 3, B: 4, C: notApplicable() })).toEqual({
      value: 7,
      low: 7,
      high: 7,
      min: 2,
      max: 10,
    })
  })

  test('leaves no value where nothing was said, and no number that is not one', () => {
    expect(of({ kind: 'mean' }, {})).toEqual({ value: undefined, low: 1, high: 5, min: 1, max: 5 })
    expect(of({ kind: 'mean' }, { A: notApplicable(), B: notApplicable(), C: notApplicable() })).toEqual({
      value: undefined,
      low: undefined,
      high: undefined,
      min: 1,
      max: 5,
    })
  })
})

describe('above the criteria', () => {
  const framework = buildFramework({
    criteria: [
      criterion('PER', { weight: 2, tags: { capacity: 'person' } }, criterion('PER-COMP'), criterion('PER-ADAP')),
      criterion('TEC', { tags: { capacity: 'organisation' } }),
      criterion('ECO', { tags: { capacity: 'organisation' } }),
    ],
    lenses: [
      { id: 'organisation', name: { fr: 'Organisation', en: 'Organisation' }, of: ['TEC', 'ECO'], weights: { ECO: 3 } },
    ],
    weights: [{ when: { op: 'constant', value: true }, set: {}, times: { TEC: 2 } }],
  })
  const measured = buildQuestionnaire([
    single('P1', { measures: { 'PER-COMP': 1 } }),
    single('P2', { measures: { 'PER-ADAP': 1 } }),
    single('T1', { measures: { TEC: 1 } }),
    single('E1', { measures: { ECO: 1, TEC: 1 } }),
  ])

  test('the overall score weighs each dimension by the weights of this business', () => {
    const scores = scoredAs({ framework, questionnaire: measured }, { P1: 1, P2: 4, T1: 5, E1: 2 })
    // PER (1 + 4) / 2 = 2.5, weight 2; TEC (5 + 2) / 2 = 3.5, weight 1 × 2; ECO 2, weight 1.
    expect(criterionIn(scores, 'PER').value).toBe(2.5)
    expect(criterionIn(scores, 'TEC').value).toBe(3.5)
    expect(criterionIn(scores, 'cadre').value).toBeCloseTo((2 * 2.5 + 2 * 3.5 + 2) / 5, 12)
    expect(['PER', 'TEC', 'ECO'].map((id) => criterionIn(scores, id).weight)).toEqual([0.4, 0.4, 0.2])
  })

  test('a lens is a further mean with its own weights', () => {
    const scores = scoredAs({ framework, questionnaire: measured }, { P1: 1, P2: 4, T1: 5, E1: 2 })
    expect(lensIn(scores, 'organisation').value).toBeCloseTo((3.5 + 3 * 2) / 4, 12)
  })

  test('a criterion that no question of the questionnaire measures does not exist', () => {
    const few = buildQuestionnaire([single('P1', { measures: { 'PER-COMP': 1 } })])
    const scores = scoredAs({ framework, questionnaire: few }, { P1: 3 })
    expect(scores.criteria.map((one) => one.criterion)).toEqual(['cadre', 'PER', 'PER-COMP'])
    expect(criterionIn(scores, 'cadre')).toMatchObject({ value: 3, low: 3, high: 3, coverage: 1 })
    expect(scores.lenses).toEqual([])
  })
})
