import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { action, ids, planFor } from '../support/plan-content.ts'
import {
  anyGraph,
  anyOrder,
  businessOf,
  chain,
  floors,
  type Graph,
  sequenceOf,
  slowSequence,
  star,
} from '../support/prerequisite-graphs.ts'

/** How many activities, how many edges, and on how many such graphs each law is checked. */
const sizes = [
  { activities: 24, edges: 60, numRuns: 100 },
  { activities: 194, edges: 123, numRuns: 25 },
  { activities: 194, edges: 1500, numRuns: 10 },
  { activities: 1000, edges: 5000, numRuns: 3 },
] as const

const named: Readonly<Record<string, Graph>> = {
  'a chain of a thousand, the last of the file first': chain(1000),
  'fifty floors of twenty, each on all of the floor below': floors(1000, 20),
  'one that needs all the others': star(1000),
}

function expectInOrder(order: readonly number[], { needs }: Graph): void {
  const places = new Map(order.map((number, place) => [number, place]))
  for (const [place, number] of order.entries()) {
    for (const need of needs[number] ?? []) expect(places.get(need)).toBeLessThan(place)
  }
}

describe.each(sizes)('$activities activities, $edges edges', ({ activities, edges, numRuns }) => {
  const graphs = anyGraph(activities, edges)

  test('an order holds all of them once, each after what it needs, and always the best that is open', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const order = sequenceOf(businessOf(graph))
        expect(new Set(order).size).toBe(activities)
        expect(order).toHaveLength(activities)
        expectInOrder(order, graph)
        expect(order).toEqual(slowSequence(graph))
      }),
      { numRuns },
    )
  })

  test('the order is the same each time, and however the file is ordered, as long as no two rank alike', () => {
    fc.assert(
      fc.property(graphs, anyOrder(activities), (graph, filed) => {
        const order = sequenceOf(businessOf(graph))
        expect(sequenceOf(businessOf(graph))).toEqual(order)
        const turned = graph.needs.map((needs) => needs.toReversed())
        expect(sequenceOf(businessOf({ ...graph, needs: turned, filed }))).toEqual(order)
      }),
      { numRuns },
    )
  })

  test('a circle keeps out its members and what needs them, says why, and stops nobody else', () => {
    fc.assert(
      fc.property(graphs, fc.nat(), fc.nat(), (graph, one, other) => {
        const [low, high] = [one % activities, other % activities].sort((left, right) => left - right)
        if (low === undefined || high === undefined || low === high) return
        const needs = graph.needs.map((each, number) =>
          number === low ? [...each, high] : number === high ? [...each, low] : each,
        )
        const looped = { ...graph, needs }
        const plan = planFor(businessOf(looped))
        const order = sequenceOf(businessOf(looped))
        expect(order).toEqual(slowSequence(looped))
        expect(ids(plan.waiting)).toHaveLength(activities - order.length)
        expect(ids(plan.waiting)).toEqual(expect.arrayContaining([`A${low}`, `A${high}`]))
        for (const { waits } of plan.waiting) expect(waits[0]?.kind).toBe('prerequisite')
      }),
      { numRuns },
    )
  })
})

test.each(Object.entries(named))('%s, in order', (_, graph) => {
  const order = sequenceOf(businessOf(graph))
  expect(order).toHaveLength(1000)
  expectInOrder(order, graph)
})

test('activities of the same rank keep the order of the file', () => {
  fc.assert(
    fc.property(anyGraph(194, 123), (graph) => {
      const business = businessOf(graph)
      const order = sequenceOf({ ...business, values: {} })
      expect(order).toEqual(slowSequence({ ...graph, ranked: graph.filed }))
    }),
    { numRuns: 25 },
  )
})

test('a chain of a thousand that nobody measured enters whole for the one that needs it', () => {
  const { actions } = businessOf(chain(1000))
  const unknown = Object.fromEntries(actions.slice(1).map(({ id }) => [`c${id}`, 'unknown' as const]))
  const order = sequenceOf({ actions: [...actions, action('A1000')], values: { ...unknown, cA1000: 2 } })
  expect(order).toEqual([...Array(1001).keys()])
})
