import fc from 'fast-check'
import { expect, test } from 'vitest'
import { prepare } from '../../src/scoring/prepare.ts'
import { score } from '../../src/scoring/score.ts'
import { differenceOf, sheetWith } from '../../src/scoring/what-if.ts'
import { answersOf, profileOf, quantity } from '../support/answers.ts'
import { anyWorld } from '../support/arbitrary-answers.ts'
import { buildFramework, buildQuestionnaire, criterion, number, pinsOf, single } from '../support/content.ts'
import { compare } from '../support/expressions.ts'

const nothing = { criteria: [], questions: [], lenses: [], rules: [] }

test('the same answers move nothing, and what moves is told whole', () => {
  fc.assert(
    fc.property(fc.gen(), (draw) => {
      const { framework, questionnaire, sheet } = anyWorld(draw, { computed: true })
      const scorer = prepare({ framework, questionnaire, pinned: pinsOf(questionnaire, framework) })
      const before = score(scorer, sheet)
      expect(differenceOf(before, score(scorer, sheetWith(scorer, sheet, sheet.answers)))).toEqual(nothing)
      const after = score(scorer, sheetWith(scorer, sheet, new Map()))
      const { criteria, questions } = differenceOf(before, after)
      for (const one of before.criteria) {
        const other = after.criteria.find((same) => same.criterion === one.criterion)
        const isTold = criteria.some((moved) => moved.after.criterion === one.criterion)
        if (!isTold) expect(other?.value ?? 'none').toBe(one.value ?? 'none')
      }
      for (const { before: one, after: other } of questions) expect(other).not.toEqual(one)
    }),
    { numRuns: 150 },
  )
})

test('one answer moves its criterion, hides a question, and wakes a rule', () => {
  const framework = buildFramework({
    criteria: [criterion('PER'), criterion('CON')],
    rules: [{ id: 'R', when: compare('score.A', '<', 3), effect: { kind: 'flag' }, why: {} }],
  })
  const questionnaire = buildQuestionnaire([
    single('A', { measures: { PER: 1 } }),
    single('B', { measures: { CON: 1 }, showIf: compare('answer.A', '>=', 3) }),
    single('C', { measures: { CON: 1 } }),
  ])
  const scorer = prepare({ framework, questionnaire, pinned: pinsOf(questionnaire, framework) })
  const sheet = { answers: answersOf({ A: 4, B: 2, C: 2 }) }
  const changed = sheetWith(scorer, sheet, answersOf({ A: 2, B: 2, C: 2 }))
  const { criteria, questions, rules } = differenceOf(score(scorer, sheet), score(scorer, changed))
  const moved = criteria.map(({ before, after }) => [after.criterion, before.value, after.value])
  expect(moved).toContainEqual(['PER', 4, 2])
  expect(moved.some(([id]) => id === 'CON')).toBe(false)
  expect(questions.map(({ after }) => [after.question, after.state])).toEqual([
    ['A', 'answered'],
    ['B', 'hidden'],
  ])
  expect(rules.map(({ rule, before, after }) => [rule, before?.known, after?.known])).toEqual([['R', undefined, true]])
})

test('what an answer said of the business is no longer known once the answer is another', () => {
  const framework = buildFramework({ criteria: [criterion('PER')] })
  const questionnaire = buildQuestionnaire([
    number('EMP', { profile: 'employees' }),
    single('A', { measures: { PER: 1 }, showIf: compare('profile.employees', '>=', 5) }),
  ])
  const scorer = prepare({ framework, questionnaire, pinned: pinsOf(questionnaire, framework) })
  const sheet = { answers: answersOf({ EMP: quantity(9), A: 2 }), profile: profileOf({ employees: 9, region: '17' }) }
  const changed = sheetWith(scorer, sheet, answersOf({ EMP: 'unknown', A: 2 }))
  expect([...(changed.profile ?? [])]).toEqual([['region', '17']])
  expect(score(scorer, changed).questions.map(({ state }) => state)).toEqual(['pending'])
})
