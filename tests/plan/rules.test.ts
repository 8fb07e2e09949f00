import { describe, expect, test } from 'vitest'
import { single } from '../support/content.ts'
import { action, ids, planFor, rule } from '../support/plan-content.ts'

const many = ['A', 'B', 'C', 'D', 'E', 'F', 'G']
const people = { tags: ['people'] }
const tool = { tags: ['tool'] }

describe('duty', () => {
  const duty = rule('LAW', 'score.q < 3', { kind: 'duty', actions: ['Z'] })
  const planAt = (value: number | undefined, more: Partial<Parameters<typeof planFor>[0]> = {}) =>
    planFor({
      actions: [...many, 'Z'].map((id) => action(id)),
      values: { cZ: 4 },
      rules: [duty],
      questions: [single('q')],
      questionScores: { q: value === undefined ? {} : { value } },
      ...more,
    })

  test('a duty comes first, whatever its competency, and says by which rule and which answer', () => {
    const plan = planAt(2)
    expect(ids(plan.active)).toEqual(['Z', 'A', 'B', 'C', 'D'])
    expect(plan.active[0]).toMatchObject({
      duty: true,
      causes: [{ kind: 'rule', rule: 'LAW', effect: 'duty', why: duty.why, questions: ['q'] }],
    })
    expect(plan.rules).toEqual([{ rule: 'LAW', why: duty.why, known: true }])
  })

  test('a rule that is false is neither applied nor told', () => {
    const plan = planAt(3)
    expect(ids(plan.active)).not.toContain('Z')
    expect(plan.rules).toEqual([])
  })

  test('a rule that is not known yet has no effect, and is told as such', () => {
    const plan = planAt(undefined)
    expect(ids(plan.active)).not.toContain('Z')
    expect(plan.rules).toEqual([{ rule: 'LAW', why: duty.why, known: false }])
  })

  test('a duty already done is not asked again', () => {
    expect(ids(planAt(2, { done: ['Z'] }).active)).not.toContain('Z')
  })

  test('what a duty needs is a duty too, even when its own level is ahead', () => {
    const ahead = action('Y', { moves: [{ criterion: 'cY', from: 3, to: 4 }] })
    const plan = planAt(2, { actions: [...many.map((id) => action(id)), action('Z', { after: ['Y'] }), ahead] })
    expect(plan.active.slice(0, 2)).toMatchObject([
      { action: 'Y', duty: true, causes: [{ kind: 'prerequisite', of: 'Z' }] },
      { action: 'Z', duty: true },
    ])
  })

  test('duties stay active even beyond the limit, and leave no place to the others', () => {
    const plan = planFor({
      actions: many.map((id) => action(id)),
      rules: [
        rule('LAW', 'true', { kind: 'duty', actions: ['B', 'D', 'F'] }),
        rule('FEW', 'true', { kind: 'limit', active: 2 }),
      ],
    })
    expect(ids(plan.active)).toEqual(['B', 'D', 'F'])
    expect(plan.limit).toEqual({ active: 2, rule: 'FEW' })
  })
})

describe('first', () => {
  const first = rule('LEAD', 'value.cF < 2', { kind: 'first', actions: ['F'] })

  test('an action named first comes before every other that is not a duty', () => {
    const law = rule('LAW', 'true', { kind: 'duty', actions: ['G'] })
    const plan = planFor({ actions: many.map((id) => action(id)), values: { cF: 1.9 }, rules: [first, law] })
    expect(ids(plan.active)).toEqual(['G', 'F', 'A', 'B', 'C'])
    expect(plan.active[1]?.causes).toContainEqual({
      kind: 'rule',
      rule: 'LEAD',
      why: first.why,
      effect: 'first',
      questions: [],
    })
  })

  test('it only ranks: an action that is no candidate is not brought in', () => {
    const rules = [rule('LEAD', 'true', { kind: 'first', actions: ['F'] })]
    expect(ids(planFor({ actions: many.map((id) => action(id)), values: { cF: 4 }, rules }).active)).not.toContain('F')
  })

  test('what it needs comes with it', () => {
    const actions = ['A', 'B', 'C'].map((id) => action(id))
    const plan = planFor({ actions: [...actions, action('F', { after: ['C'] })], values: { cC: 2.9 }, rules: [first] })
    expect(ids(plan.active)).toEqual(['C', 'F', 'A', 'B'])
  })
})

describe('before', () => {
  const before = rule('PEOPLE', 'true', { kind: 'before', tag: 'people', count: 2, beforeTag: 'tool' })

  test('two people-side actions come before any new tool', () => {
    const actions = [action('T', tool), action('A'), action('P', people), action('B'), action('Q', people)]
    const plan = planFor({ actions, values: { cA: 1.1, cP: 1.2, cB: 1.3, cQ: 1.4 }, rules: [before] })
    expect(ids(plan.active)).toEqual(['A', 'P', 'B', 'Q', 'T'])
  })

  test('a tool is not active when too few people-side actions are', () => {
    const actions = [action('P', people), action('A'), action('B'), action('Q', people), action('T', tool)]
    const plan = planFor({ actions, rules: [before], limits: { active: 3 } })
    expect(ids(plan.active)).toEqual(['P', 'A', 'B'])
    expect(ids(plan.next)).toEqual(['Q', 'T'])
  })

  test('when too few can be taken at all, the tool waits and says how many are missing', () => {
    const plan = planFor({ actions: [action('T', tool), action('P', people)], rules: [before] })
    expect(ids(plan.active)).toEqual(['P'])
    expect(plan.waiting).toEqual([
      { action: 'T', waits: [{ kind: 'rule', rule: 'PEOPLE', why: before.why, short: 1 }] },
    ])
  })

  test('a duty does not wait for it', () => {
    const law = rule('LAW', 'true', { kind: 'duty', actions: ['T'] })
    const plan = planFor({ actions: [action('T', tool), action('A')], rules: [before, law] })
    expect(ids(plan.active)).toEqual(['T', 'A'])
  })
})

describe('limit', () => {
  test('the lowest limit that is true holds, and names its rule', () => {
    const limit = (id: string, when: string, active: number) => rule(id, when, { kind: 'limit', active })
    const rules = [
      limit('SIX', 'true', 6),
      limit('FOUR', 'true', 4),
      limit('ONE', 'false', 1),
      limit('TWO', 'value.x < 2', 2),
    ]
    const plan = planFor({ actions: many.map((id) => action(id)), values: { x: 'unknown' }, rules })
    expect(plan.limit).toEqual({ active: 4, rule: 'FOUR' })
    expect(ids(plan.active)).toHaveLength(4)
    expect(ids(plan.next)).toEqual(['E', 'F', 'G'])
  })

  test('without such a rule the usual limit holds', () => {
    expect(planFor({ actions: [] }).limit).toEqual({ active: 5 })
  })
})

describe('defer', () => {
  const defer = rule('WAIT', 'true', { kind: 'defer', cost: '$$$' })

  test('spending at this band or above is set aside, by a named rule', () => {
    const actions = [action('A', { cost: '$$$' }), action('B', { cost: '$$$$' }), action('C', { cost: '$$' })]
    const plan = planFor({ actions, rules: [defer] })
    expect(ids(plan.active)).toEqual(['C'])
    expect(plan.deferred).toEqual([
      { action: 'A', rule: 'WAIT' },
      { action: 'B', rule: 'WAIT' },
    ])
  })

  test('a duty is not set aside, nor what it needs', () => {
    const actions = [action('A', { cost: '$$$', after: ['B'] }), action('B', { cost: '$$$$' })]
    const plan = planFor({ actions, rules: [defer, rule('LAW', 'true', { kind: 'duty', actions: ['A'] })] })
    expect(ids(plan.active)).toEqual(['B', 'A'])
    expect(plan.deferred).toEqual([])
  })

  test('what needs an action set aside waits for it', () => {
    const plan = planFor({ actions: [action('A', { after: ['B'] }), action('B', { cost: '$$$' })], rules: [defer] })
    expect(ids(plan.active)).toEqual([])
    expect(plan.waiting).toEqual([{ action: 'A', waits: [{ kind: 'prerequisite', actions: ['B'] }] }])
  })
})

test('a flag is told and changes nothing', () => {
  const actions = many.map((id) => action(id))
  const flag = rule('TALK', 'true', { kind: 'flag' })
  const { rules, ...plan } = planFor({ actions, rules: [flag] })
  expect(rules).toEqual([{ rule: 'TALK', why: flag.why, known: true }])
  const { rules: none, ...without } = planFor({ actions })
  expect(none).toEqual([])
  expect(plan).toEqual(without)
})
