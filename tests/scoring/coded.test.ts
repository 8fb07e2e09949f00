import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readLibrary } from '../../src/content/read-library.ts'
import { referenceKey } from '../../src/model/library.ts'
import { allQuestions } from '../../src/model/questionnaire.ts'
import { CodedScorer } from '../../src/scoring/coded/coded-scorer.ts'
import { prepare } from '../../src/scoring/prepare.ts'
import { measureSheet, type Sheet, score } from '../../src/scoring/score.ts'
import type { Tally } from '../../src/scoring/tally.ts'
import { anySheet, anyWorld } from '../support/arbitrary-answers.ts'
import type { Content } from '../support/arbitrary-content.ts'
import { pinsOf } from '../support/content.ts'
import { readValue } from '../support/mistakes.ts'
import { shippedFiles } from '../support/shipped-files.ts'

/** One questionnaire scored both ways, sheet after sheet. */
function bothWays(content: Content) {
  const { framework, questionnaire } = content
  const scorer = prepare({ framework, questionnaire, pinned: pinsOf(questionnaire, framework) })
  const questions = allQuestions(questionnaire).map(({ id }) => id)
  const profile = ['size', 'employees', 'sector']
  const coded = new CodedScorer(scorer, { questions, profile })
  const codesOf = ({ answers, profile: known }: Sheet): readonly number[] => [
    ...questions.map((id, column) => coded.code(column, answers.get(id))),
    ...profile.map((key, index) => coded.codeKnown(questions.length + index, known?.get(key))),
  ]
  const places = scorer.measuring ? [...scorer.measuring.falling, ...scorer.measuring.lenses].map(({ at }) => at) : []
  return {
    places,
    expectSame({ respondents: _, ...sheet }: Sheet): void {
      const codes = codesOf(sheet)
      const found = coded.measure(codes)
      expect(measureSheet(scorer, sheet)).toBe(scorer.measuring !== undefined)
      for (const at of places) expect(bitsAt(found, at)).toEqual(bitsAt(scorer.measuring?.tally ?? found, at))
      expect(score(scorer, coded.sheet(codes))).toEqual(score(scorer, sheet))
    },
  }
}

/** Told as the text of each number, so that -0 and 0 differ. */
function bitsAt(tally: Tally, at: number): readonly string[] {
  return Object.entries(tally).map(([field, numbers]: [string, Float64Array]) => {
    const number = numbers[at] ?? 0
    return `${field} ${Object.is(number, -0) ? '-0' : number}`
  })
}

describe('rows scored by codes', () => {
  test('have the numbers of the same sheets, to the last bit, whatever the content and in whatever order they come', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const world = anyWorld(draw, { computed: true })
        const { expectSame } = bothWays(world)
        const sheets = [world.sheet, ...Array.from({ length: 12 }, () => anySheet(draw, world))]
        for (const sheet of [...sheets, ...sheets.toReversed()]) expectSame(sheet)
      }),
      { numRuns: 300 },
    )
  })
})

const library = readValue(readLibrary(shippedFiles))

const shipped = [...library.questionnaires.values()].flatMap(({ content: questionnaire }) => {
  const key = questionnaire.framework && referenceKey(questionnaire.framework)
  const framework = key === undefined ? undefined : library.frameworks.get(key)?.content
  return framework === undefined ? [] : [{ id: questionnaire.id, questionnaire, framework }]
})

describe.each(shipped)('$id', (content) => {
  test('is scored by codes as it is sheet by sheet', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const { places, expectSame } = bothWays(content)
        expect(places.length).toBeGreaterThan(1)
        const sheets = Array.from({ length: 6 }, () => anySheet(draw, content))
        for (const sheet of [...sheets, ...sheets]) expectSame(sheet)
      }),
      { numRuns: 10 },
    )
  })
})
