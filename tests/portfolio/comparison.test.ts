import { describe, expect, test } from 'vitest'
import type { Framework } from '../../src/model/framework.ts'
import type { Question, Questionnaire } from '../../src/model/questionnaire.ts'
import type { Comparison, CriterionChange, QuestionChange } from '../../src/portfolio/compare.ts'
import { lastOfEachStage } from '../../src/portfolio/stages.ts'
import { answersOf, notApplicable, profileOf, type Said } from '../support/answers.ts'
import { compared, sideOf } from '../support/compared.ts'
import { buildFramework, buildQuestionnaire, criterion, grid, optionsWorth, row, single } from '../support/content.ts'
import { compare } from '../support/expressions.ts'

const framework = buildFramework({
  criteria: [
    criterion('PER', { stableUnder: 0.5, minimumCoverage: 0.6 }),
    criterion('DON', { stableUnder: 0.5, minimumCoverage: 0.6 }),
  ],
})
const p1 = single('P1', { measures: { PER: 1 } })
const p2 = single('P2', { measures: { PER: 1 } })
const d1 = single('D1', { measures: { DON: 2 } })
const d2 = single('D2', { measures: { DON: 1 } })

type Told = Readonly<{
  questions: readonly Question[]
  said: Readonly<Record<string, Said>>
  framework?: Framework
  profile?: Parameters<typeof profileOf>[0]
  sketch?: Partial<Questionnaire>
}>

function world({ questions, said, profile = {}, sketch = {}, ...told }: Told) {
  const sheet = { answers: answersOf(said), profile: profileOf(profile) }
  return { framework, ...told, questionnaire: buildQuestionnaire(questions, sketch), sheet }
}

function between(before: Told, after: Told): Comparison {
  return compared(sideOf(world(before), '2026-03-01'), sideOf(world(after), '2026-09-01'))
}

function of({ criteria }: Comparison, id: string): CriterionChange | undefined {
  return criteria.find((one) => one.criterion === id)
}

function question({ questions }: Comparison, id: string): QuestionChange | undefined {
  return questions.find((one) => one.question === id)
}

describe('a full questionnaire at T0 and an express at T1', () => {
  const comparison = between(
    { questions: [p1, p2, d1, d2], said: { P1: 2, P2: 5, D1: 1, D2: 5 } },
    { questions: [p1, d1], said: { P1: 4, D1: 1 } },
  )

  test('are scored again on the questions they share', () => {
    expect(of(comparison, 'PER')).toMatchObject({
      before: { value: 2 },
      after: { value: 4 },
      change: { by: 2, trend: 'up' },
    })
    expect(of(comparison, 'DON')).toMatchObject({
      before: { value: 1 },
      after: { value: 1 },
      change: { trend: 'stable' },
    })
  })

  test('are as comparable as the weight they share is of all that counts in either', () => {
    expect(comparison.share).toBe(3 / 5)
    expect(of(comparison, 'PER')?.share).toBe(1 / 2)
    expect(of(comparison, 'DON')?.share).toBe(2 / 3)
  })

  test('say that the others were asked on one side only, without a number', () => {
    expect(question(comparison, 'P2')).toEqual({
      question: 'P2',
      before: { state: 'answered' },
      broken: { kind: 'missing', on: 'after' },
    })
  })
})

describe('a change', () => {
  const full = (value: number) => {
    const options = optionsWorth(1, 2, 2.4, 2.5, 3)
    return { questions: [single('P1', { measures: { PER: 1 }, options })], said: { P1: value } }
  }

  test('under the threshold of its tier is stable, and at the threshold is not', () => {
    expect(of(between(full(2), full(3)), 'PER')?.change?.trend).toBe('stable')
    expect(of(between(full(2), full(4)), 'PER')?.change).toEqual({ by: 0.5, trend: 'up' })
    expect(of(between(full(4), full(2)), 'PER')?.change).toEqual({ by: -0.5, trend: 'down' })
  })

  test('that misses the threshold by a hair of the arithmetic is not stable', () => {
    const thirds = buildFramework({ criteria: [criterion('PER', { stableUnder: 0.3 })] })
    const side = (value: number) => ({
      ...full(1),
      framework: thirds,
      questions: [single('P1', { measures: { PER: 1 }, options: optionsWorth(1.1, 1.4) })],
      said: { P1: value },
    })
    const change = of(between(side(1), side(2)), 'PER')?.change
    expect(change?.by).toBeLessThan(0.3)
    expect(change?.trend).toBe('up')
  })

  test('of the whole is read as its parts are, when nothing else is said of it', () => {
    expect(of(between(full(2), full(3)), 'cadre')).toMatchObject({ stableUnder: 0.5, change: { trend: 'stable' } })
  })
})

describe('what is not the same on both sides is no change', () => {
  test('a question « sans objet » or hidden on one side is set aside on both, never compared as zero', () => {
    const hidden = single('P2', { measures: { PER: 1 }, showIf: compare('answer.D1', '==', 5) })
    for (const after of [
      { questions: [p1, p2, d1], said: { P1: 4, P2: notApplicable(), D1: 1 } },
      { questions: [p1, hidden, d1], said: { P1: 4, P2: 1, D1: 1 } },
    ]) {
      const comparison = between({ questions: [p1, p2, d1], said: { P1: 4, P2: 1, D1: 1 } }, after)
      expect(of(comparison, 'PER')).toMatchObject({ before: { value: 4 }, after: { value: 4 }, share: 1 / 2 })
      expect(question(comparison, 'P2')?.broken).toEqual({ kind: 'aside', on: ['after'] })
    }
  })

  test('nor is a row of a grid', () => {
    const tools = grid('P1', [row('sales'), row('pay')], { measures: { PER: 1 } })
    const comparison = between(
      { questions: [tools], said: { P1: { rows: { sales: 2, pay: notApplicable() } } } },
      { questions: [tools], said: { P1: { rows: { sales: 2, pay: 5 } } } },
    )
    expect(of(comparison, 'PER')).toMatchObject({ change: { by: 0, trend: 'stable' }, share: 1 / 2 })
  })

  test('a question whose options, rule or measures changed is not shared, and it is said what did; rewording is nothing', () => {
    const sides = (after: Question) =>
      between({ questions: [p1, p2], said: { P1: 2, P2: 3 } }, { questions: [after, p2], said: { P1: 2, P2: 3 } })
    const broken = (after: Question) => question(sides(after), 'P1')?.broken
    expect(broken({ ...p1, options: optionsWorth(1, 3, 5) })).toEqual({ kind: 'changed', parts: ['options'] })
    expect(broken({ ...p1, measures: { PER: 2 } })).toEqual({ kind: 'changed', parts: ['measures'] })
    expect(broken({ ...p1, text: { fr: 'Autrement dit' }, options: p1.options.toReversed() })).toBeUndefined()
    expect(sides({ ...p1, measures: { PER: 2 } }).share).toBe(1 / 3)
  })

  test('a business that grew keeps the weights of the later assessment on both sides', () => {
    const weighty = buildFramework({
      criteria: [criterion('PER'), criterion('DON')],
      weights: [{ when: compare('profile.size', '==', 'S'), set: { PER: 3 }, times: {} }],
    })
    const taken = (size: string) => ({
      questions: [p1, d1],
      said: { P1: 5, D1: 1 },
      framework: weighty,
      profile: { size },
    })
    const comparison = between(taken('XS'), taken('S'))
    expect(of(comparison, 'cadre')).toMatchObject({ before: { value: 4 }, after: { value: 4 }, change: { by: 0 } })
  })
})

describe('a series', () => {
  test('is broken by another framework, an incompatible version or another scale: no number is compared', () => {
    const sheet = { questions: [p1], said: { P1: 2 } }
    const other = (sketch: Parameters<typeof buildFramework>[0]) =>
      between(sheet, { ...sheet, framework: buildFramework({ criteria: [criterion('PER')], ...sketch }) })
    expect(other({ id: 'autre' })).toEqual({
      measuredBy: 'after',
      broken: { reason: 'framework', before: 'cadre', after: 'autre' },
      criteria: [],
      questions: [],
    })
    expect(other({ version: '2.0.0' }).broken).toMatchObject({ reason: 'version', before: '1.0.0', after: '2.0.0' })
    expect(other({ scale: { min: 0, max: 10 } }).broken).toMatchObject({ reason: 'scale' })
    expect(other({ version: '1.4.0' }).broken).toBeUndefined()
  })

  test('of a criterion is broken when nothing it measures is shared, or too little is known on one side', () => {
    const comparison = between(
      { questions: [p1, p2, d1], said: { P1: 2, D1: 2 } },
      { questions: [p1, p2, d2], said: { P1: 4, P2: 4, D2: 2 } },
    )
    expect(of(comparison, 'DON')).toMatchObject({ share: 0, broken: { reason: 'nothing-shared' } })
    expect(of(comparison, 'PER')).toMatchObject({ broken: { reason: 'insufficient', on: ['before'] } })
    expect(of(comparison, 'PER')?.change).toBeUndefined()
    expect(question(comparison, 'P2')?.broken).toEqual({ kind: 'no-value', on: ['before'] })
  })
})

test('a stage that was taken again is told by its last assessment', () => {
  const started = ['T0', 'T0', 'T1'].map((stage, id) => ({ stage, id }))
  expect(lastOfEachStage(started).map(({ id }) => id)).toEqual([1, 2])
})
