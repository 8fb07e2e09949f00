import fc from 'fast-check'
import type { Action } from '../../src/model/actions.ts'
import { action, type Business, planFor } from './plan-content.ts'

/**
 * Activities and what they need: each needs only activities made before it, so that there is no circle. `ranked` is the order
 * in which they would be taken if nothing needed anything, `filed` that of the file; neither follows the prerequisites.
 */
export type Graph = Readonly<{
  needs: readonly (readonly number[])[]
  ranked: readonly number[]
  filed: readonly number[]
}>

/** Any graph of so many activities and at most so many edges, none twice. */
export function anyGraph(activities: number, edges: number): fc.Arbitrary<Graph> {
  const edge = fc.tuple(fc.integer({ min: 1, max: activities - 1 }), fc.nat())
  return fc.record({
    needs: fc.array(edge, { minLength: edges, maxLength: edges }).map((list) => needsFrom(activities, list)),
    ranked: anyOrder(activities),
    filed: anyOrder(activities),
  })
}

function needsFrom(activities: number, edges: readonly (readonly [number, number])[]): Graph['needs'] {
  const needs = Array.from({ length: activities }, () => new Set<number>())
  for (const [later, earlier] of edges) needs[later]?.add(earlier % later)
  return needs.map((each) => [...each])
}

/** The numbers up to this one, shuffled. */
export function anyOrder(count: number): fc.Arbitrary<readonly number[]> {
  return fc.shuffledSubarray([...Array(count).keys()], { minLength: count })
}

/** One after the other, the last of the file first, and the worst ranked the first that can be taken. */
export function chain(activities: number): Graph {
  const numbers = [...Array(activities).keys()]
  return {
    needs: numbers.map((number) => (number === 0 ? [] : [number - 1])),
    ranked: numbers.toReversed(),
    filed: numbers.toReversed(),
  }
}

/** Each needs every activity of the floor below. */
export function floors(activities: number, wide: number): Graph {
  const numbers = [...Array(activities).keys()]
  const floorOf = (number: number) => Math.floor(number / wide)
  return {
    needs: numbers.map((number) => numbers.filter((other) => floorOf(other) === floorOf(number) - 1)),
    ranked: numbers.toReversed(),
    filed: numbers,
  }
}

/** One needs all the others, and ranks first. */
export function star(activities: number): Graph {
  const numbers = [...Array(activities).keys()]
  return {
    needs: numbers.map((number) => (number === activities - 1 ? numbers.slice(0, -1) : [])),
    ranked: numbers.toReversed(),
    filed: numbers.toReversed(),
  }
}

const idOf = (number: number): string => `A${number}`

/** The graph as a library before a business for whom every activity is open, each with a gap of its own. */
export function businessOf({ needs, ranked, filed }: Graph): Business {
  const actions = filed.map((number): Action => {
    const after = needs[number] ?? []
    return action(idOf(number), { after: after.map(idOf) })
  })
  const values = ranked.map((number, place) => [`c${idOf(number)}`, 1 + (1.9 * place) / ranked.length] as const)
  return { actions, values: Object.fromEntries(values) }
}

/** The whole sequence of a plan, in order; what waits is not in it. */
export function sequenceOf(business: Business): readonly number[] {
  const { active, next, reserve } = planFor(business)
  return [...active, ...next, ...reserve].map(({ action: id }) => Number(id.slice(1)))
}

/** What the sequence must be, the slow way: again and again, the best ranked of all whose prerequisites are taken. */
export function slowSequence({ needs, ranked }: Graph): readonly number[] {
  const taken = new Set<number>()
  const isOpen = (number: number) => !taken.has(number) && needs[number]?.every((need) => taken.has(need)) === true
  for (let next = ranked.find(isOpen); next !== undefined; next = ranked.find(isOpen)) taken.add(next)
  return [...taken]
}
