import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Decision, type Decisions, isDecided, undecided } from '../../src/model/decisions.ts'
import type { Plan } from '../../src/model/plan.ts'
import { decide, decideAll } from '../../src/plan/decide.ts'
import { decidedPlan } from '../../src/plan/decided-plan.ts'
import { remarksOf } from '../../src/plan/remarks.ts'
import { action, type Business, ids, inputFor, planFor, rule } from '../support/plan-content.ts'
import { anyBusiness } from '../support/plan-worlds.ts'

const checkpoint = '2026-12-02'

function libraryOf(business: Business) {
  return inputFor(business).library.content
}

/** The decisions taken, which must all be possible. */
function decided(plan: Plan, ...decisions: readonly Decision[]): Decisions {
  const made = decideAll({ plan, decisions: undecided(plan), checkpoint }, decisions)
  if ('fault' in made) throw new Error(JSON.stringify(made.fault))
  return made.decisions
}

function faultOf(plan: Plan, decision: Decision) {
  const made = decide({ plan, decisions: undecided(plan), checkpoint }, decision)
  return 'fault' in made ? made.fault : undefined
}

/** Three active, two next, the rest in reserve. */
const shop: Business = {
  actions: ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((id) => action(id)),
  limits: { active: 3, next: 2 },
}
const plan = planFor(shop)
const shown = (decisions: Decisions, business = shop) => {
  const { active, next, reserve } = decidedPlan(planFor(business), decisions, libraryOf(business))
  return { active: ids(active), next: ids(next), reserve: ids(reserve) }
}

describe('what the owner decides', () => {
  test('yes to all keeps the plan as it was proposed, with a first checkpoint for each action', () => {
    const decisions = decided(plan, { kind: 'accept-all' })
    expect(decisions.choices.map((choice) => choice.checkpoint)).toEqual([checkpoint, checkpoint, checkpoint])
    expect(isDecided(decisions)).toBe(true)
    expect(decidedPlan(plan, decisions, libraryOf(shop))).toEqual(plan)
  })

  test('a checkpoint agreed before the yes stays', () => {
    const agreed = { kind: 'agree', action: 'B', on: { checkpoint: '2026-11-20', who: 'Éloïse' } } as const
    const { choices } = decided(plan, agreed, { kind: 'accept-all' })
    expect(choices[1]).toEqual({ action: 'B', accepted: true, checkpoint: '2026-11-20', who: 'Éloïse' })
  })

  test('an action exchanged gives its place, and heads the reserve', () => {
    const decisions = decided(plan, { kind: 'swap', action: 'B', by: 'E' })
    expect(shown(decisions)).toEqual({ active: ['A', 'E', 'C'], next: ['D'], reserve: ['B', 'F', 'G'] })
    expect(decisions.choices[1]).toEqual({ action: 'E', accepted: false, insteadOf: 'B' })
    const back = decided(plan, { kind: 'swap', action: 'B', by: 'E' }, { kind: 'swap', action: 'E', by: 'B' })
    expect(back).toEqual(undecided(plan))
  })

  test('an action dropped is in no list any more, until it is taken back', () => {
    const drop = { kind: 'drop', action: 'A', reason: 'trop cher' } as const
    expect(shown(decided(plan, drop))).toEqual({ active: ['B', 'C'], next: ['D', 'E'], reserve: ['F', 'G'] })
    const again = decided(plan, drop, { kind: 'accept', action: 'A' })
    expect(again.dropped).toEqual([])
    expect(shown(again).active).toEqual(['B', 'C', 'A'])
  })

  test('the order is theirs, and stops at both ends', () => {
    expect(shown(decided(plan, { kind: 'move', action: 'C', places: -1 })).active).toEqual(['A', 'C', 'B'])
    expect(shown(decided(plan, { kind: 'move', action: 'A', places: -1 })).active).toEqual(['A', 'B', 'C'])
    expect(shown(decided(plan, { kind: 'move', action: 'C', places: 1 })).active).toEqual(['A', 'B', 'C'])
  })

  test('what the plan does not hold, or does not keep, cannot be decided', () => {
    expect(faultOf(plan, { kind: 'accept', action: 'Z' })).toEqual({ kind: 'not-offered', action: 'Z' })
    expect(faultOf(plan, { kind: 'drop', action: 'Z', reason: 'x' })).toEqual({ kind: 'not-offered', action: 'Z' })
    expect(faultOf(plan, { kind: 'swap', action: 'D', by: 'E' })).toEqual({ kind: 'not-kept', action: 'D' })
    expect(faultOf(plan, { kind: 'swap', action: 'A', by: 'B' })).toEqual({ kind: 'already-kept', action: 'B' })
    expect(faultOf(plan, { kind: 'swap', action: 'A', by: 'Z' })).toEqual({ kind: 'not-offered', action: 'Z' })
    expect(faultOf(plan, { kind: 'agree', action: 'D', on: { who: 'x' } })).toEqual({ kind: 'not-kept', action: 'D' })
    expect(faultOf(plan, { kind: 'move', action: 'D', places: 1 })).toEqual({ kind: 'not-kept', action: 'D' })
  })
})

describe('what the owner hears of it', () => {
  const remarks = (business: Business, ...decisions: readonly Decision[]) =>
    remarksOf(planFor(business), decided(planFor(business), ...decisions), libraryOf(business))

  test('a duty may be dropped, or set aside, and it is said', () => {
    const lawful: Business = { ...shop, rules: [rule('R1', 'true', { kind: 'duty', actions: ['G'] })] }
    expect(ids(planFor(lawful).active)).toEqual(['G', 'A', 'B'])
    const dropped = remarks(lawful, { kind: 'drop', action: 'G', reason: 'non' })
    expect(dropped).toEqual([{ kind: 'duty-dropped', action: 'G' }])
    const aside = remarks(lawful, { kind: 'swap', action: 'G', by: 'C' })
    expect(aside).toEqual([{ kind: 'duty-aside', action: 'G' }])
  })

  test('an action taken without what it needs, or before it, is told', () => {
    const chain: Business = {
      ...shop,
      actions: [action('A'), action('B', { after: ['A'] }), action('C'), action('D', { after: ['E'] }), action('E')],
      limits: { active: 3, next: 2 },
    }
    const offeredNext = ids(planFor(chain).next)
    expect(offeredNext).toEqual(['E', 'D'])
    expect(remarks(chain, { kind: 'drop', action: 'A', reason: 'non' })).toEqual([
      { kind: 'needs', action: 'B', missing: ['A'] },
    ])
    expect(remarks(chain, { kind: 'move', action: 'A', places: 1 })).toEqual([
      { kind: 'before-needs', action: 'B', needs: ['A'] },
    ])
    expect(remarks(chain, { kind: 'swap', action: 'C', by: 'D' })).toEqual([
      { kind: 'needs', action: 'D', missing: ['E'] },
    ])
  })

  test('a rule that wants people before tools is told when a tool is taken too soon', () => {
    const business: Business = {
      actions: [action('P', { tags: ['people'] }), action('T', { tags: ['tool'] })],
      rules: [rule('R3', 'true', { kind: 'before', tag: 'people', count: 1, beforeTag: 'tool' })],
    }
    expect(remarks(business, { kind: 'move', action: 'P', places: 1 })).toEqual([
      { kind: 'rule', action: 'T', rule: 'R3', short: 1 },
    ])
  })

  test('limits are told when they are exceeded', () => {
    expect(remarks(shop, { kind: 'accept', action: 'D' })).toEqual([{ kind: 'too-many', count: 4, limit: 3 }])
    const costly: Business = {
      ...shop,
      actions: [action('A', { cost: '$$$' }), action('B'), action('C'), action('D'), action('E', { cost: '$$$' })],
    }
    const costlyPlan = planFor(costly)
    expect([...ids(costlyPlan.next), ...ids(costlyPlan.reserve)]).toContain('E')
    expect(remarks(costly, { kind: 'swap', action: 'B', by: 'E' })).toEqual([{ kind: 'expensive', count: 2, limit: 1 }])
  })

  test('a kind of action that must be there and was dropped is missing from the plan', () => {
    const business: Business = {
      ...shop,
      actions: [action('A', { tags: ['people'] }), action('B'), action('C')],
      limits: { ...shop.limits, people: { tag: 'people', atLeast: 1 } },
    }
    const people = planFor(business)
    expect(people.missing).toEqual([])
    const decisions = decided(people, { kind: 'drop', action: 'A', reason: 'non' })
    expect(decidedPlan(people, decisions, libraryOf(business)).missing).toEqual(['people'])
  })
})

/** Any decision on any of these actions, possible or not. */
function anyDecision(names: readonly string[]): fc.Arbitrary<Decision> {
  const name = fc.constantFrom(...names, 'nobody')
  return fc.oneof(
    fc.record({ kind: fc.constant('accept'), action: name }),
    fc.record({ kind: fc.constant('accept-all') }),
    fc.record({ kind: fc.constant('drop'), action: name, reason: fc.constant('non') }),
    fc.record({ kind: fc.constant('swap'), action: name, by: name }),
    fc.record({ kind: fc.constant('agree'), action: name, on: fc.constant({ who: 'Éloïse' }) }),
    fc.record({ kind: fc.constant('move'), action: name, places: fc.constantFrom(-1, 1) }),
  )
}

/** A business and what its owner may try, one thing after the other; what cannot be is left out. */
const told = anyBusiness({ minLength: 1, maxLength: 14 }).chain((business) =>
  fc.record({
    business: fc.constant(business),
    tried: fc.array(anyDecision(business.actions.map(({ id }) => id)), { maxLength: 12 }),
  }),
)

function law(promise: (proposed: Plan, decisions: Decisions, business: Business) => void): void {
  fc.assert(
    fc.property(told, ({ business, tried }) => {
      const proposed = planFor(business)
      let decisions = undecided(proposed)
      for (const one of tried) {
        const made = decide({ plan: proposed, decisions, checkpoint }, one)
        if ('decisions' in made) decisions = made.decisions
      }
      promise(proposed, decisions, business)
    }),
    { numRuns: 300 },
  )
}

describe('for any plan and any decisions', () => {
  test('no action is in two lists, none appears from nowhere, and none is lost unless it was dropped', () => {
    law((proposed, decisions, business) => {
      const after = decidedPlan(proposed, decisions, libraryOf(business))
      const lists = (one: Plan) =>
        [one.active, one.next, one.later, one.reserve, one.waiting, one.deferred].flatMap(ids)
      const dropped = ids(decisions.dropped)
      const all = [...lists(after), ...dropped]
      expect(new Set(all).size).toBe(all.length)
      expect([...all].sort()).toEqual([...lists(proposed)].sort())
    })
  })

  test('what is kept is in the order decided', () => {
    law((proposed, decisions, business) => {
      expect(ids(decidedPlan(proposed, decisions, libraryOf(business)).active)).toEqual(ids(decisions.choices))
    })
  })

  test('a duty that is not kept is always said', () => {
    law((proposed, decisions, business) => {
      const duties = [...proposed.active, ...proposed.next, ...proposed.reserve].filter(({ duty }) => duty)
      const kept = ids(decisions.choices)
      const said = remarksOf(proposed, decisions, libraryOf(business)).filter(({ kind }) => kind.startsWith('duty'))
      expect(said).toHaveLength(duties.filter(({ action: id }) => !kept.includes(id)).length)
    })
  })

  test('what a kept action needs is kept before it, or said', () => {
    law((proposed, decisions, business) => {
      const { active } = decidedPlan(proposed, decisions, libraryOf(business))
      const remarks = remarksOf(proposed, decisions, libraryOf(business))
      for (const [index, { action: id, after }] of active.entries()) {
        const before = ids(active.slice(0, index))
        const isSaid = remarks.some(
          (remark) => (remark.kind === 'needs' || remark.kind === 'before-needs') && remark.action === id,
        )
        expect(isSaid).toBe(!after.every((need) => before.includes(need)))
      }
    })
  })

  test('a plan that nobody touched has no remark, and stays the same', () => {
    fc.assert(
      fc.property(anyBusiness({ minLength: 0, maxLength: 14 }), (business) => {
        const proposed = planFor(business)
        expect(remarksOf(proposed, undecided(proposed), libraryOf(business))).toEqual([])
        expect(decidedPlan(proposed, undecided(proposed), libraryOf(business))).toEqual(proposed)
      }),
      { numRuns: 300 },
    )
  })

  test('yes to all makes a decided plan', () => {
    law((proposed, decisions) => {
      const made = decide({ plan: proposed, decisions, checkpoint }, { kind: 'accept-all' })
      expect('decisions' in made && isDecided(made.decisions)).toBe(true)
    })
  })
})
