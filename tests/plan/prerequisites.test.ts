import { describe, expect, test } from 'vitest'
import { action, expression, ids, planFor, rule } from '../support/plan-content.ts'

describe('prerequisites', () => {
  test('a prerequisite is taken before what needs it, even when it ranks lower', () => {
    const actions = [action('A', { after: ['B'] }), action('B'), action('C')]
    const plan = planFor({ actions, values: { cA: 1, cB: 2.5, cC: 2 } })
    expect(ids(plan.active)).toEqual(['C', 'B', 'A'])
    expect(plan.active.map(({ after }) => after)).toEqual([[], [], ['B']])
    expect(plan.active[1]?.causes).toContainEqual({ kind: 'prerequisite', of: 'A' })
  })

  test('a prerequisite that is done, or already at its last level, holds nothing back', () => {
    const actions = [action('A', { after: ['B', 'C'] }), action('B'), action('C')]
    const plan = planFor({ actions, values: { cB: 3 }, done: ['C'] })
    expect(plan.active).toMatchObject([{ action: 'A', after: [] }])
  })

  test('an unmeasured prerequisite enters for the sake of what it opens, just before it', () => {
    const actions = [action('A'), action('B'), action('C', { after: ['P'] }), action('P')]
    const plan = planFor({ actions, values: { cA: 2, cB: 1.8, cC: 1, cP: 'unknown' } })
    expect(ids(plan.active)).toEqual(['P', 'C', 'B', 'A'])
    expect(plan.active[0]?.causes).toEqual([{ kind: 'prerequisite', of: 'C' }])
  })

  test('a chain of unmeasured prerequisites enters whole', () => {
    const actions = [action('C', { after: ['P'] }), action('P', { after: ['Q'] }), action('Q')]
    expect(ids(planFor({ actions, values: { cP: 'unknown', cQ: 'unknown' } }).active)).toEqual(['Q', 'P', 'C'])
  })

  test('an unmeasured prerequisite that would open nothing takes no place', () => {
    const ahead = { moves: [{ criterion: 'cQ', from: 3, to: 4 }] }
    const actions = [action('A', { after: ['P', 'Q'] }), action('P'), action('Q', ahead)]
    const plan = planFor({ actions, values: { cP: 'unknown', cQ: 2 } })
    expect(plan.active).toEqual([])
    expect(plan.waiting).toEqual([{ action: 'A', waits: [{ kind: 'prerequisite', actions: ['P', 'Q'] }] }])
  })

  test('a prerequisite outside the active actions is not skipped over', () => {
    const others = ['B', 'C'].map((id) => action(id))
    const actions = [action('A', { after: ['P'] }), action('P'), ...others]
    const plan = planFor({ actions, values: { cP: 2.9 }, limits: { active: 2, next: 1 } })
    expect([ids(plan.active), ids(plan.next), ids(plan.reserve)]).toEqual([['B', 'C'], ['P'], ['A']])
  })

  test('a prerequisite already at its last level holds nothing back, even proposed again and not open', () => {
    const again = action('P', { when: expression('true'), tags: ['tool'] })
    const needing = [action('A', { after: ['P'] }), action('Z', { after: ['P'] })]
    const plan = planFor({
      actions: [again, ...needing],
      values: { cP: 5, cZ: 5 },
      rules: [
        rule('R', 'true', { kind: 'before', tag: 'people', count: 1, beforeTag: 'tool' }),
        rule('LAW', 'true', { kind: 'duty', actions: ['Z'] }),
      ],
    })
    expect(ids(plan.active)).toEqual(['Z', 'A'])
    expect(ids(plan.waiting)).toEqual(['P'])
  })

  test('an unmeasured prerequisite says what it prepares, even when a rule keeps that one waiting', () => {
    const actions = [action('P'), action('T', { after: ['P'], tags: ['tool'] })]
    const rules = [rule('R', 'true', { kind: 'before', tag: 'people', count: 1, beforeTag: 'tool' })]
    const plan = planFor({ actions, values: { cP: 'unknown' }, rules })
    expect(plan.active).toMatchObject([{ action: 'P', causes: [{ kind: 'prerequisite', of: 'T' }] }])
    expect(ids(plan.waiting)).toEqual(['T'])
  })
})

describe('next, later, in reserve', () => {
  const many = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K']

  test('five actions, then the next four, then the rest in reserve', () => {
    const plan = planFor({ actions: many.map((id) => action(id)) })
    expect(ids(plan.active)).toEqual(['A', 'B', 'C', 'D', 'E'])
    expect(ids(plan.next)).toEqual(['F', 'G', 'H', 'I'])
    expect(ids(plan.reserve)).toEqual(['J', 'K'])
  })

  test('what is linked to the wish and ranks too low comes later, and nothing holds it but its rank', () => {
    const actions = many.map((id) => action(id, id === 'K' ? { topics: ['stock'] } : {}))
    const plan = planFor({ actions, values: { cK: 2.9 }, wish: ['stock'] })
    expect(plan.later).toMatchObject([
      { action: 'K', waits: [], path: [], causes: [{}, { kind: 'wish', topics: ['stock'] }] },
    ])
    expect(ids(plan.reserve)).toEqual(['J'])
  })

  test('a wish that is not open yet comes later, with its level, what it needs and the whole way there', () => {
    const goal = { moves: [{ criterion: 'sell', from: 3, to: 4 }], topics: ['stock'], after: ['Q', 'P'] }
    const actions = [action('G', goal), action('P', { after: ['Q'] }), action('Q')]
    const plan = planFor({ actions, values: { sell: 1.5 }, wish: ['stock'] })
    expect(plan.later).toMatchObject([
      {
        action: 'G',
        waits: [
          { kind: 'level', criterion: 'sell', value: 1.5, from: 3 },
          { kind: 'prerequisite', actions: ['Q', 'P'] },
        ],
        path: ['Q', 'P'],
        causes: [{ kind: 'wish', topics: ['stock'] }],
      },
    ])
    expect(plan.active[0]?.causes).toContainEqual({ kind: 'prerequisite', of: 'G' })
  })

  test('a wish of which nothing is known yet waits to be measured', () => {
    const plan = planFor({ actions: [action('A', { topics: ['stock'] })], values: { cA: 'unknown' }, wish: ['stock'] })
    expect(plan.waiting).toEqual([{ action: 'A', waits: [{ kind: 'unmeasured', criteria: ['cA'] }] }])
  })

  test('an unmeasured action that the sequence took waits for nothing but its rank', () => {
    const actions = [action('A'), action('B'), action('P', { topics: ['stock'] }), action('C', { after: ['P'] })]
    const plan = planFor({
      actions,
      values: { cP: 'unknown', cC: 2.9 },
      wish: ['stock'],
      limits: { active: 1, next: 1 },
    })
    expect(plan.later).toMatchObject([{ action: 'P', waits: [] }])
  })

  test('a wish already reached is not shown again', () => {
    const plan = planFor({ actions: [action('A', { topics: ['stock'] })], values: { cA: 3 }, wish: ['stock'] })
    expect([plan.later, plan.waiting]).toEqual([[], []])
  })
})
