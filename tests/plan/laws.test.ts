import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Action } from '../../src/model/actions.ts'
import type { Plan, PlannedAction } from '../../src/model/plan.ts'
import { choosePlan } from '../../src/plan/choose-plan.ts'
import { takeInOrder } from '../../src/plan/take-in-order.ts'
import { type Business, ids, inputFor, planFor } from '../support/plan-content.ts'
import { anyBusiness } from '../support/plan-worlds.ts'

/** Each law is checked on this many random businesses. */
const runs = { numRuns: 300 }
const businesses = anyBusiness({ minLength: 0, maxLength: 24 })

function law(promise: (plan: Plan, business: Business) => void): void {
  fc.assert(
    fc.property(businesses, (business) => {
      promise(planFor(business), business)
    }),
    runs,
  )
}

const isTrue = ({ when }: NonNullable<Business['rules']>[number]) => when.op === 'constant' && when.value === true

function dutiesNamed({ rules = [], done = [] }: Business): readonly string[] {
  const named = rules.filter(isTrue).flatMap(({ effect }) => (effect.kind === 'duty' ? effect.actions : []))
  return [...new Set(named)].filter((id) => !done.includes(id))
}

function isCandidate({ id, moves, when }: Action, business: Business): boolean {
  const { values = {}, done = [] } = business
  if (done.includes(id)) return false
  const isWithin = moves.some(({ criterion, from, to }) => {
    const value = values[criterion]
    return typeof value === 'number' && value >= from && value < to
  })
  return isWithin || (when?.op === 'constant' && when.value === true) || dutiesNamed(business).includes(id)
}

function everyList(plan: Plan): readonly string[] {
  const { active, next, later, reserve, waiting, deferred } = plan
  return [active, next, later, reserve, waiting, deferred].flatMap(ids)
}

/** Every action of the list comes after those of its prerequisites that the plan has still to take. */
function expectInOrder(list: readonly PlannedAction[]): void {
  const taken = new Set<string>()
  for (const { action, after } of list) {
    expect([...taken]).toEqual(expect.arrayContaining([...after]))
    taken.add(action)
  }
}

describe('for any business and any library', () => {
  test('there are never more active actions than the limit, unless duties alone exceed it', () => {
    law(({ active, limit }) => {
      const duties = active.filter(({ duty }) => duty).length
      expect(active.length).toBeLessThanOrEqual(Math.max(limit.active, duties))
    })
  })

  test('a duty is active as soon as its rule is true', () => {
    law(({ active }, business) => expect(ids(active)).toEqual(expect.arrayContaining([...dutiesNamed(business)])))
  })

  test('no prerequisite comes after what needs it', () => {
    law(({ active, next }) => expectInOrder([...active, ...next]))
  })

  test('an action set aside by a rule is not active, and is no duty', () => {
    law(({ active, deferred }, business) => {
      const kept = new Set([...ids(active), ...dutiesNamed(business)])
      expect(ids(deferred).filter((id) => kept.has(id))).toEqual([])
    })
  })

  test('no action is in two lists', () => {
    law((plan) => expect(everyList(plan)).toEqual([...new Set(everyList(plan))]))
  })

  test('no candidate is in none', () => {
    law((plan, business) => {
      const candidates = business.actions.filter((action) => isCandidate(action, business)).map(({ id }) => id)
      expect(everyList(plan)).toEqual(expect.arrayContaining(candidates))
    })
  })

  test('what is done is in no list', () => {
    law((plan, { done = [] }) => expect(everyList(plan).filter((id) => done.includes(id))).toEqual([]))
  })

  test('what waits says why', () => {
    law(({ waiting }) => expect(waiting.filter(({ waits }) => waits.length === 0)).toEqual([]))
  })

  test('what is proposed says why', () => {
    law(({ active, next, later, reserve }) => {
      const silent = [...active, ...next, ...later, ...reserve].filter(({ causes }) => causes.length === 0)
      expect(silent).toEqual([])
    })
  })

  test('at most one expensive action is active, duties apart', () => {
    law(({ active }, { actions }) => {
      const dear = new Set(actions.filter(({ cost }) => cost.length >= 3).map(({ id }) => id))
      const expensive = active.filter(({ action }) => dear.has(action))
      const duties = expensive.filter(({ duty }) => duty).length
      expect(expensive.length).toBeLessThanOrEqual(Math.max(1, duties))
    })
  })

  test('what the active actions should hold is there, or told as missing', () => {
    law(({ active, missing }, { actions, limits }) => {
      const side = new Set(actions.filter(({ tags }) => tags.includes('people')).map(({ id }) => id))
      const isShort = ids(active).filter((id) => side.has(id)).length < (limits?.people?.atLeast ?? 0)
      expect(missing.includes('people')).toBe(isShort)
    })
  })

  test('the same input gives the same plan, and is left as it was', () => {
    fc.assert(
      fc.property(businesses, (business) => {
        const input = inputFor(business)
        const before = structuredClone(input)
        const plan = choosePlan(input)
        expect(choosePlan(inputFor(business))).toEqual(plan)
        expect(input).toEqual(before)
      }),
      runs,
    )
  })
})

describe('on two hundred activities', () => {
  test('the whole sequence follows every prerequisite', () => {
    const lengths: number[] = []
    fc.assert(
      fc.property(anyBusiness({ minLength: 200, maxLength: 200 }), (business) => {
        const { active, next, reserve } = planFor({ ...business, wish: [] })
        const sequence = [...active, ...next, ...reserve]
        expectInOrder(sequence)
        lengths.push(sequence.length)
      }),
      { numRuns: 15 },
    )
    // A world where little is open is as lawful; that they all were would prove nothing.
    expect(Math.max(...lengths)).toBeGreaterThan(9)
  })

  test('an order takes all, each after what it needs, and always the best that is open', () => {
    const graph = fc.array(fc.array(fc.nat(), { maxLength: 4 }), { minLength: 200, maxLength: 200 }).chain((needs) => {
      const after = needs.map((list, index) => (index === 0 ? [] : list.map((need) => need % index)))
      return fc.shuffledSubarray([...after.keys()], { minLength: 200 }).map((ranked) => ({ after, ranked }))
    })
    fc.assert(
      fc.property(graph, ({ after, ranked }) => {
        const isOpen = (item: number, taken: ReadonlySet<number>) =>
          after[item]?.every((need) => taken.has(need)) === true
        const order = takeInOrder(ranked, isOpen)
        const taken = new Set<number>()
        for (const item of order) {
          expect(item).toBe(ranked.find((other) => !taken.has(other) && isOpen(other, taken)))
          taken.add(item)
        }
        expect(taken.size).toBe(200)
      }),
      { numRuns: 30 },
    )
  })

  test('a circle takes its members out and stops nobody else', () => {
    const after: Readonly<Record<string, readonly string[]>> = { A: ['B'], B: ['A'], C: ['A'], D: [], E: ['D'] }
    const order = takeInOrder(
      ['A', 'B', 'C', 'E', 'D'],
      (id, taken) => after[id]?.every((need) => taken.has(need)) === true,
    )
    expect(order).toEqual(['D', 'E'])
  })
})
