import { describe, expect, test } from 'vitest'
import { action, ids, planFor, rule } from '../support/plan-content.ts'

const slow = { days: { min: 5, max: 10 } }
const names = (...list: string[]) => list.map((id) => action(id))
const onePeople = { people: { tag: 'people', atLeast: 1 } }
const oneQuick = { quick: { horizon: 'soon', cost: '$$', days: 4, atLeast: 1 } }

describe('people-side', () => {
  test('the last that is not a duty gives way to the best-ranked people-side action', () => {
    const side = { tags: ['people'] }
    const actions = [...names('A', 'B', 'C'), action('P', side), action('Q', side)]
    const plan = planFor({ actions, values: { cP: 2, cQ: 1.5 }, limits: { active: 3, ...onePeople } })
    expect(ids(plan.active)).toEqual(['A', 'B', 'Q'])
    expect(ids(plan.next)).toEqual(['C', 'P'])
    expect(plan.missing).toEqual([])
  })

  test('a duty does not give way: the last of the others does', () => {
    const actions = [...names('A', 'B', 'C'), action('P', { tags: ['people'] })]
    const rules = [rule('LAW', 'true', { kind: 'duty', actions: ['B', 'C'] })]
    const plan = planFor({ actions, rules, values: { cP: 2 }, limits: { active: 3, ...onePeople } })
    expect(ids(plan.active)).toEqual(['B', 'C', 'P'])
  })

  test('when duties fill the plan, or no such action is open, the plan says what is missing', () => {
    const actions = [...names('A', 'B'), action('P', { tags: ['people'] })]
    const rules = [rule('LAW', 'true', { kind: 'duty', actions: ['A', 'B'] })]
    expect(planFor({ actions, rules, limits: { active: 2, ...onePeople } }).missing).toEqual(['people'])
    expect(planFor({ actions, values: { cP: 4 }, limits: onePeople }).missing).toEqual(['people'])
  })

  test('what another active action needs does not give way', () => {
    const actions = [action('A', { after: ['B'] }), ...names('B', 'C'), action('P', { tags: ['people'] })]
    const plan = planFor({ actions, values: { cA: 1, cB: 1, cC: 1, cP: 2 }, limits: { active: 2, ...onePeople } })
    expect(ids(plan.active)).toEqual(['B', 'P'])
  })
})

describe('a quick first success', () => {
  const planWith = (sketch: Parameters<typeof action>[1], size = 'S') =>
    planFor({
      actions: [action('A', slow), action('B', slow), action('Q', sketch)],
      values: { cQ: 2.9 },
      limits: { active: 2, ...oneQuick },
      size,
    })

  test('the last gives way to an action that is soon, cheap and short', () => {
    expect(ids(planWith({ cost: '$$', days: { min: 1, max: 4 } }).active)).toEqual(['A', 'Q'])
  })

  test.each([
    ['too far', { horizon: 'middle' }, 'S'],
    ['too dear', { cost: '$$$' }, 'S'],
    ['too long', { days: { min: 1, max: 5 } }, 'S'],
    ['too long for a bigger business', { days: { min: 1, max: 3 } }, 'M'],
  ])('one that is %s is none', (_, sketch, size) => {
    expect(planWith(sketch, size).missing).toEqual(['quick'])
  })

  test('making place for it does not take the only people-side action away', () => {
    const actions = [action('A', slow), action('P', { ...slow, tags: ['people'] }), action('Q')]
    const plan = planFor({ actions, values: { cP: 1, cQ: 2.9 }, limits: { active: 2, ...onePeople, ...oneQuick } })
    expect(ids(plan.active)).toEqual(['P', 'Q'])
  })
})

describe('one expensive at a time', () => {
  const costly = { cost: '$$$' }

  test('the second expensive action leaves its place to the next one', () => {
    const actions = [action('A', costly), action('B', { cost: '$$$$' }), ...names('C', 'D')]
    const plan = planFor({ actions, limits: { active: 3 } })
    expect(ids(plan.active)).toEqual(['A', 'C', 'D'])
    expect(ids(plan.next)).toEqual(['B'])
  })

  test('duties may exceed it, the others may not add to them', () => {
    const actions = [action('A', costly), action('B', costly), action('C', costly), action('D')]
    const rules = [rule('LAW', 'true', { kind: 'duty', actions: ['A', 'B'] })]
    expect(ids(planFor({ actions, rules }).active)).toEqual(['A', 'B', 'D'])
  })
})

describe('businesses at the edges', () => {
  const actions = Array.from({ length: 20 }, (_, index) => action(`A${index}`))
  const everywhere = (value: number | 'unknown') => Object.fromEntries(actions.map(({ id }) => [`c${id}`, value]))
  const limits = { ...onePeople, ...oneQuick }

  test('everything at the top: an empty plan, which says so', () => {
    const plan = planFor({ actions, values: everywhere(5), limits })
    expect(plan).toMatchObject({ active: [], next: [], later: [], reserve: [], waiting: [], deferred: [] })
    expect(plan.missing).toEqual(['people', 'quick'])
  })

  test('everything at the bottom: five, four, and all the others in reserve', () => {
    const plan = planFor({ actions, values: everywhere(1), limits })
    expect([plan.active.length, plan.next.length, plan.reserve.length]).toEqual([5, 4, 11])
  })

  test('nothing known: an empty plan', () => {
    expect(planFor({ actions, values: everywhere('unknown'), limits })).toMatchObject({ active: [], waiting: [] })
  })

  test('a library without actions', () => {
    expect(planFor({ actions: [] })).toMatchObject({ active: [], next: [], missing: [] })
  })
})
