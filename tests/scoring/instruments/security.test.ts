import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { notApplicable } from '../../support/answers.ts'
import {
  expectNumbers,
  instrument,
  meanOf,
  type Numbers,
  onSheets,
  type Replies,
  type Sheet,
} from '../../support/instruments.ts'
import { criterionIn } from '../../support/scored.ts'

/** The formulas of OWASP SAMM 2, as its calculators work them out: answers worth 0, ¼, ½ and 1. */
const worth = [0, 0.25, 0.5, 1]

const functions = ['GOU', 'CON', 'REA', 'VER', 'EXP']
const practices: Readonly<Record<string, readonly string[]>> = {
  GOU: ['STR', 'POL', 'FOR'],
  CON: ['MEN', 'EXI', 'ARC'],
  REA: ['ASS', 'DEP', 'DEF'],
  VER: ['REV', 'TEX', 'TSE'],
  EXP: ['INC', 'ENV', 'OPE'],
}
const rungs = [1, 2, 3]
const allPractices = functions.flatMap((id) => practices[id]?.map((practice) => `${id}-${practice}`) ?? [])
const questionsOf = (practice: string) =>
  rungs.flatMap((rung) => ['A', 'B'].map((stream) => `${practice}-${rung}${stream}`))
const replies: Replies = Object.fromEntries(
  allPractices.flatMap(questionsOf).map((question) => [question, fc.constantFrom(1, 2, 3, 4)]),
)

type Worth = (question: string) => number | undefined

/** A practice adds, rung by rung, the mean of its two streams; a function is the mean of its practices; the whole, of the functions. */
function scoresBy(worthOf: Worth): Numbers {
  const numbers: Record<string, number | undefined> = {}
  const mean = (values: readonly (number | undefined)[]) => {
    const known = values.filter((value) => value !== undefined)
    return known.length === 0 ? undefined : meanOf(known)
  }
  for (const practice of allPractices) {
    for (const rung of rungs) {
      numbers[`${practice}-${rung}`] = mean(['A', 'B'].map((stream) => worthOf(`${practice}-${rung}${stream}`)))
    }
    const parts = rungs.map((rung) => numbers[`${practice}-${rung}`])
    const isBlank = parts.every((part) => part === undefined)
    numbers[practice] = isBlank ? undefined : parts.reduce<number>((sum, part) => sum + (part ?? 0), 0)
  }
  for (const id of functions) numbers[id] = mean(practices[id]?.map((practice) => numbers[`${id}-${practice}`]) ?? [])
  return { ...numbers, 'securite-cadre': mean(functions.map((id) => numbers[id])) }
}

function answeredWorth(sheet: Sheet, otherwise: number | undefined): Worth {
  return (question) => {
    const said = sheet[question]
    return typeof said === 'number' ? worth[said - 1] : otherwise
  }
}

/** How many of the questions of each criterion are covered; those of a function are named after it. */
function coverageBy(isCovered: (question: string) => boolean): Numbers {
  const questions = allPractices.flatMap(questionsOf)
  return Object.fromEntries(
    Object.keys(scoresBy(() => 0)).map((id) => {
      const under = id === 'securite-cadre' ? questions : questions.filter((question) => question.startsWith(id))
      return [id, under.filter(isCovered).length / under.length]
    }),
  )
}

describe('a security model of four tiers and ninety questions', () => {
  const strict = instrument('securite')
  const lenient = instrument('securite', (text) => text.replace('unknown: 0\nabsent: 0\n', ''))

  test('scores what its own calculator scores on the sheet that the calculator is tried with', () => {
    const turn = [4, 1, 2, 3]
    const sheet = Object.fromEntries(
      allPractices.flatMap((practice, index) => questionsOf(practice).map((question) => [question, turn[index % 4]])),
    )
    const scores = strict.scoresOf(sheet)
    const values = Object.fromEntries(scores.criteria.map(({ criterion, value }) => [criterion, value]))
    expect(values).toMatchObject({ 'GOU-STR': 3, 'GOU-POL': 0, 'GOU-FOR': 0.75, 'CON-MEN': 1.5 })
    expect(functions.map((id) => values[id])).toEqual([1.25, 1.5, 1.75, 0.75, 1.25])
    expect(values['securite-cadre']).toBeCloseTo(1.3, 12)
  })

  test('gives each rung, practice and function what the formulas give, what is missing counting for nothing', () => {
    onSheets(replies, (sheet) => {
      const scores = strict.scoresOf(sheet)
      expectNumbers(scores, 'value', scoresBy(answeredWorth(sheet, 0)))
      expectNumbers(scores, 'low', scoresBy(answeredWorth(sheet, 0)))
      expectNumbers(scores, 'high', scoresBy(answeredWorth(sheet, 1)))
      expectNumbers(
        scores,
        'coverage',
        coverageBy((question) => sheet[question] !== undefined),
      )
    })
  })

  test('leaves out what is missing where its policy says so', () => {
    onSheets(replies, (sheet) => {
      const scores = lenient.scoresOf(sheet)
      expectNumbers(scores, 'value', scoresBy(answeredWorth(sheet, undefined)))
      expectNumbers(scores, 'low', scoresBy(answeredWorth(sheet, 0)))
      expectNumbers(scores, 'high', scoresBy(answeredWorth(sheet, 1)))
      expectNumbers(
        scores,
        'coverage',
        coverageBy((question) => typeof sheet[question] === 'number'),
      )
    })
  })

  test('a rung that does not apply takes nothing away, once practices have a scale of their own', () => {
    const text = 'id: pratique, name: { fr: "Pratique" } }'
    const scaled = instrument('securite', (before) =>
      before.replace(text, text.replace(/ }$/, ', scale: { min: 0, max: 3 } }')),
    )
    const best = questionsOf('GOU-STR').map((question) => [question, 4] as const)
    const outside = ['GOU-STR-3A', 'GOU-STR-3B'].map((question) => [question, notApplicable()] as const)
    const sheet = Object.fromEntries([...best, ...outside])
    expect(criterionIn(scaled.scoresOf(sheet), 'GOU-STR')).toMatchObject({ value: 3, min: 0, max: 3 })
    expect(criterionIn(strict.scoresOf(sheet), 'GOU-STR')).toMatchObject({ value: 2, min: 0, max: 2 })
  })

  test('says what each can reach', () => {
    const scores = strict.scoresOf({})
    expectNumbers(
      scores,
      'min',
      scoresBy(() => 0),
    )
    expectNumbers(
      scores,
      'max',
      scoresBy(() => 1),
    )
  })
})
