import { describe, expect, test } from 'vitest'
import type { Question } from '../../src/model/questionnaire.ts'
import { notApplicable, type Said } from '../support/answers.ts'
import {
  buildFramework,
  buildQuestionnaire,
  type CriterionSketch,
  criterion,
  grid,
  row,
  single,
} from '../support/content.ts'
import { compare } from '../support/expressions.ts'
import { criterionIn, questionIn, scoredAs } from '../support/scored.ts'

const rows = [row('compta'), row('ventes'), row('paie', { weight: 2 })]
const usual = [single('A', { measures: { PER: 1 } }), single('B', { measures: { PER: 3 } })]

function scoresOf(
  said: Readonly<Record<string, Said>>,
  sketch: Partial<CriterionSketch> = {},
  questions: readonly Question[] = usual,
) {
  const framework = buildFramework({ criteria: [criterion('PER', sketch)] })
  return scoredAs({ framework, questionnaire: buildQuestionnaire(questions) }, said)
}

function per(...of: Parameters<typeof scoresOf>) {
  return criterionIn(scoresOf(...of), 'PER')
}

describe('coverage', () => {
  test('is the share of the weight of what applies that was answered', () => {
    expect(per({ A: 2 }).coverage).toBe(0.25)
    expect(per({ B: 2 }).coverage).toBe(0.75)
    expect(per({ B: 2, A: notApplicable() }).coverage).toBe(1)
  })

  test('counts a grid by its rows and their weights', () => {
    const questions = [grid('G', rows, { measures: { PER: 1 } })]
    expect(per({ G: { rows: { compta: 3, ventes: 'unknown' } } }, {}, questions).coverage).toBe(0.25)
    expect(per({ G: { rows: { compta: 3, paie: notApplicable() } } }, {}, questions).coverage).toBe(0.5)
  })

  test('is counted on the questions, not tier by tier', () => {
    const framework = buildFramework({ criteria: [criterion('PER', {}, criterion('P1'), criterion('P2'))] })
    const questionnaire = buildQuestionnaire([
      single('A', { measures: { P1: 1 } }),
      ...['B', 'C', 'D'].map((id) => single(id, { measures: { P2: 1 } })),
    ])
    expect(criterionIn(scoredAs({ framework, questionnaire }, { A: 3 }), 'PER').coverage).toBe(0.25)
  })

  test('is not said where nothing applies', () => {
    const found = per({ A: notApplicable(), B: notApplicable() })
    expect([found.coverage, found.value, found.low, found.high]).toEqual([undefined, undefined, undefined, undefined])
  })
})

describe('under its minimum coverage', () => {
  const short = { minimumCoverage: 0.5 }

  test('a criterion has no level, but its value still enters the overall score', () => {
    const scores = scoresOf({ A: 4 }, short)
    expect(criterionIn(scores, 'PER')).toMatchObject({ insufficient: true, value: 4 })
    expect(criterionIn(scores, 'PER')).not.toHaveProperty('level')
    expect(criterionIn(scores, 'cadre')).toMatchObject({ insufficient: false, value: 4 })
  })

  test('no rule reads it: the rule is listed as not yet known', () => {
    const framework = buildFramework({
      criteria: [criterion('PER', short)],
      rules: [{ id: 'R', when: compare('value.PER', '<', 5), effect: { kind: 'flag' }, why: { fr: 'x', en: 'x' } }],
    })
    const questionnaire = buildQuestionnaire(usual)
    const flagOf = (said: Record<string, Said>) =>
      scoredAs({ framework, questionnaire }, said).flags.map(({ known }) => known)
    expect(flagOf({ A: 4 })).toEqual([false])
    expect(flagOf({ B: 4 })).toEqual([true])
    expect(flagOf({ A: 5, B: 5 })).toEqual([])
  })

  test('reached exactly, even by a hair, it is enough', () => {
    const weights = { A: 0.1, B: 0.5, C: 0.2 }
    const asked = Object.entries(weights).map(([id, weight]) => single(id, { measures: { PER: weight } }))
    // 0.6 of 0.8, which a machine finds a hair under three quarters.
    const found = per({ A: 3, B: 3 }, { minimumCoverage: 0.75 }, asked)
    expect(found.coverage).toBeLessThan(0.75)
    expect(found.insufficient).toBe(false)
  })
})

describe('« je ne sais pas » and what is put off', () => {
  test('are left out unless the framework says what they count as', () => {
    expect(per({ A: 4, B: 'unknown' })).toMatchObject({ value: 4, low: 1.75, high: 4.75, coverage: 0.25 })
    expect(per({ A: 4, B: 'later' })).toMatchObject({ value: 4, low: 1.75, high: 4.75, coverage: 0.25 })
  })

  test('an unknown protection counts as the framework says, and as covered', () => {
    expect(per({ A: 4, B: 'unknown' }, { unknown: 1 })).toMatchObject({
      value: 1.75,
      low: 1.75,
      high: 4.75,
      coverage: 1,
    })
  })

  test('what nobody answered may count too, but never as covered', () => {
    expect(per({ A: 4 }, { absent: 2 })).toMatchObject({ value: 2.5, low: 1.75, high: 4.75, coverage: 0.25 })
    expect(per({ A: 4, B: 'later' }, { absent: 2 })).toMatchObject({ value: 2.5, coverage: 0.25 })
  })

  test('the nearest criterion that says something decides', () => {
    const framework = buildFramework({
      criteria: [
        criterion('CON', { unknown: 1 }, criterion('CON-ACCE'), criterion('CON-RENS', { unknown: 'exclude' })),
      ],
    })
    const questionnaire = buildQuestionnaire([
      single('A', { measures: { 'CON-ACCE': 1 } }),
      single('R', { measures: { 'CON-RENS': 1 } }),
    ])
    const scores = scoredAs({ framework, questionnaire }, { A: 'unknown', R: 'unknown' })
    expect([criterionIn(scores, 'CON-ACCE').value, criterionIn(scores, 'CON-RENS').value]).toEqual([1, undefined])
  })

  test('a question not asked yet, and one hidden, are not the same', () => {
    const questions = [...usual, single('SI', { measures: { PER: 1 }, showIf: compare('answer.A', '==', 1) })]
    const state = (said: Record<string, Said>) => questionIn(scoresOf(said, {}, questions), 'SI').state
    expect([state({}), state({ A: 2 }), state({ A: 1 }), state({ A: 1, SI: 4 })]).toEqual([
      'pending',
      'hidden',
      'absent',
      'answered',
    ])
    expect(per({ A: 2, B: 2, SI: 5 }, {}, questions)).toMatchObject({ value: 2, coverage: 1 })
  })
})

test('evidence is the plain mean grade of what was answered, each question once, none being a mere saying', () => {
  const scores = scoresOf({
    A: { answer: { state: 'answered', value: '3' }, evidence: 3 },
    B: { answer: { state: 'answered', value: '3' } },
  })
  expect(criterionIn(scores, 'PER').evidence).toBe(1.5)
  expect(criterionIn(scoresOf({ A: 'unknown' }), 'PER').evidence).toBeUndefined()
})
