import { expect, test } from 'vitest'
import { answersOf, cells } from '../support/answers.ts'
import { grid, gridOf, row, single } from '../support/content.ts'
import { action, expression, ids, planFor, rule } from '../support/plan-content.ts'

const measures = { cA: 1 }
const questions = [
  single('low', { measures }),
  single('high', { measures }),
  single('silent', { measures }),
  grid('elsewhere', [row('r')], { measures: { other: 1 } }),
]
const questionScores = {
  low: { value: 1 },
  high: { value: 5 },
  silent: { state: 'unknown' },
  elsewhere: { value: 1 },
} as const

test('a gap names the value, the level it leads to, the target and the low answers behind it', () => {
  const plan = planFor({ actions: [action('A')], values: { cA: 2, other: 1 }, questions, questionScores })
  expect(plan.active[0]?.causes).toEqual([
    { kind: 'gap', criterion: 'cA', value: 2, to: 3, target: 3, questions: ['low'] },
  ])
})

test('when no single answer is low, every answer that made the value is named', () => {
  const level = { low: { value: 3 }, high: { value: 3.5 }, silent: { state: 'absent' } } as const
  const plan = planFor({ actions: [action('A')], values: { cA: 2 }, questions, questionScores: level })
  expect(plan.active[0]?.causes).toMatchObject([{ kind: 'gap', questions: ['low', 'high'] }])
})

test('a condition names the questions it reads, and those that gave their value to the competencies it reads', () => {
  const when = expression('score.elsewhere < 3 && (value.cA < 4 ? profile.size == "S" : answer.silent == 1)')
  const plan = planFor({
    actions: [action('B', { moves: [], when })],
    values: { cA: 2, other: 1 },
    questions,
    questionScores,
  })
  expect(plan.active[0]?.causes).toEqual([{ kind: 'trigger', questions: ['low', 'high', 'silent', 'elsewhere'] }])
})

test('a condition on the columns of a grid reads its rows, and names the columns', () => {
  const software = gridOf('software', [row('a'), row('b')], [single('used'), single('good', { measures })])
  const plan = planFor({
    actions: [
      action('B', { moves: [], when: expression('size(answer.used) >= 2 && 2 in answer.used && score.good < 3') }),
    ],
    values: { cA: 2 },
    questions: [software],
    questionScores: { good: { value: 1 } },
    answers: answersOf({ software: { rows: { a: cells({ used: 1 }), b: cells({ used: 2, good: 1 }) } } }),
  })
  expect(plan.active[0]?.causes).toEqual([{ kind: 'trigger', questions: ['used', 'good'] }])
})

test('every reason is told: the duty, the gap, the rule that puts it first, the wish', () => {
  const plan = planFor({
    actions: [action('A', { topics: ['sales', 'stock'] })],
    rules: [
      rule('FIRST', 'true', { kind: 'first', actions: ['A'] }),
      rule('LAW', 'true', { kind: 'duty', actions: ['A'] }),
    ],
    wish: ['stock', 'sales'],
  })
  expect(plan.active[0]?.causes.map(({ kind }) => kind)).toEqual(['rule', 'gap', 'rule', 'wish'])
  expect(plan.active[0]?.causes.at(-1)).toEqual({ kind: 'wish', topics: ['sales', 'stock'] })
})

test('an action says what it opens among what the owner is shown', () => {
  const actions = ['A', 'B', 'C'].map((id) => action(id, id === 'A' ? {} : { after: ['A'] }))
  const plan = planFor({ actions, limits: { active: 1, next: 1 } })
  expect([ids(plan.active), ids(plan.next), ids(plan.reserve)]).toEqual([['A'], ['B'], ['C']])
  expect(plan.active[0]?.causes.filter(({ kind }) => kind === 'prerequisite')).toEqual([
    { kind: 'prerequisite', of: 'B' },
  ])
})

test('the person-days are the upper bound for a business of this size', () => {
  const actions = [action('A', { days: { min: 2, max: 5 } })]
  expect(planFor({ actions, size: 'XS' }).active[0]?.effortDays).toBe(3)
  expect(planFor({ actions, size: 'M' }).active[0]?.effortDays).toBe(8)
  expect(planFor({ actions, size: 'not-a-size' }).active[0]?.effortDays).toBe(5)
})

test('of two competencies an action moves, the one still on its way gives the rank', () => {
  const moves = [
    { criterion: 'ahead', from: 3, to: 4 },
    { criterion: 'open', from: 1, to: 3 },
  ]
  const plan = planFor({ actions: [action('A', { moves })], values: { ahead: 1, open: 2 } })
  expect(plan.active[0]?.rank[2]).toBe(-1)
})

test('of an action that moves many competencies, the three widest gaps are told, in its order', () => {
  const values = { one: 2.8, two: 2, three: 2.5, four: 1.5, five: 3.5 }
  const moves = Object.keys(values).map((criterion) => ({ criterion, from: 1, to: 5 }))
  const plan = planFor({ actions: [action('A', { moves })], values })
  expect(plan.active[0]?.causes).toMatchObject(
    ['two', 'three', 'four'].map((criterion) => ({ kind: 'gap', criterion })),
  )
})
