import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { prepare } from '../../src/scoring/prepare.ts'
import { measureSheet, score } from '../../src/scoring/score.ts'
import { anySheet, anyWorld } from '../support/arbitrary-answers.ts'
import { pinsOf } from '../support/content.ts'
import { nodesOf, scored } from '../support/scored.ts'

describe('a scorer prepared once', () => {
  test('scores each sheet as if it were the first: nothing of the one before is left', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const world = anyWorld(draw, { computed: true })
        const { framework, questionnaire } = world
        const scorer = prepare({ framework, questionnaire, pinned: pinsOf(questionnaire, framework) })
        const sheets = [world.sheet, ...Array.from({ length: 3 }, () => anySheet(draw, world)), world.sheet]
        for (const sheet of sheets) {
          expect(score(scorer, sheet)).toEqual(scored({ framework, questionnaire, sheet }))
        }
      }),
      { numRuns: 200 },
    )
  })

  test('measures a sheet without telling it: the same numbers, in its tally', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const world = anyWorld(draw, { computed: true })
        const { framework, questionnaire, sheet } = world
        const scorer = prepare({ framework, questionnaire, pinned: pinsOf(questionnaire, framework) })
        const told = nodesOf(score(scorer, sheet))
        score(scorer, anySheet(draw, world))
        expect(measureSheet(scorer, sheet)).toBe(scorer.measuring !== undefined)
        for (const { criterion, at } of scorer.measuring?.falling ?? []) {
          const { tally } = scorer.measuring ?? {}
          const numbers = [tally?.value[at], tally?.low[at], tally?.high[at], tally?.min[at], tally?.max[at]]
          const one = told.get(`criterion ${criterion.id}`)
          const none = Number.NaN
          expect(numbers).toEqual([one?.value ?? none, one?.low ?? none, one?.high ?? none, one?.min, one?.max])
        }
      }),
      { numRuns: 200 },
    )
  })
})
