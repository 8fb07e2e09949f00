import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Question } from '../../src/model/questionnaire.ts'
import type { Change } from '../../src/portfolio/change.ts'
import type { Comparison } from '../../src/portfolio/compare.ts'
import { anySheet, anyWorld, type World } from '../support/arbitrary-answers.ts'
import { type Draw, pick } from '../support/arbitrary-framework.ts'
import { compared, sideOf } from '../support/compared.ts'
import { eachMeasured, naiveAsked } from '../support/naive-columns.ts'
import { scored } from '../support/scored.ts'

const first = '2026-03-01'
const second = '2026-09-01'

function law(promise: (world: World, draw: Draw) => void): void {
  fc.assert(
    fc.property(fc.gen(), (draw) => promise(anyWorld(draw, { computed: true }), draw)),
    { numRuns: 300 },
  )
}

/** Another sheet of the same content, perhaps of some of its questions only, some of them another's by meaning. */
function another(world: World, draw: Draw): World {
  const again = { ...world, sheet: anySheet(draw, world) }
  return draw(fc.boolean) ? shortened(again, draw) : again
}

function shortened(world: World, draw: Draw): World {
  return eachQuestion(world, (question) => (draw(fc.nat, 2) === 0 ? [] : [question]))
}

function eachQuestion(world: World, change: (question: Question) => readonly Question[]): World {
  const { questionnaire } = world
  const sections = questionnaire.sections.map((one) => ({ ...one, questions: one.questions.flatMap(change) }))
  return { ...world, questionnaire: { ...questionnaire, sections } }
}

function changesOf({ criteria, questions }: Comparison): ReadonlyMap<string, Change | undefined> {
  return new Map([
    ...criteria.map(({ criterion, change }) => [`criterion ${criterion}`, change] as const),
    ...questions.map(({ question, change }) => [`question ${question}`, change] as const),
  ])
}

function expectNoChange(comparison: Comparison): void {
  for (const change of changesOf(comparison).values()) {
    if (change !== undefined) expect(change).toEqual({ by: 0, trend: 'stable' })
  }
}

describe('a comparison', () => {
  test('of a sheet with itself finds no change, and a comparability of 100 %', () => {
    law((world) => {
      const comparison = compared(sideOf(world, first), sideOf(world, second))
      expectNoChange(comparison)
      expect(comparison.share ?? 1).toBe(1)
      for (const { share } of comparison.criteria) expect(share ?? 1).toBe(1)
    })
  })

  test('of a sheet with itself reads every criterion as its own assessment does', () => {
    law((world) => {
      const own = new Map(scored(world).criteria.map((score) => [score.criterion, score]))
      for (const { criterion, before, change } of compared(sideOf(world, first), sideOf(world, second)).criteria) {
        if (change === undefined) continue
        const found = own.get(criterion)
        for (const field of ['value', 'coverage', 'level'] as const) {
          expect(before?.[field]).toBe(found?.[field])
        }
      }
    })
  })

  test('whose sides are swapped says the opposite of every change, and is as comparable', () => {
    law((world, draw) => {
      const [one, other] = [sideOf(world, first), sideOf(another(world, draw), second)]
      const [forth, back] = [compared(one, other), compared(other, one)]
      expect(back.share).toBe(forth.share)
      const opposite = { up: 'down', down: 'up', stable: 'stable' } as const
      const turned = changesOf(back)
      for (const [node, change] of changesOf(forth)) {
        const found = turned.get(node)
        expect(found?.trend).toBe(change && opposite[change.trend])
        expect((found?.by ?? 0) + (change?.by ?? 0)).toBe(0)
      }
    })
  })

  test('does not depend on the order of questions', () => {
    law((world, draw) => {
      const later = another(world, draw)
      const { sections } = later.questionnaire
      const turned = sections.map((one) => ({ ...one, questions: one.questions.toReversed() })).toReversed()
      const shuffled = { ...later, questionnaire: { ...later.questionnaire, sections: turned } }
      const [straight, turnedOver] = [later, shuffled].map((one) => compared(sideOf(world, first), sideOf(one, second)))
      expect(turnedOver?.share).toBe(straight?.share)
      expect(turnedOver?.criteria).toEqual(straight?.criteria)
      expect(new Map(turnedOver?.questions.map((one) => [one.question, one]))).toEqual(
        new Map(straight?.questions.map((one) => [one.question, one])),
      )
    })
  })

  test('of a long questionnaire with a short one that copies its answers finds no change anywhere', () => {
    law((world, draw) => {
      const short = shortened(world, draw)
      expectNoChange(compared(sideOf(world, first), sideOf(short, second)))
      expectNoChange(compared(sideOf(short, first), sideOf(world, second)))
    })
  })

  test('gives no number to a question that changed its meaning', () => {
    law((world, draw) => {
      const id = pick(draw, naiveAsked(world.questionnaire)).question.id
      const questionnaire = eachMeasured(world.questionnaire, (measures, measuring) => {
        const doubled = Object.entries(measures).map(([criterion, weight]) => [criterion, weight * 2] as const)
        return measuring === id ? Object.fromEntries(doubled) : measures
      })
      const comparison = compared(sideOf(world, first), sideOf({ ...world, questionnaire }, second))
      const found = comparison.questions.find(({ question }) => question === id)
      expect(found?.change).toBeUndefined()
      if (found !== undefined) expect(found.broken).toEqual({ kind: 'changed', parts: ['measures'] })
    })
  })
})
