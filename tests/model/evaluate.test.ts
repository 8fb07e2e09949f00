import { describe, expect, test } from 'vitest'
import { evaluate } from '../../src/model/evaluate.ts'
import type { Expression, Fact, Facts } from '../../src/model/expression.ts'
import { namesIn } from '../../src/model/expression.ts'
import { both, choose, compare, constant, either, name, not } from '../support/expressions.ts'

const known: Readonly<Record<string, Fact>> = { OUI: true, NON: false, TROIS: 3, LISTE: ['a', 'b'], MOT: 'été' }
const facts: Facts = (space, id) => (space === 'answer' ? known[id] : undefined)

const yes = name('answer', 'OUI')
const no = name('answer', 'NON')
const unknown = name('answer', 'PERSONNE-NE-SAIT')

function worth(expression: Expression): Fact | undefined {
  return evaluate(expression, facts)
}

describe('what nobody answered', () => {
  const values = [yes, no, unknown]

  test('leaves « and » open unless another part is false', () => {
    expect(values.map((left) => values.map((right) => worth(both(left, right))))).toEqual([
      [true, false, undefined],
      [false, false, false],
      [undefined, false, undefined],
    ])
  })

  test('leaves « or » open unless another part is true', () => {
    expect(values.map((left) => values.map((right) => worth(either(left, right))))).toEqual([
      [true, true, true],
      [true, false, undefined],
      [true, undefined, undefined],
    ])
  })

  test('leaves everything else that reads it unknown', () => {
    const open = [
      not(unknown),
      compare(unknown, '==', 3),
      compare(unknown, '!=', 3),
      compare(unknown, '<', 3),
      compare(unknown, '+', 1),
      compare(unknown, 'in', constant([1, 2])),
      choose(unknown, 1, 2),
      { op: 'size', of: unknown },
      { op: 'negate', of: unknown },
      { op: 'min', of: [constant(1), unknown] },
      { op: 'list', of: [constant(1), unknown] },
    ] as const
    expect(open.map((one) => worth(one))).toEqual(open.map(() => undefined))
  })

  test('is not looked for where a choice does not go', () => {
    expect(worth(choose(yes, 1, unknown))).toBe(1)
    expect(worth(choose(no, unknown, 2))).toBe(2)
  })
})

describe('numbers', () => {
  const tenths = compare(0.1, '+', 0.2)

  test('are equal within a hair, however they were added up', () => {
    expect(worth(compare(tenths, '==', 0.3))).toBe(true)
    expect(worth(compare(tenths, '!=', 0.3))).toBe(false)
    expect(worth(compare(tenths, '>', 0.3))).toBe(false)
    expect(worth(compare(tenths, '<=', 0.3))).toBe(true)
    expect(worth(compare(tenths, 'in', constant([0.3])))).toBe(true)
  })

  test('are calculated as usual, and a division by zero is not known', () => {
    const of = (op: '+' | '-' | '*' | '/' | '%') => worth(compare('answer.TROIS', op, 2))
    expect(['+', '-', '*', '/', '%'].map((op) => of(op as '+'))).toEqual([5, 1, 6, 1.5, 1])
    expect(worth(compare(1, '/', 0))).toBeUndefined()
    expect(worth(compare(1, '%', 0))).toBeUndefined()
  })

  test('have a least and a greatest', () => {
    const three = name('answer', 'TROIS')
    expect(worth({ op: 'min', of: [three, constant(2)] })).toBe(2)
    expect(worth({ op: 'max', of: [three, constant(2)] })).toBe(3)
    expect(worth({ op: 'negate', of: three })).toBe(-3)
  })
})

test('lists are searched, compared and counted; a word is counted by its letters', () => {
  const list = name('answer', 'LISTE')
  expect(worth(compare(constant('a'), 'in', list))).toBe(true)
  expect(worth(compare(constant('c'), 'in', list))).toBe(false)
  expect(worth(compare(list, '==', constant(['a', 'b'])))).toBe(true)
  expect(worth(compare(list, '==', constant(['b', 'a'])))).toBe(false)
  expect(worth({ op: 'size', of: list })).toBe(2)
  expect(worth({ op: 'size', of: name('answer', 'MOT') })).toBe(3)
})

test('what cannot be compared or calculated is not known, and nothing is thrown', () => {
  expect(worth(compare(yes, '<', 3))).toBeUndefined()
  expect(worth(compare(constant('a'), '*', 3))).toBeUndefined()
  expect(worth(compare(constant('a'), 'in', constant('abc')))).toBeUndefined()
  expect(worth({ op: 'negate', of: yes })).toBeUndefined()
  expect(worth(not(constant(3)))).toBeUndefined()
})

test('every name an expression reads is told, in the order written', () => {
  const condition = both(compare('answer.A', '<', 'score.B'), choose(not(name('profile', 'size')), 1, 'answer.A'))
  expect([...namesIn(condition)].map(({ space, id }) => `${space}.${id}`)).toEqual([
    'answer.A',
    'score.B',
    'profile.size',
    'answer.A',
  ])
})
