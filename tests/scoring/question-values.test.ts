import { describe, expect, test } from 'vitest'
import type { Question } from '../../src/model/questionnaire.ts'
import { notApplicable, quantity, type Said } from '../support/answers.ts'
import {
  bands,
  buildFramework,
  buildQuestionnaire,
  computed,
  criterion,
  grid,
  linear,
  multi,
  number,
  option,
  optionsWorth,
  row,
  single,
} from '../support/content.ts'
import { choose, compare } from '../support/expressions.ts'
import { criterionIn, questionIn, scoredAs } from '../support/scored.ts'

const framework = buildFramework({ criteria: [{ id: 'PER' }] })
const measures = { PER: 1 }

function worth(question: Question, said: Said, others: readonly Question[] = [], more: Record<string, Said> = {}) {
  const questionnaire = buildQuestionnaire([...others, question])
  const scores = scoredAs({ framework, questionnaire }, { [question.id]: said, ...more })
  return questionIn(scores, question.id).value
}

describe('a choice is worth', () => {
  test('what its option is worth, whatever its rank', () => {
    const question = single('Q', { measures, options: optionsWorth(5, 2, 2, 1) })
    expect([1, 2, 3, 4].map((choice) => worth(question, choice))).toEqual([5, 2, 2, 1])
  })

  test('nothing when its option is worth nothing', () => {
    const question = single('Q', { measures, options: [...optionsWorth(1, 5), option('autre', { other: true })] })
    expect(worth(question, 'autre')).toBeUndefined()
  })
})

describe('several ticks are worth', () => {
  const shared = multi('Q', { measures })

  test('the share of the points ticked, from 1 to 5', () => {
    expect(worth(shared, [1])).toBe(1.8)
    expect(worth(shared, [1, 2, 3])).toBeCloseTo(3.4, 12)
    expect(worth(shared, [1, 2, 3, 4, 5])).toBe(5)
  })

  test('the value of the option that stands alone, when it is the one ticked', () => {
    expect(worth(shared, ['none'])).toBe(1)
  })

  test('less when a bad practice is ticked, never less than the bottom of the scale', () => {
    const risky = multi('Q', {
      measures,
      options: [
        option(1, { points: 3 }),
        option(2),
        option(3, { points: -2, negative: true }),
        option('none', { exclusive: true, value: 1 }),
      ],
    })
    expect(worth(risky, [1, 3])).toBe(2)
    expect(worth(risky, [3])).toBe(1)
    expect(worth(risky, [1, 2])).toBe(5)
  })

  test('their sum or their mean where the author says so', () => {
    const options = [...optionsWorth(1, 2, 1.5), option('none', { exclusive: true, value: 0 })]
    const wide = buildFramework({ scale: { min: 0, max: 5 }, criteria: [{ id: 'PER' }] })
    const of = (kind: 'sum' | 'mean') => {
      const questionnaire = buildQuestionnaire([multi('Q', { measures, options, value: { kind } })])
      return questionIn(scoredAs({ framework: wide, questionnaire }, { Q: [1, 2, 3] }), 'Q').value
    }
    expect(of('sum')).toBe(4.5)
    expect(of('mean')).toBe(1.5)
  })
})

describe('a grid is worth', () => {
  const rows = [row('compta', { weight: 3 }), row('paie')]
  const mean = grid('Q', rows, { measures })

  test('the mean of its rows by their weights', () => {
    expect(worth(mean, { rows: { compta: 4, paie: 2 } })).toBe(3.5)
  })

  test('that of the rows that apply, when one is « sans objet »', () => {
    expect(worth(mean, { rows: { compta: 4, paie: notApplicable() } })).toBe(4)
  })

  test('their sum where the author says so, within the scale', () => {
    const added = grid('Q', [row('a'), row('b')], { measures, options: optionsWorth(1, 2, 3), value: { kind: 'sum' } })
    expect(worth(added, { rows: { a: 1, b: 3 } })).toBe(4)
    expect(worth(added, { rows: { a: 3, b: 3 } })).toBe(5)
  })

  test('and a sum reaches what its rows that apply can reach, no more', () => {
    const added = grid('Q', [row('a'), row('b')], { measures, options: optionsWorth(1, 2), value: { kind: 'sum' } })
    const questionnaire = buildQuestionnaire([added])
    const reach = (said: Said) => {
      const { min, low, high, max } = questionIn(scoredAs({ framework, questionnaire }, { Q: said }), 'Q')
      return [min, low, high, max]
    }
    expect(reach({ rows: { a: 1 } })).toEqual([2, 2, 3, 4])
    expect(reach({ rows: { a: 1, b: notApplicable() } })).toEqual([1, 1, 1, 2])
  })
})

describe('a quantity is worth', () => {
  const points = [
    [0, 1],
    [20, 3],
    [80, 5],
  ] as const

  test('the band it falls in, an edge belonging to the band above', () => {
    const question = number('Q', { measures, value: bands(...points) })
    expect([0, 19.9, 20, 79, 80, 500].map((many) => worth(question, quantity(many)))).toEqual([1, 1, 3, 3, 5, 5])
  })

  test('its place on the line between two points, and the ends beyond them', () => {
    const question = number('Q', { measures, value: linear(...points) })
    expect([-5, 0, 10, 50, 200].map((many) => worth(question, quantity(many)))).toEqual([1, 1, 2, 4, 5])
  })

  const computes = computed('SHARE', compare(compare('answer.DONE', '*', 100), '/', 'answer.ALL'), {
    measures,
    value: bands([0, 1], [50, 3], [100, 5]),
  })
  const inputs = [number('DONE', { measures }), number('ALL')]
  const shareOf = (done: Said, all: Said) => worth(computes, 'later', inputs, { DONE: done, ALL: all })

  test('what a computation of other answers gives', () => {
    expect(shareOf(quantity(3), quantity(4))).toBe(3)
    expect(shareOf(quantity(4), quantity(4))).toBe(5)
  })

  test('nothing while an input is missing, unknown or « sans objet », nor when it divides by zero', () => {
    expect(shareOf('later', quantity(4))).toBeUndefined()
    expect(shareOf('unknown', quantity(4))).toBeUndefined()
    expect(shareOf(notApplicable(), quantity(4))).toBeUndefined()
    expect(shareOf(quantity(4), quantity(0))).toBeUndefined()
  })

  test('one way or the other, as a condition chooses', () => {
    const chosen = choose(compare('answer.ALL', '>', 10), 'answer.DONE', 0)
    const question = computed('SHARE', chosen, { measures, value: bands([0, 1], [5, 5]) })
    const many = (all: number) => worth(question, 'later', inputs, { DONE: quantity(6), ALL: quantity(all) })
    expect([many(11), many(10)]).toEqual([5, 1])
  })
})

test('a sum of what is ticked can go as low as all that lowers it together', () => {
  const options = [option('mieux', { value: 4 }), option('pire', { value: -2 }), option('encore', { value: -3 })]
  const asked = multi('Q', { measures: { PER: 1 }, options, value: { kind: 'sum' } })
  const below = buildFramework({ scale: { min: -6, max: 6 }, criteria: [criterion('PER')] })
  const scores = scoredAs({ framework: below, questionnaire: buildQuestionnaire([asked]) }, {})
  expect(criterionIn(scores, 'PER')).toMatchObject({ low: -5, high: 4 })
})
