import { describe, expect, test } from 'vitest'
import { choosePlan } from '../../src/plan/choose-plan.ts'
import { ids } from '../support/plan-content.ts'
import { retailInput, retailModule, type Values, workedExample } from '../support/retail-business.ts'

describe('the worked example of the domain reference, action for action', () => {
  const input = retailInput(workedExample, { module: retailModule, wish: ['stock'] })
  const plan = choosePlan(input)

  test('the values are those of the reference', () => {
    const values = input.scores.criteria.filter(({ tier }) => tier === 1).map(({ value = 0 }) => value)
    const expected = [2.34, 1.75, 2.365, 2.0917, 1.725, 2.2, 1.6, 1.5]
    for (const [index, value] of values.entries()) expect(value).toBeCloseTo(expected[index] ?? 0, 4)
  })

  test('active: multi-factor and personal information by duty, a lead by rule, one stock truth by the wish', () => {
    expect(ids(plan.active)).toEqual(['A37', 'A41', 'A09', 'A26'])
    expect(plan.active.map(({ duty }) => duty)).toEqual([true, true, false, false])
    expect(plan.limit).toEqual({ active: 4, rule: 'R4-NOMBRE' })
    expect(plan.missing).toEqual([])
  })

  test('next: the map of the work, the presence, the operations, the online sale', () => {
    expect(ids(plan.next)).toEqual(['A15', 'A22', 'A20', 'A23'])
  })

  test('the priorities are those of the reference', () => {
    const totalWeight = 103.8
    const priorities = [...plan.active.slice(3), ...plan.next].map(({ rank }) => -(rank[2] ?? 0) * totalWeight)
    const expected = [22.5, 22.5, 19.6, 18, 17.4222]
    for (const [index, priority] of priorities.entries()) expect(priority).toBeCloseTo(expected[index] ?? 0, 4)
  })

  test('later: the store and the web linked, after what comes before', () => {
    expect(plan.later).toMatchObject([
      {
        action: 'B06',
        waits: [
          { kind: 'level', criterion: 'CLI-VENT', from: 3 },
          { kind: 'prerequisite', actions: ['A23', 'A26', 'A31'] },
        ],
        path: ['A22', 'A15', 'A23', 'A26', 'A29', 'A31'],
      },
    ])
  })

  test('every active action says why', () => {
    const [code, law, lead, stock] = plan.active
    expect(code?.causes[0]).toMatchObject({ kind: 'rule', rule: 'R1-ACCES', effect: 'duty', questions: ['CON-ACCE-1'] })
    expect(law?.causes[0]).toMatchObject({ kind: 'rule', rule: 'R2-LOI', effect: 'duty', questions: ['CON-RENS-1'] })
    expect(lead?.causes).toMatchObject([
      { kind: 'gap', criterion: 'DIR-PORT', value: 1, to: 3, target: 3, questions: ['DIR-PORT-1', 'DIR-PORT-2'] },
      { kind: 'rule', rule: 'R4-PORTEUR', effect: 'first', questions: ['DIR-PORT-1', 'DIR-PORT-2'] },
    ])
    expect(stock?.causes).toEqual([
      {
        kind: 'gap',
        criterion: 'DON-QUAL',
        value: 1,
        to: 3,
        target: 2.5,
        questions: ['DON-QUAL-1', 'DON-QUAL-2'],
      },
      { kind: 'wish', topics: ['stock'] },
      { kind: 'prerequisite', of: 'B06' },
    ])
  })

  test('spending of 5,000 dollars and more waits, and what needs it says so', () => {
    expect(plan.deferred).toEqual([
      { action: 'A17', rule: 'R4-DEPENSE' },
      { action: 'A32', rule: 'R4-DEPENSE' },
    ])
    expect(plan.waiting).toContainEqual({ action: 'A47', waits: [{ kind: 'prerequisite', actions: ['A32'] }] })
  })

  test('the rules in force are told, and only those', () => {
    const told = plan.rules.map(({ rule, known }) => [rule, known])
    expect(told).toEqual([
      ['R1-ACCES', true],
      ['R2-LOI', true],
      ['R4-PORTEUR', true],
      ['R4-NOMBRE', true],
      ['R4-DEPENSE', true],
    ])
  })
})

describe('the shipped library before other businesses', () => {
  const everywhere = (value: number): Values =>
    Object.fromEntries(Object.entries(workedExample).map(([id, list]) => [id, list.map(() => value)]))

  test('everything at the bottom: the three duties, then one of the two actions to start with', () => {
    const plan = choosePlan(retailInput(everywhere(1)))
    expect(ids(plan.active)).toEqual(['A37', 'A40', 'A41', 'A01'])
    expect(ids(plan.next)[0]).toBe('A09')
    expect(plan.next).toHaveLength(4)
    expect(plan.missing).toEqual([])
  })

  test('everything structured: the step from 3 to 4, in the order of the file once the wish is served', () => {
    const plan = choosePlan(retailInput(everywhere(3), { wish: ['stock'] }))
    expect(ids(plan.active)).toEqual(['B06', 'A03', 'A05', 'A06', 'A11'])
    expect(ids(plan.next)).toEqual(['A13', 'A14', 'A17', 'A19'])
    expect(plan.missing).toEqual(['quick'])
  })

  test('everything integrated: what is left is to pass it on', () => {
    const plan = choosePlan(retailInput(everywhere(4)))
    expect(ids(plan.active)).toEqual(['C01'])
    expect(plan.active[0]?.causes).toHaveLength(3)
    expect(plan.next).toEqual([])
  })

  test('everything at the top: an empty plan', () => {
    const plan = choosePlan(retailInput(everywhere(5), { wish: ['stock', 'ia'] }))
    expect(plan).toMatchObject({ active: [], next: [], later: [], reserve: [], waiting: [], deferred: [], rules: [] })
  })

  test('tools ahead of people: two people-side actions come before any new tool', () => {
    const gap = { ...everywhere(3.5), 'PER-COMP': [2, 2], 'PER-FORM': [2, 2], 'PER-BIEN': [2, 2], 'PRO-COLL': [1, 1] }
    const plan = choosePlan(retailInput({ ...gap, 'PER-PART': [2, 2] }))
    expect(plan.rules).toMatchObject([{ rule: 'R3-HUMAIN', known: true }])
    const order = [...ids(plan.active), ...ids(plan.next)]
    expect(order.indexOf('A18')).toBeGreaterThan(1)
  })

  test('many unknowns: the duties known, what they rest on, and no action out of nothing', () => {
    const few: Values = { 'CON-ACCE': [1, 1], 'CON-RENS': [1], 'CLI-VENT': [1] }
    const plan = choosePlan(retailInput(few, { wish: ['ventes'] }))
    expect(ids(plan.active)).toEqual(['A37', 'A41', 'A15', 'A22', 'A23'])
    expect(plan.active[3]?.causes).toEqual([
      { kind: 'wish', topics: ['ventes'] },
      { kind: 'prerequisite', of: 'A23' },
    ])
    expect(plan.next).toEqual([])
    expect(plan.missing).toEqual(['people'])
    expect(plan.rules.filter(({ known }) => !known).map(({ rule }) => rule)).toContain('R4-PORTEUR')
  })
})
