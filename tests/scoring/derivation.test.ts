import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Derivation } from '../../src/model/derivation.ts'
import type { Score, Scores } from '../../src/model/score.ts'
import { derive } from '../../src/scoring/derive.ts'
import { prepare } from '../../src/scoring/prepare.ts'
import { score } from '../../src/scoring/score.ts'
import { anyWorld } from '../support/arbitrary-answers.ts'
import { pinsOf } from '../support/content.ts'
import { type Again, questionAgain, Recomputed } from '../support/recompute.ts'

function everyDerivation(promise: (derivation: Derivation, scores: Scores) => void): void {
  fc.assert(
    fc.property(fc.gen(), (draw) => {
      const { framework, questionnaire, sheet } = anyWorld(draw, { computed: true })
      const scorer = prepare({ framework, questionnaire, pinned: pinsOf(questionnaire, framework) })
      promise(derive(scorer, sheet), score(scorer, sheet))
    }),
    { numRuns: 300 },
  )
}

function rounded(number: number | undefined): number | undefined {
  return number === undefined ? undefined : Math.round(number * 1e8) / 1e8 + 0
}

function told({ value, low, high, coverage, min, max }: Score | Again): readonly unknown[] {
  return [value, low, high, coverage, min, max].map(rounded)
}

test('every criterion and lens is made again, to the same numbers, from its derivation alone', () => {
  everyDerivation((derivation, { criteria, lenses }) => {
    const again = new Recomputed(derivation)
    for (const one of criteria) expect(told(again.criterion(one.criterion))).toEqual(told(one))
    for (const one of lenses) expect(told(again.lens(one.lens))).toEqual(told(one))
  })
})

test('what a question brings is made again from the options, points, rows or voices it names', () => {
  everyDerivation((derivation) => {
    for (const question of derivation.questions) {
      for (const brings of question.brings) {
        expect(rounded(questionAgain(question, brings, derivation.scale))).toBe(rounded(brings.value))
      }
    }
  })
})

test('a derivation says what the scores say, word for word', () => {
  everyDerivation((derivation, { criteria, questions, lenses }) => {
    for (const [index, one] of criteria.entries()) expect(derivation.criteria[index]).toMatchObject(one)
    for (const [index, one] of questions.entries()) expect(derivation.questions[index]).toMatchObject(one)
    for (const [index, one] of lenses.entries()) expect(derivation.lenses[index]).toMatchObject(one)
  })
})

test('the shares of the parts that count add up to one', () => {
  everyDerivation(({ criteria }) => {
    for (const { aggregate, parts, plain } of criteria) {
      const shares = parts.flatMap(({ share }) => share ?? [])
      if (aggregate.kind !== 'mean' || plain.value === undefined) continue
      expect(rounded(shares.reduce((sum, share) => sum + share, 0))).toBe(1)
    }
  })
})
