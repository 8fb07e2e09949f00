import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answers } from '../../src/model/answer.ts'
import { askingOf } from '../../src/model/asking.ts'
import { countAnswers } from '../../src/model/count-answers.ts'
import { type Counts, type Group, minimumOf, newGroup, withPerson } from '../../src/model/group.ts'
import { allQuestions, type Questionnaire } from '../../src/model/questionnaire.ts'
import { Standing } from '../../src/model/standing.ts'
import { scoreGroup } from '../../src/scoring/score-group.ts'
import { answersOf, notApplicable, quantity, type Said } from '../support/answers.ts'
import {
  bands,
  buildFramework,
  buildQuestionnaire,
  grid,
  multi,
  number,
  pinsOf,
  row,
  single,
  text,
} from '../support/content.ts'
import { compare } from '../support/expressions.ts'
import { criterionIn, scored } from '../support/scored.ts'

const framework = buildFramework({ criteria: [{ id: 'PER' }, { id: 'CLI' }] })
const questions = [
  single('A', { measures: { PER: 1 } }),
  multi('B', { measures: { PER: 2 } }),
  grid('C', [row('x', { weight: 3 }), row('y')], { measures: { CLI: 1 } }),
  number('D', { measures: { CLI: 1 }, value: bands([0, 1], [10, 3], [20, 5]) }),
  text('E'),
]
const combines = ['median', 'mean'] as const

function pulse(combine: 'median' | 'mean' = 'median', minimum = 5): Questionnaire {
  return buildQuestionnaire(questions, { respondents: { combine, anonymous: true, minimum } })
}

function countsOf(questionnaire: Questionnaire, answers: Answers): Counts {
  return countAnswers(new Standing(askingOf(questionnaire, framework), { answers }), answers)
}

function joined(questionnaire: Questionnaire, sheets: readonly Answers[]): Group {
  const asking = askingOf(questionnaire, framework)
  return sheets.reduce((group, sheet) => withPerson(group, countsOf(questionnaire, sheet), asking), newGroup)
}

function scoresOf(questionnaire: Questionnaire, { shown }: Group) {
  return scoreGroup({ questionnaire, framework, pinned: pinsOf(questionnaire, framework) }, shown.counts)
}

const one = fc.integer({ min: 1, max: 5 })
const someSheet = fc
  .record({ a: one, b: fc.subarray([1, 2, 3, 4, 5], { minLength: 1 }), x: one, y: one, d: fc.nat(30) })
  .map(({ a, b, x, y, d }): Answers => answersOf({ A: a, B: b, C: { rows: { x, y } }, D: quantity(d), E: 'rien' }))
const someSheets = fc.array(someSheet, { minLength: 5, maxLength: 30 })

describe('an anonymous group', () => {
  test('is scored as named respondents who say the same would be', () => {
    fc.assert(
      fc.property(
        fc.array(someSheet, { minLength: 5, maxLength: 9 }),
        fc.constantFrom(...combines),
        (sheets, combine) => {
          const questionnaire = pulse(combine)
          const five = sheets.slice(0, 5)
          const named = new Map(
            allQuestions(questionnaire).map(({ id }) => {
              const said = five.flatMap((sheet, index) => {
                const response = sheet.get(id)
                return response === undefined ? [] : [[`p${index}`, response.answer] as const]
              })
              return [id, { answer: { state: 'later' }, by: Object.fromEntries(said) } as const]
            }),
          )
          const apart = scored({ framework, questionnaire, sheet: { answers: named } })
          const together = scoresOf(questionnaire, joined(questionnaire, five))
          for (const id of ['PER', 'CLI', 'cadre']) {
            const { value, low, high, coverage, min, max, level } = criterionIn(together, id)
            const expected = criterionIn(apart, id)
            expect({ value, low, high, coverage, min, max, level }).toEqual({
              value: expected.value,
              low: expected.low,
              high: expected.high,
              coverage: expected.coverage,
              min: expected.min,
              max: expected.max,
              level: expected.level,
            })
          }
          expect(together.questions.every(({ spread }) => spread === undefined)).toBe(true)
        },
      ),
    )
  })

  test('says nothing before each question has five answers, then grows by fives at least, never one by one', () => {
    fc.assert(
      fc.property(someSheets, fc.integer({ min: 1, max: 7 }), (sheets, minimum) => {
        const questionnaire = pulse('median', minimum)
        const least = minimumOf(questionnaire)
        expect(least).toBe(Math.max(5, minimum))
        let before = newGroup
        for (const sheet of sheets) {
          const after = withPerson(before, countsOf(questionnaire, sheet), askingOf(questionnaire, framework))
          const added = after.shown.people - before.shown.people
          expect(added === 0 || added >= least).toBe(true)
          if (added === 0) expect(after.shown).toEqual(before.shown)
          for (const [place, count] of Object.entries(after.shown.counts))
            expect(count.answered - (before.shown.counts[place]?.answered ?? 0) >= least || added === 0).toBe(true)
          before = after
        }
        expect(before.shown.people + before.waiting.people).toBe(sheets.length)
      }),
    )
  })

  test('waits while one question lacks answers: « ne sait pas » and « sans objet » are none', () => {
    const said: Readonly<Record<string, Said>> = { B: [1], C: { rows: { x: 1, y: 2 } }, D: quantity(3) }
    const sheets = [1, 2, 3, 4].map((a) => answersOf({ ...said, A: a }))
    const questionnaire = pulse()
    for (const state of ['unknown', 'later', notApplicable()] as const) {
      const group = joined(questionnaire, [...sheets, answersOf({ ...said, A: state })])
      expect(group.shown).toEqual({ people: 0, counts: {} })
      const more = withPerson(
        group,
        countsOf(questionnaire, answersOf({ ...said, A: 5 })),
        askingOf(questionnaire, framework),
      )
      expect(more.shown).toMatchObject({ people: 6, counts: { A: { answered: 5 } } })
    }
  })

  test('does not depend on the order in which people answered', () => {
    fc.assert(
      fc.property(someSheets, (sheets) => {
        const ten = sheets.slice(0, 5)
        expect(joined(pulse(), ten.toReversed())).toEqual(joined(pulse(), ten))
      }),
    )
  })

  test('keeps neither texts, notes, other words, evidence, plain numbers nor what is not shown to that person', () => {
    const questionnaire = buildQuestionnaire(
      [...questions, number('F'), single('G', { showIf: compare('answer.A', '>=', 4) })],
      { respondents: { combine: 'median', anonymous: true, minimum: 5 } },
    )
    const answers: Answers = new Map([
      ...answersOf({ E: 'mon patron', F: quantity(4321), G: 2 }),
      ['A', { answer: { state: 'answered', value: '2' }, evidence: 3, note: 'dit en pleurant', other: 'autre chose' }],
    ])
    const counts = countsOf(questionnaire, answers)
    expect(counts).toEqual({
      A: { answered: 1, unknown: 0, notApplicable: 0, options: { '2': 1 }, values: { '2': 1 } },
    })
  })

  test('has no rule, weight or target that reads somebody’s answer', () => {
    const why = { fr: 'parce que' }
    const rules = ['answer.A', 'score.A'].map((name) => ({
      id: name,
      when: compare(name, '>=', 1),
      effect: { kind: 'flag' } as const,
      why,
    }))
    const questionnaire = pulse()
    const group = joined(
      questionnaire,
      Array.from({ length: 5 }, () => answersOf({ A: 2, B: [1], C: { rows: { x: 1, y: 2 } }, D: quantity(3) })),
    )
    const pinned = pinsOf(questionnaire, framework)
    const { flags } = scoreGroup({ questionnaire, framework: { ...framework, rules }, pinned }, group.shown.counts)
    expect(flags.map(({ rule }) => rule)).toEqual(['score.A'])
  })
})
