import fc from 'fast-check'
import type { Action, PlanRule } from '../../src/model/actions.ts'
import { action, type Business, expression, rule } from './plan-content.ts'

const value = fc.constantFrom(1, 1.5, 2, 2.999, 3, 3.5, 5, 'unknown' as const, 'insufficient' as const)
const when = fc.constantFrom('true', 'true', 'false', 'value.nobody < 2')

const sketch = fc.record({
  from: fc.constantFrom(1, 1, 1, 3),
  needs: fc.array(fc.nat(), { maxLength: 3 }),
  max: fc.constantFrom(1, 3, 4, 6, 20),
  cost: fc.constantFrom('0', '$', '$$', '$$$', '$$$$'),
  horizon: fc.constantFrom('soon', 'middle'),
  topics: fc.subarray(['stock', 'sales']),
  tags: fc.subarray(['people', 'tool']),
  isTriggered: fc.option(fc.boolean(), { nil: undefined, freq: 6 }),
  value,
})

type ActionSketch = typeof sketch extends fc.Arbitrary<infer Sketch> ? Sketch : never

/** Actions that need only actions made before them, so that there is no circle; the file's order is another matter. */
function actionsFrom(sketches: readonly ActionSketch[]): readonly Action[] {
  return sketches.map(({ from, needs, max, cost, horizon, topics, tags, isTriggered }, index) =>
    action(`A${index}`, {
      moves: [{ criterion: `cA${index}`, from, to: from === 1 ? 3 : 4 }],
      after: index === 0 ? [] : [...new Set(needs.map((need) => `A${need % index}`))],
      days: { min: 1, max },
      cost,
      horizon,
      topics,
      tags,
      ...(isTriggered === undefined ? {} : { when: expression(String(isTriggered)) }),
    }),
  )
}

function rulesOver(ids: readonly string[]): fc.Arbitrary<readonly PlanRule[]> {
  const some = fc.subarray([...ids], { maxLength: Math.min(3, ids.length) })
  const effect = fc.oneof(
    fc.record({ kind: fc.constantFrom('duty', 'first'), actions: some }),
    fc.record({
      kind: fc.constant('before'),
      tag: fc.constant('people'),
      count: fc.integer({ min: 1, max: 3 }),
      beforeTag: fc.constant('tool'),
    }),
    fc.record({ kind: fc.constant('limit'), active: fc.integer({ min: 1, max: 5 }) }),
    fc.record({ kind: fc.constant('defer'), cost: fc.constantFrom('$$', '$$$') }),
    fc.record({ kind: fc.constant('flag') }),
  )
  return fc
    .array(fc.record({ when, effect }), { maxLength: 5 })
    .map((rules) => rules.map(({ when, effect }, index) => rule(`R${index}`, when, effect)))
}

/** Any business before any library of at most so many actions without a circle. */
export function anyBusiness(actions: Readonly<{ minLength: number; maxLength: number }>): fc.Arbitrary<Business> {
  return fc.array(sketch, actions).chain((sketches) => {
    const made = actionsFrom(sketches)
    const ids = made.map(({ id }) => id)
    return fc.record({
      actions: fc.shuffledSubarray([...made], { minLength: made.length }),
      values: fc.constant(
        Object.fromEntries([...sketches.map(({ value }, index) => [`cA${index}`, value]), ['nobody', 'unknown']]),
      ),
      rules: rulesOver(ids),
      limits: fc.record({
        people: fc.record({ tag: fc.constant('people'), atLeast: fc.integer({ min: 0, max: 2 }) }),
        quick: fc.constant({ horizon: 'soon', cost: '$$', days: 4, atLeast: 1 }),
      }),
      wish: fc.subarray(['stock', 'sales']),
      done: fc.subarray(ids, { maxLength: Math.min(2, ids.length) }),
    })
  })
}
