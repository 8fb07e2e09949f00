import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allQuestions } from '../../src/model/questionnaire.ts'
import type { Score, Scores } from '../../src/model/score.ts'
import { notApplicable } from '../support/answers.ts'
import { anyWorld, type World } from '../support/arbitrary-answers.ts'
import { type Draw, pick } from '../support/arbitrary-framework.ts'
import { NaiveSheet } from '../support/naive-sheet.ts'
import { answeredAt, completed, completions, frozen, placesToRaise } from '../support/places-to-answer.ts'
import { nodesOf, scored } from '../support/scored.ts'

const hair = 1e-9

type Extent = Parameters<typeof anyWorld>[1]

/** Checked on so many random businesses; the promise says whether there was something to check. */
function law(
  promise: (world: World, draw: Draw) => boolean,
  { runs = 400, ...extent }: Extent & { runs?: number },
): void {
  let checked = 0
  fc.assert(
    fc.property(fc.gen(), (draw) => {
      if (promise(anyWorld(draw, extent), draw)) checked += 1
    }),
    { numRuns: runs },
  )
  expect(checked).toBeGreaterThan(runs / 20)
}

/** The three numbers of every node. */
function ends(scores: Scores): readonly (readonly [string, number | undefined, number | undefined])[] {
  return [...nodesOf(scores)].map(([node, { low, high }]) => [node, low, high])
}

function expectNotLower(before: number | undefined, after: number | undefined): void {
  if (before === undefined) return
  expect(after).toBeDefined()
  expect(after ?? 0).toBeGreaterThanOrEqual(before - hair)
}

function numbersIn({ value, low, high, coverage, evidence, min, max }: Score): readonly number[] {
  return [value, low, high, coverage, evidence, min, max].filter((number) => number !== undefined)
}

describe('for any framework, any questionnaire and any sheet', () => {
  test('raising one answer never lowers a score while the same questions are visible', () => {
    law((any, draw) => {
      const world = frozen(any)
      const places = placesToRaise(world)
      if (places.length === 0) return false
      const place = pick(draw, places)
      const after = nodesOf(scored(answeredAt(world, place, pick(draw, place.choices).said)))
      for (const [node, { value, low, high }] of nodesOf(scored(world))) {
        expectNotLower(value, after.get(node)?.value)
        expectNotLower(low, after.get(node)?.low)
        expectNotLower(high, after.get(node)?.high)
      }
      return true
    }, {})
  })

  test('« sans objet » on a question that is hidden or pending changes nothing', () => {
    law(
      (world, draw) => {
        const naive = new NaiveSheet(world)
        const unasked = allQuestions(world.questionnaire).filter(({ id }) => naive.visibility(id) !== 'visible')
        if (unasked.length === 0) return false
        const answers = new Map(world.sheet.answers).set(pick(draw, unasked).id, { answer: notApplicable() })
        expect(scored({ ...world, sheet: { ...world.sheet, answers } })).toEqual(scored(world))
        return true
      },
      { computed: true },
    )
  })

  test('low ≤ value ≤ high, and all within what the node can reach', () => {
    law(
      (world) => {
        for (const { value, low, high, min, max } of nodesOf(scored(world)).values()) {
          if (low === undefined || high === undefined) {
            expect([value, low, high]).toEqual([undefined, undefined, undefined])
            continue
          }
          expect(low).toBeLessThanOrEqual(value ?? low)
          expect(value ?? high).toBeLessThanOrEqual(high)
          expect(low).toBeGreaterThanOrEqual(min - hair)
          expect(high).toBeLessThanOrEqual(max + hair)
        }
        return true
      },
      { computed: true, runs: 800 },
    )
  })

  test('the worst completion of the visible questions gives low everywhere, the best gives high', () => {
    law((any) => {
      const world = frozen(any)
      const now = nodesOf(scored(world))
      const worst = nodesOf(scored(completed(world, 'worst')))
      const best = nodesOf(scored(completed(world, 'best')))
      for (const [node, { low, high }] of now) {
        if (low === undefined || high === undefined) continue
        expect(worst.get(node)?.value).toBeCloseTo(low, 9)
        expect(best.get(node)?.value).toBeCloseTo(high, 9)
      }
      return true
    }, {})
  })

  test('no completion whatever goes below low or above high, and one reaches each', () => {
    law(
      (any) => {
        const world = frozen(any)
        const all = completions(world, 60)?.map((one) => nodesOf(scored(one)))
        if (all === undefined || all.length < 2) return false
        for (const [node, { low, high }] of nodesOf(scored(world))) {
          if (low === undefined || high === undefined) continue
          const values = all.flatMap((nodes) => nodes.get(node)?.value ?? [])
          expect(values).toHaveLength(all.length)
          expect(Math.min(...values)).toBeCloseTo(low, 9)
          expect(Math.max(...values)).toBeCloseTo(high, 9)
        }
        return true
      },
      { questions: 3 },
    )
  })

  test('freezing visibility, as these laws do, changes no criterion', () => {
    law((world) => {
      expect(scored(frozen(world)).criteria).toEqual(scored(world).criteria)
      return true
    }, {})
  })

  test('no number is ever anything but a number', () => {
    law(
      (world) => {
        const scores = scored(world)
        for (const score of nodesOf(scores).values()) {
          expect(numbersIn(score).filter((number) => !Number.isFinite(number))).toEqual([])
        }
        for (const { weight, target = 0 } of scores.criteria) expect([weight, target].every(Number.isFinite)).toBe(true)
        return true
      },
      { computed: true },
    )
  })

  test('a policy that gives a number to what is unknown or absent never moves low and high', () => {
    law((any, draw) => {
      const world = frozen(any)
      const { framework } = world
      const policies = {
        unknown: pick(draw, ['exclude', framework.scale.min, 3] as const),
        absent: framework.scale.max,
      }
      const strict = (one: typeof framework.root): typeof framework.root => {
        return { ...one, ...policies, children: one.children.map(strict) }
      }
      const other = { ...world, framework: { ...framework, root: strict(framework.root) } }
      expect(ends(scored(other))).toEqual(ends(scored(world)))
      return true
    }, {})
  })
})
