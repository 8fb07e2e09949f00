import { describe, expect, test } from 'vitest'
import type { Response } from '../../src/model/answer.ts'
import { saidBy } from '../support/answers.ts'
import { multi, option, single } from '../support/content.ts'
import { action, expression, ids, planFor } from '../support/plan-content.ts'

describe('candidates', () => {
  test('an action is proposed from its first level, included, to its last, excluded, without rounding', () => {
    const actions = ['A', 'B', 'C', 'D'].map((id) => action(id, { moves: [{ criterion: `c${id}`, from: 2, to: 3 }] }))
    const values = { cA: 1.96, cB: 2, cC: 2.96, cD: 3 }
    expect(ids(planFor({ actions, values }).active)).toEqual(['B', 'C'])
  })

  test('a hair of arithmetic on either side of an edge changes nothing', () => {
    const actions = ['A', 'B'].map((id) => action(id, { moves: [{ criterion: `c${id}`, from: 2, to: 3 }] }))
    expect(ids(planFor({ actions, values: { cA: 2 - 1e-12, cB: 3 - 1e-12 } }).active)).toEqual(['A'])
  })

  test('what has no value, or too few answers, brings no action', () => {
    const actions = [action('A'), action('B')]
    const plan = planFor({ actions, values: { cA: 'unknown', cB: 'insufficient' } })
    expect([plan.active, plan.next, plan.later, plan.reserve, plan.waiting]).toEqual([[], [], [], [], []])
  })

  test('an action that moves two competencies is proposed for either', () => {
    const moves = [
      { criterion: 'x', from: 1, to: 3 },
      { criterion: 'y', from: 1, to: 3 },
    ]
    expect(ids(planFor({ actions: [action('A', { moves })], values: { x: 4, y: 2 } }).active)).toEqual(['A'])
  })

  test('an action whose own condition is true is proposed whatever its competency', () => {
    const question = single('q', { measures: { other: 1 } })
    const answered = (option: string) =>
      planFor({
        actions: [action('A', { when: expression('answer.q == 2') })],
        values: { cA: 5, other: 3 },
        questions: [question],
        answers: new Map([['q', { answer: { state: 'answered', value: option } }]]),
      })
    expect(answered('2').active).toMatchObject([{ action: 'A', causes: [{ kind: 'trigger', questions: ['q'] }] }])
    expect(answered('3').active).toEqual([])
  })

  test('an answer that the visit hides opens nothing', () => {
    const plan = planFor({
      actions: [action('A', { moves: [], when: expression('answer.q == 2') })],
      questions: [single('q')],
      questionScores: { q: { state: 'hidden' } },
      answers: new Map([['q', { answer: { state: 'answered', value: '2' } }]]),
    })
    expect(plan.active).toEqual([])
  })

  test('an option that means « I do not know » opens nothing', () => {
    const options = [option(1), option(2, { state: 'unknown' })]
    const plan = planFor({
      actions: [action('A', { moves: [], when: expression('answer.q == 2') })],
      questions: [single('q', { options })],
      answers: new Map([['q', { answer: { state: 'answered', value: '2' } }]]),
    })
    expect(plan.active).toEqual([])
  })

  test('a condition reads several choices, the profile, the gap between two voices and the targets', () => {
    const opens = (when: string) => {
      const plan = planFor({
        actions: [action('A', { moves: [], when: expression(when) })],
        values: { strong: 3, weak: 2.9 },
        questions: [multi('tools'), single('voices')],
        questionScores: { voices: { spread: 1.5 } },
        answers: new Map([['tools', { answer: { state: 'answered', value: ['2', '4'] } }]]),
        size: 'M',
      })
      return plan.active.length === 1
    }
    expect(opens('4 in answer.tools && size(answer.tools) == 2')).toBe(true)
    expect(opens('3 in answer.tools')).toBe(false)
    expect(opens('profile.size == "M" && spread.voices >= 1.5')).toBe(true)
    expect(opens('at_target.strong && !at_target.weak')).toBe(true)
    expect(opens('!at_target.nobody || action.duty')).toBe(false)
  })

  test('a condition reads, of several people, what they agreed on, else the first who answered in the order of the roles', () => {
    const opens = (response: Response) => {
      const actions = [action('A', { moves: [], when: expression('answer.voices == 2') })]
      const respondents = { a: 'front-line', b: 'owner' }
      const input = { actions, questions: [single('voices')], answers: new Map([['voices', response]]), respondents }
      return planFor(input).active.length === 1
    }
    const by = saidBy({ a: 4, b: 2 })
    expect(opens(by)).toBe(true)
    expect(opens(saidBy({ a: 2, b: 4 }))).toBe(false)
    expect(opens({ ...by, answer: { state: 'answered', value: '3' } })).toBe(false)
  })

  test('what is done is not proposed again', () => {
    expect(ids(planFor({ actions: [action('A'), action('B')], done: ['A'] }).active)).toEqual(['B'])
  })
})

describe('order', () => {
  test('the widest gap to the target comes first', () => {
    const actions = [action('A'), action('B'), action('C')]
    expect(ids(planFor({ actions, values: { cA: 2.5, cB: 1, cC: 2 } }).active)).toEqual(['B', 'C', 'A'])
  })

  test('a gap counts for what its dimension weighs in this business', () => {
    const actions = [action('A'), action('B')]
    const under = { cA: 'light', cB: 'heavy' }
    const plan = planFor({ actions, values: { cA: 1, cB: 2 }, under, weights: { light: 0.2, heavy: 0.6 } })
    expect(ids(plan.active)).toEqual(['B', 'A'])
  })

  test('the wish lifts an action by half, no more', () => {
    const actions = [action('A'), action('B', { topics: ['stock'] })]
    const order = (value: number) => ids(planFor({ actions, values: { cA: 1, cB: value }, wish: ['stock'] }).active)
    expect(order(1.6)).toEqual(['B', 'A'])
    expect(order(1.8)).toEqual(['A', 'B'])
  })

  test('at equal priority the wish comes first, then the order of the file', () => {
    const actions = [action('A'), action('B'), action('C', { topics: ['stock'] })]
    const plan = planFor({ actions, values: { cA: 1, cB: 1, cC: 3 - 2 / 1.5 }, wish: ['stock'] })
    expect(ids(plan.active)).toEqual(['C', 'A', 'B'])
  })

  test('a long action weighs more in a bigger business, on the upper bound of its days', () => {
    const actions = [action('A', { days: { min: 1, max: 3 } }), action('B')]
    const order = (size: string) => ids(planFor({ actions, values: { cA: 1, cB: 1.5 }, size }).active)
    expect(order('S')).toEqual(['A', 'B'])
    expect(order('M')).toEqual(['B', 'A'])
  })

  test('what has no target is ranked last, and a gap already closed counts for nothing', () => {
    const actions = [action('A'), action('B'), action('C')]
    const plan = planFor({ actions, values: { cA: 1, cB: 2.8, cC: 2 }, targets: { cA: 'none', cB: 2.5 } })
    expect(ids(plan.active)).toEqual(['C', 'B', 'A'])
    expect(plan.active.map(({ rank }) => rank[2])).toEqual([-1, 0, undefined])
  })

  test('equal priorities that differ by a hair keep the order of the file', () => {
    const actions = [action('A'), action('B')]
    expect(ids(planFor({ actions, values: { cA: 1 + 1e-12, cB: 1 } }).active)).toEqual(['A', 'B'])
  })

  test('the plan pins the library it was chosen from', () => {
    expect(planFor({ actions: [] }).actions).toEqual({ id: 'actions', version: '1.0.0', digest: 'digest-of-actions' })
  })
})
