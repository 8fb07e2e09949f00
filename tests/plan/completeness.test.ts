import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { withAdded } from '../../src/model/added-action.ts'
import { type Decision, undecided } from '../../src/model/decisions.ts'
import { requirements } from '../../src/model/programme.ts'
import { completeness } from '../../src/plan/completeness.ts'
import { decideAll } from '../../src/plan/decide.ts'
import { decidedPlan } from '../../src/plan/decided-plan.ts'
import { businesses } from '../support/report-businesses.ts'

const shop = businesses.typical('fr')
const sections = [{ id: 'tout', name: {}, needs: requirements }]

function file(...typed: readonly Decision[]) {
  const made = decideAll({ plan: shop.plan, decisions: undecided(shop.plan), checkpoint: '2026-12-02' }, typed)
  if ('fault' in made) throw new Error(JSON.stringify(made.fault))
  const { decisions } = made
  return {
    scores: shop.scores,
    profile: shop.assessment.profile,
    plan: decidedPlan(shop.plan, decisions, shop.library),
    decisions,
    library: withAdded(shop.library, decisions.added),
  }
}

function missing(...typed: readonly Decision[]): ReadonlyMap<string, readonly string[]> {
  const [all] = completeness(sections, file(...typed))
  const found = all?.findings.filter(({ isMet }) => !isMet) ?? []
  return new Map(found.map(({ need, lacking }) => [need, lacking]))
}

const actions = shop.plan.active.map(({ action }) => action)
const on = { who: 'Éloïse', by: '2027-01-29', figure: '12 h' }
const agreed = actions.map((action) => ({ kind: 'agree', action, on }) as const)

describe('a plan against what a programme requires', () => {
  test('lacks, while it is only proposed, all that is decided with its owner, action by action', () => {
    const found = missing()
    expect([...found.keys()]).toEqual(['who', 'when', 'checkpoint', 'figure', 'agreed'])
    for (const lacking of found.values()) expect(lacking).toEqual(actions)
  })

  test('lacks nothing once all is agreed', () => {
    expect(missing(...agreed, { kind: 'accept-all' })).toEqual(new Map())
  })

  test('names the very action that lacks something', () => {
    const [first = '', ...others] = agreed
    expect(others.length).toBeGreaterThan(0)
    expect(first).toBeDefined()
    expect(missing(...agreed.slice(1), { kind: 'accept-all' }).get('who')).toEqual([actions[0]])
  })

  test('lacks what an action that was added does not say', () => {
    const added = { kind: 'add', name: 'Ranger', steps: [], on } as const
    const found = missing(...agreed, { kind: 'accept-all' }, added)
    expect([...found]).toEqual(['problems', 'steps', 'indicator', 'effort', 'cost'].map((need) => [need, ['+1']]))
    const said = { ...added, steps: ['Trier'], sign: 'On trouve' }
    expect([...missing(...agreed, { kind: 'accept-all' }, said).keys()]).toEqual(['problems', 'effort', 'cost'])
  })

  test('lacks everything of its actions when it has none', () => {
    const drops = actions.map((action) => ({ kind: 'drop', action, reason: 'non' }) as const)
    const found = missing(...drops)
    expect(found.has('projects')).toBe(true)
    expect(found.get('steps')).toEqual([])
  })

  test('lacks an evaluation when too little was answered', () => {
    const empty = businesses.empty('fr')
    const around = { ...file(), scores: empty.scores, profile: empty.assessment.profile }
    const [all] = completeness(sections, around)
    const found = all?.findings.filter(({ isMet }) => !isMet).map(({ need }) => need)
    expect(found).toEqual(expect.arrayContaining(['evaluation', 'portrait', 'gaps']))
  })

  test('never lacks more for one more thing agreed', () => {
    fc.assert(
      fc.property(fc.subarray([...agreed]), fc.nat(), (some, index) => {
        const more = agreed[index % agreed.length]
        if (more === undefined) return false
        const lacking = (typed: readonly Decision[]) => [...missing(...typed).values()].flat().length
        return lacking([...some, more]) <= lacking(some)
      }),
      { numRuns: 30 },
    )
  })
})
