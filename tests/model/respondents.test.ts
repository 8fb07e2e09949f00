import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answer, Response } from '../../src/model/answer.ts'
import { type Reading, readAnswer } from '../../src/model/reading.ts'
import { type Combine, combineReadings, reconciled, spokenAnswer, spreadOf } from '../../src/model/respondents.ts'
import { notApplicable, saidBy } from '../support/answers.ts'
import { buildQuestionnaire, grid, option, row, single } from '../support/content.ts'

const scale = { min: 1, max: 5 }
const question = single('Q', { measures: { PER: 1 } })
const rows = grid('G', [row('a', { weight: 3 }), row('b')], { measures: { PER: 1 } })
const combines = ['median', 'mean'] as const

const someOption = fc.integer({ min: 1, max: 5 }).map((id): Answer => ({ state: 'answered', value: String(id) }))
const someState = fc.constantFrom<Answer>({ state: 'unknown' }, { state: 'later' }, notApplicable())
const someAnswer = fc.oneof({ weight: 4, arbitrary: someOption }, someState)
const someRows = fc
  .dictionary(fc.constantFrom('a', 'b'), someAnswer)
  .map((value): Answer => ({ state: 'answered', value }))
const several = { minLength: 1, maxLength: 7 }

function together(answers: readonly Answer[], combine: Combine): Reading {
  return combineReadings(
    question,
    answers.map((answer) => readAnswer(question, answer, scale)),
    combine,
  )
}

function valuesIn(answers: readonly Answer[]): readonly number[] {
  return answers.flatMap((answer) => (answer.state === 'answered' ? Number(answer.value) : []))
}

/** By taking the ends away two by two: written apart from src/. */
function middleOf(values: readonly number[]): number | undefined {
  const left = values.toSorted((one, other) => one - other)
  while (left.length > 2) left.splice(left.length - 1, 1) && left.splice(0, 1)
  return left.length === 0 ? undefined : left.reduce((sum, value) => sum + value, 0) / left.length
}

function law(promise: (answers: readonly Answer[], combine: Combine) => void): void {
  fc.assert(fc.property(fc.array(someAnswer, several), fc.constantFrom(...combines), promise))
}

describe('what several respondents say together', () => {
  test('is the middle, or the mean, of the values given; without any, N/A if all say so, else unknown', () => {
    law((answers, combine) => {
      const values = valuesIn(answers)
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length
      const { state, value } = together(answers, combine)
      if (values.length > 0) expect(value).toBeCloseTo((combine === 'mean' ? mean : middleOf(values)) ?? 0, 12)
      else expect(value).toBeUndefined()
      const isNone = answers.every((answer) => answer.state === 'not-applicable')
      expect(state).toBe(values.length > 0 ? 'answered' : isNone ? 'not-applicable' : 'unknown')
    })
  })

  test('does not depend on the order in which they are heard', () => {
    law((answers, combine) => {
      expect(together(answers.toReversed(), combine)).toEqual(together(answers, combine))
    })
  })

  test('stays within what they say, and is what they say where all say the same', () => {
    law((answers, combine) => {
      const { value } = together(answers, combine)
      if (value === undefined) return
      expect(value).toBeGreaterThanOrEqual(Math.min(...valuesIn(answers)))
      expect(value).toBeLessThanOrEqual(Math.max(...valuesIn(answers)))
      const [first] = answers
      if (first !== undefined)
        expect(
          together(
            answers.map(() => first),
            combine,
          ).value,
        ).toBe(valuesIn([first])[0])
    })
  })

  test('keeps its value when one more says « sans objet », does not know or puts it off', () => {
    fc.assert(
      fc.property(fc.array(someAnswer, several), someState, fc.constantFrom(...combines), (answers, state, combine) => {
        expect(together([...answers, state], combine).value).toBe(together(answers, combine).value)
      }),
    )
  })

  test('is found row by row in a grid: each row as if it were asked alone', () => {
    fc.assert(
      fc.property(fc.array(someRows, several), fc.constantFrom(...combines), (answers, combine) => {
        const readings = answers.map((answer) => readAnswer(rows, answer, scale))
        const { rows: found = [] } = combineReadings(rows, readings, combine)
        for (const { row: id, state, value } of found) {
          const alone = readings.map((reading): Reading => {
            const { state: said = 'absent', value: worth } = reading.rows?.find((one) => one.row === id) ?? {}
            return { state: said, ...(worth === undefined ? {} : { value: worth }) }
          })
          expect({ state, value }).toMatchObject({ value: undefined, ...combineReadings(question, alone, combine) })
        }
      }),
    )
  })
})

describe('how far apart they are', () => {
  test('is the widest of the gaps between two who gave a value', () => {
    law((answers) => {
      const response = saidBy(Object.fromEntries(answers.map((answer, index) => [`p${index}`, answer])))
      const values = valuesIn(answers)
      const gaps = values.flatMap((one) => values.map((other) => Math.abs(one - other)))
      expect(spreadOf(question, response, scale)).toBe(values.length < 2 ? undefined : Math.max(...gaps))
    })
  })
})

describe('who is heard first', () => {
  const { roles } = buildQuestionnaire([])
  const respondents = { o: 'owner', l: 'lead', f: 'front-line', g: 'front-line' }

  test('is the one whose role comes first among those who answered; two of a role in the order of their names', () => {
    const spoken = (by: Parameters<typeof saidBy>[0]) => spokenAnswer(question, saidBy(by), { roles, respondents })
    expect(spoken({ g: 5, f: 4, l: 3, o: 2 })).toEqual({ state: 'answered', value: '2' })
    expect(spoken({ g: 5, f: 4, l: 'later', o: notApplicable() })).toEqual({ state: 'answered', value: '4' })
    expect(spoken({ f: 'later', o: 'unknown' })).toEqual({ state: 'unknown' })
  })

  test('« Je ne sais pas » among the options is no answer: the next one is heard', () => {
    const asked = single('Q', { options: [option(1), option(2), option(3, { state: 'unknown' })] })
    const speaking = { roles, respondents }
    expect(spokenAnswer(asked, saidBy({ o: 3, l: 2 }), speaking)).toEqual({ state: 'answered', value: '2' })
    expect(spokenAnswer(asked, saidBy({ o: 3 }), speaking)).toEqual({ state: 'unknown' })
  })

  test('the answer recorded for all comes before each, « sans objet » and « ne sait pas » included', () => {
    fc.assert(
      fc.property(someAnswer, fc.array(someAnswer, several), (answer, said) => {
        const { by = {} } = saidBy(Object.fromEntries(said.map((one, index) => [`p${index}`, one])))
        const response: Response = { answer, by }
        expect(reconciled(response)).toEqual(answer.state === 'later' ? undefined : answer)
        const spoken = spokenAnswer(question, response, { roles, respondents })
        if (answer.state !== 'later') expect(spoken).toEqual(answer)
      }),
    )
  })
})
