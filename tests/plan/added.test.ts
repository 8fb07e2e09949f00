import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isAdded, nextAddedId, withAdded, withoutAdded } from '../../src/model/added-action.ts'
import { type Decision, type Decisions, undecided } from '../../src/model/decisions.ts'
import { decide } from '../../src/plan/decide.ts'
import { decidedPlan } from '../../src/plan/decided-plan.ts'
import { businesses } from '../support/report-businesses.ts'

const { plan, library } = businesses.typical('fr')
const add = { kind: 'add', name: 'Ranger', steps: [], on: {} } as const

type Kind = 'add' | 'drop' | 'swap'

/** One more decision, about the last action that is kept; what cannot be decided changes nothing. */
function after(decisions: Decisions, kind: Kind, taken: readonly string[]): Decisions {
  const action = decisions.choices.at(-1)?.action ?? ''
  const by = plan.reserve[0]?.action ?? plan.next[0]?.action ?? ''
  const all: Readonly<Record<Kind, Decision>> = {
    add,
    drop: { kind: 'drop', action, reason: 'non' },
    swap: { kind: 'swap', action, by },
  }
  const made = decide({ plan, decisions, checkpoint: '2026-12-02', taken }, all[kind])
  return 'decisions' in made ? made.decisions : decisions
}

test('an added action never has an id that a content may hold, nor one that was given before', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom<Kind>('add', 'drop', 'swap')), fc.array(fc.nat(99)), (kinds, numbers) => {
      const taken = numbers.map((number) => `+${number}`)
      const decisions = kinds.reduce((before, kind) => after(before, kind, taken), undecided(plan))
      const ids = decisions.added?.map(({ id }) => id) ?? []
      expect(ids).toHaveLength(kinds.filter((kind) => kind === 'add').length)
      expect(new Set([...taken, ...ids]).size).toBe(new Set(taken).size + ids.length)
      for (const id of ids) expect(id).not.toMatch(/^[A-Za-z][A-Za-z0-9_-]{0,63}$/)
      const { active, reserve } = decidedPlan(plan, decisions, library)
      const dropped = decisions.dropped.map(({ action }) => action)
      const known = [...[...active, ...reserve].map(({ action }) => action), ...dropped]
      for (const id of ids) expect(known.filter((one) => one === id)).toHaveLength(1)
    }),
    { numRuns: 60 },
  )
})

test('a library is itself again without what was added to it', () => {
  const added = [{ id: nextAddedId([]), name: 'Ranger', steps: ['Trier'] }]
  const longer = withAdded(library, added)
  expect(longer.actions.filter(({ id }) => isAdded(id))).toHaveLength(1)
  expect(withAdded(longer, added)).toEqual(longer)
  expect(withoutAdded(longer)).toEqual(library)
})
