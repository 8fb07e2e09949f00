import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readLibrary } from '../../src/content/read-library.ts'
import { referenceKey } from '../../src/model/library.ts'
import { allQuestions } from '../../src/model/questionnaire.ts'
import { CodedScorer } from '../../src/scoring/coded/coded-scorer.ts'
import { prepare } from '../../src/scoring/prepare.ts'
import { measureSheet, type Sheet, score } from '../../src/scoring/score.ts'
import type { Tally } from '../../src/scoring/tally.ts'
import { answersOf, quantity } from '../support/answers.ts'
import { anySheet, anyWorld } from '../support/arbitrary-answers.ts'
import type { Content } from '../support/arbitrary-content.ts'
import {
  bands,
  buildFramework,
  buildQuestionnaire,
  computed,
  criterion,
  linear,
  number,
  optionsWorth,
  pinsOf,
  single,
} from '../support/content.ts'
import { compare } from '../support/expressions.ts'
import { readValue } from '../support/mistakes.ts'
import { shippedFiles } from '../support/shipped-files.ts'

/** One questionnaire scored both ways, sheet after sheet. */
function bothWays(content: Content) {
  const { framework, questionnaire } = content
  const scorer = prepare({ framework, questionnaire, pinned: pinsOf(questionnaire, framework) })
  const questions = allQuestions(questionnaire).map(({ id }) => id)
  const profile = ['size', 'employees', 'sector']
  const coded = new CodedScorer(scorer, { questions, profile })
  const byValues = new CodedScorer(scorer, { questions, profile }, 'values')
  const codesOf = ({ answers, profile: known }: Sheet, by = coded): readonly number[] => [
    ...questions.map((id, column) => by.code(column, answers.get(id))),
    ...profile.map((key, index) => by.codeKnown(questions.length + index, known?.get(key))),
  ]
  const criteria = scorer.measuring?.rising ?? []
  const places = scorer.measuring ? [...scorer.measuring.falling, ...scorer.measuring.lenses].map(({ at }) => at) : []
  return {
    places,
    expectSame({ respondents: _, ...sheet }: Sheet): void {
      const codes = codesOf(sheet)
      const found = coded.measure(codes)
      expect(measureSheet(scorer, sheet)).toBe(scorer.measuring !== undefined)
      for (const at of places) expect(bitsAt(found, at)).toEqual(bitsAt(scorer.measuring?.tally ?? found, at))
      const values = byValues.measure(codesOf(sheet, byValues))
      for (const { at } of criteria) expect(valuesAt(values, at)).toEqual(valuesAt(found, at))
      expect(score(scorer, coded.sheet(codes))).toEqual(score(scorer, sheet))
    },
    /** The same without a word each, of more sheets than would be patient: the first that differs, if any. */
    firstThatDiffers(sheets: Iterable<Sheet>): Sheet | undefined {
      for (const sheet of sheets) {
        const { value, low, high, covered } = coded.measure(codesOf(sheet))
        measureSheet(scorer, sheet)
        const plain = scorer.measuring?.tally
        for (const at of places) {
          const pairs = [
            [value, plain?.value],
            [low, plain?.low],
            [high, plain?.high],
            [covered, plain?.covered],
          ]
          if (pairs.some(([own, other]) => !Object.is(own?.[at], other?.[at]))) return sheet
        }
      }
      return undefined
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

function valuesAt({ value, low, high }: Tally, at: number): readonly (number | undefined)[] {
  return [value[at], low[at], high[at]]
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

/** A quantity on a line, one that says if a choice is shown, and values computed from two. */
const quantities: Content = {
  framework: buildFramework({
    criteria: [criterion('A', {}, criterion('A1'), criterion('A2')), criterion('B')],
    weights: [{ when: compare('answer.Y', '>=', 100), set: { A: 3 }, times: {} }],
  }),
  questionnaire: buildQuestionnaire([
    number('X', { measures: { A1: 1, B: 2 }, value: linear([0, 1], [90_000, 5]) }),
    number('Y'),
    single('Z', { measures: { A1: 2, A2: 1 }, options: optionsWorth(1, 3, 5), showIf: compare('answer.Y', '<', 150) }),
    number('V'),
    computed('W', compare('answer.V', '+', compare('answer.Y', '*', 1000)), {
      measures: { A2: 1 },
      value: linear([0, 1], [400_000, 5]),
    }),
    number('T'),
    computed('U', compare('answer.T', '+', compare('answer.Y', '*', 1000)), {
      measures: { B: 1 },
      value: bands([0, 1], [70_000, 2], [130_000, 3], [200_000, 5]),
    }),
  ]),
}

function quantitiesOf(x: number, y: number, v: number): Sheet {
  return { answers: answersOf({ X: quantity(x), Y: quantity(y), V: quantity(v), T: quantity(v), Z: 1 + (x % 3) }) }
}

describe('when there are too many different answers', () => {
  test('to a question, the last ones are worked out each time, and the first are still found', () => {
    const { firstThatDiffers } = bothWays(quantities)
    const sheets = Array.from({ length: 18_000 }, (_, at) => quantitiesOf(at % 2 === 0 ? at : at % 100, at % 7, at))
    expect(firstThatDiffers([...sheets, ...sheets.slice(0, 500)])).toBeUndefined()
  })

  test('to several questions together, what they decided is let go and worked out again', () => {
    const { firstThatDiffers } = bothWays(quantities)
    const sheets = Array.from({ length: 80_000 }, (_, at) => quantitiesOf(at % 50, at % 300, Math.floor(at / 300)))
    expect(firstThatDiffers([...sheets, ...sheets.slice(0, 500)])).toBeUndefined()
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
