import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Answer, isList, type Response } from '../../src/model/answer.ts'
import type { Adjustment, Criterion } from '../../src/model/framework.ts'
import type { Section } from '../../src/model/questionnaire.ts'
import { anyWorld, type World } from '../support/arbitrary-answers.ts'
import { type Draw, leafIds, pick } from '../support/arbitrary-framework.ts'
import { eachMeasured } from '../support/naive-columns.ts'
import { nodesOf, scored } from '../support/scored.ts'

function law(promise: (world: World, draw: Draw) => void): void {
  fc.assert(
    fc.property(fc.gen(), (draw) => {
      promise(anyWorld(draw, { computed: true }), draw)
    }),
    { numRuns: 400 },
  )
}

function shuffled<T>(draw: Draw, list: readonly T[]): readonly T[] {
  return draw(fc.shuffledSubarray<T>, [...list], { minLength: list.length, maxLength: list.length })
}

/** The sheet and every node of the scores by its name: exactly the same numbers, to the last bit. */
function expectSame(one: World, other: World): void {
  const [before, after] = [scored(one), scored(other)]
  expect(new Map(nodesOf(after))).toEqual(new Map(nodesOf(before)))
  expect(after.flags).toEqual(before.flags)
}

function withSections(world: World, sections: readonly Section[]): World {
  return { ...world, questionnaire: { ...world.questionnaire, sections } }
}

function withMeasures(world: World, change: Parameters<typeof eachMeasured>[1]): World {
  return { ...world, questionnaire: eachMeasured(world.questionnaire, change) }
}

describe('the order never matters, to the last digit', () => {
  test('of sections and of questions', () => {
    law((world, draw) => {
      const sections = shuffled(draw, world.questionnaire.sections).map((section) => ({
        ...section,
        questions: shuffled(draw, section.questions),
      }))
      expectSame(world, withSections(world, sections))
    })
  })

  test('in which answers, respondents and ticks were given', () => {
    law((world, draw) => {
      const ticked = (answer: Answer): Answer => {
        if (answer.state !== 'answered' || !isList(answer.value)) return answer
        return { ...answer, value: shuffled(draw, answer.value) }
      }
      const given = ({ by, ...response }: Response): Response => {
        const answer = ticked(response.answer)
        if (by === undefined) return { ...response, answer }
        const apart = shuffled(draw, Object.entries(by)).map(([who, said]) => [who, ticked(said)] as const)
        return { ...response, answer, by: Object.fromEntries(apart) }
      }
      const entries = shuffled(draw, [...world.sheet.answers]).map(([id, said]) => [id, given(said)] as const)
      expectSame(world, { ...world, sheet: { ...world.sheet, answers: new Map(entries) } })
    })
  })

  test('of the languages, nor of the criteria a question measures, which the store keeps sorted', () => {
    law((world) => {
      const turned = withMeasures(world, (measures) => Object.fromEntries(Object.entries(measures).toReversed()))
      const { questionnaire, framework } = turned
      expectSame(world, {
        ...turned,
        questionnaire: { ...questionnaire, languages: questionnaire.languages.toReversed() },
        framework: { ...framework, languages: ['en'] },
      })
    })
  })
})

describe('only the proportion of weights matters', () => {
  const heavier = (criterion: Criterion): Criterion => {
    return { ...criterion, weight: criterion.weight * 3, children: criterion.children.map(heavier) }
  }
  const setHeavier = ({ set, ...adjustment }: Adjustment): Adjustment => {
    return { ...adjustment, set: Object.fromEntries(Object.entries(set).map(([id, number]) => [id, number * 3])) }
  }

  function expectAlike(one: World, other: World, fields: readonly ('value' | 'low' | 'high' | 'coverage')[]): void {
    const after = new Map(scored(other).criteria.map((score) => [score.criterion, score]))
    for (const score of scored(one).criteria) {
      const found = after.get(score.criterion)
      for (const field of fields) expect(found?.[field] ?? -1).toBeCloseTo(score[field] ?? -1, 9)
      expect(found?.weight).toBeCloseTo(score.weight, 9)
      expect(found?.level).toBe(score.level)
    }
  }

  test('multiplying those of every criterion changes nothing', () => {
    law((world) => {
      const { framework } = world
      const weights = framework.weights.map(setHeavier)
      const other = { ...world, framework: { ...framework, root: heavier(framework.root), weights } }
      expectAlike(world, other, ['value', 'low', 'high', 'coverage'])
    })
  })

  test('nor of every question; nor, but for the coverage above it, of those of one criterion', () => {
    law((world, draw) => {
      const leaf = pick(draw, leafIds(world.framework.root))
      const times = (of: (id: string) => boolean) =>
        withMeasures(world, (measures) => {
          return Object.fromEntries(Object.entries(measures).map(([id, weight]) => [id, of(id) ? weight * 3 : weight]))
        })
      expectAlike(
        world,
        times(() => true),
        ['value', 'low', 'high', 'coverage'],
      )
      const { framework } = world
      const free = ({ minimumCoverage: _, ...one }: Criterion): Criterion => ({
        ...one,
        children: one.children.map(free),
      })
      const uncovered = { ...framework, root: free(framework.root) }
      expectAlike({ ...world, framework: uncovered }, { ...times((id) => id === leaf), framework: uncovered }, [
        'value',
        'low',
        'high',
      ])
    })
  })
})
