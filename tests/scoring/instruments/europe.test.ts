import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Said } from '../../support/answers.ts'
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

/** The form's own facts: what each question counts, out of how much; and what each answer of a table is worth. */
const ticks = { 'STR-2': 10, 'PRE-1': 10, 'HUM-1': 7, 'HUM-2': 8, 'DON-1': 8, 'DON-2': 6, 'VER-1': 10 }
const tables = {
  'STR-1': { rows: 10, worth: { non: 0, prevu: 0.5, fait: 1 } },
  'PRE-2': { rows: 7, worth: { u0: 0, u1: 1 / 5, u2: 2 / 5, u3: 3 / 5, u4: 4 / 5, u5: 1 } },
  'AUT-1': { rows: 5, worth: { u0: 0, u1: 1 / 5, u2: 2 / 5, u3: 3 / 5, u4: 4 / 5, u5: 1 } },
  'VER-2': { rows: 5, worth: { non: 0, moitie: 0.5, oui: 1 } },
}
const dimensions = {
  STR: ['STR-1', 'STR-2'],
  PRE: ['PRE-1', 'PRE-2'],
  HUM: ['HUM-1', 'HUM-2'],
  DON: ['DON-1', 'DON-2'],
  AUT: ['AUT-1'],
  VER: ['VER-1', 'VER-2'],
}

function tickReply(items: number, none: string): fc.Arbitrary<Said> {
  const all = Array.from({ length: items }, (_, index) => index + 1)
  return fc.oneof(fc.subarray(all, { minLength: 1 }), fc.constant([none]))
}

function tableReply(rows: number, options: readonly string[]): fc.Arbitrary<Said> {
  const cell = fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...options) }, fc.constantFrom(undefined, 'unknown'))
  const cells = Array.from({ length: rows }, (_, index) => [`r${index + 1}`, cell] as const)
  return fc.record(Object.fromEntries(cells)).map((drawn) => ({
    rows: Object.fromEntries(
      Object.entries(drawn).flatMap(([row, said]) => (said === undefined ? [] : [[row, stated(said)] as const])),
    ),
  }))
}

function stated(said: string): string | Readonly<{ state: 'unknown' }> {
  return said === 'unknown' ? { state: 'unknown' } : said
}

const replies: Replies = {
  ...Object.fromEntries(
    Object.entries(ticks).map(([id, items]) => [id, tickReply(items, id === 'DON-1' ? 'rien' : 'none')]),
  ),
  ...Object.fromEntries(
    Object.entries(tables).map(([id, { rows, worth }]) => [id, tableReply(rows, Object.keys(worth))]),
  ),
}

type Part = Readonly<{ marks: readonly (number | undefined)[]; covered: number }>

/** The marks out of 1 of a question, one by row or one for all its boxes; undefined where nothing is known. */
function part(id: string, said: Said | undefined): Part {
  const table = Object.entries(tables).find(([name]) => name === id)?.[1]
  if (table === undefined) return boxes(Object.entries(ticks).find(([name]) => name === id)?.[1] ?? 0, said)
  const rows = Array.from({ length: table.rows }, (_, index) => `r${index + 1}`)
  const isRows = typeof said === 'object' && 'rows' in said
  const cells = rows.map((row) => (isRows ? said.rows[row] : said))
  const worth: Readonly<Record<string, number>> = table.worth
  const marks = cells.map((cell) => (typeof cell === 'string' ? worth[cell] : undefined))
  return { marks, covered: cells.filter((cell) => cell !== undefined).length / rows.length }
}

function boxes(items: number, said: Said | undefined): Part {
  const marks = Array.isArray(said) ? [said.filter((one) => typeof one === 'number').length / items] : [undefined]
  return { marks, covered: Number(said !== undefined) }
}

/** Each question is out of 10, a dimension is the mean of its questions out of 100, the whole the mean of the six. */
function scoresBy(sheet: Sheet, otherwise: number): Numbers {
  const six = Object.entries(dimensions).map(([id, questions]) => {
    const outOfTen = questions.map((question) => {
      return 10 * meanOf(part(question, sheet[question]).marks.map((mark) => mark ?? otherwise))
    })
    return [id, 10 * meanOf(outOfTen)] as const
  })
  return { ...Object.fromEntries(six), 'europe-cadre': meanOf(six.map(([, number]) => number)) }
}

function coverageBy(sheet: Sheet): Numbers {
  const covered = (questions: readonly string[]) => {
    return meanOf(questions.map((question) => part(question, sheet[question]).covered))
  }
  const six = Object.entries(dimensions).map(([id, questions]) => [id, covered(questions)] as const)
  return { ...Object.fromEntries(six), 'europe-cadre': covered(Object.values(dimensions).flat()) }
}

const form = instrument('europe')
const whole = (sheet: Sheet) => criterionIn(form.scoresOf(sheet), 'europe-cadre')

test('a form of six dimensions carried to 100 gives what its formulas give, on sheets full or not', () => {
  onSheets(replies, (sheet) => {
    const scores = form.scoresOf(sheet)
    expectNumbers(scores, 'value', scoresBy(sheet, 0))
    expectNumbers(scores, 'low', scoresBy(sheet, 0))
    expectNumbers(scores, 'high', scoresBy(sheet, 1))
    expectNumbers(scores, 'coverage', coverageBy(sheet))
  })
})

test('a form never gives more than 100, nor less than 0', () => {
  const best = form.scoresOf(bestSheet())
  expectNumbers(best, 'value', { STR: 100, PRE: 100, HUM: 100, DON: 100, AUT: 100, VER: 100, 'europe-cadre': 100 })
  expectNumbers(best, 'max', { STR: 100, PRE: 100, HUM: 100, DON: 100, AUT: 100, VER: 100, 'europe-cadre': 100 })
  expectNumbers(form.scoresOf({}), 'min', { STR: 0, PRE: 0, HUM: 0, DON: 0, AUT: 0, VER: 0, 'europe-cadre': 0 })
})

function bestSheet(): Sheet {
  const all = Object.entries(ticks).map(([id, items]) => [id, Array.from({ length: items }, (_, at) => at + 1)])
  return { ...Object.fromEntries(all), ...allRows({ 'STR-1': 'fait', 'PRE-2': 'u5', 'AUT-1': 'u5', 'VER-2': 'oui' }) }
}

function allRows(said: Readonly<Record<keyof typeof tables, string>>): Sheet {
  const answered = Object.entries(tables).map(([id, { rows }]) => {
    const cell = Object.entries(said).find(([name]) => name === id)?.[1] ?? ''
    return [id, { rows: Object.fromEntries(Array.from({ length: rows }, (_, at) => [`r${at + 1}`, cell])) }]
  })
  return Object.fromEntries(answered)
}

describe('the level of the form', () => {
  test('belongs to the band below at its edge, and to the one above as soon as it is passed', () => {
    // Half of a question of each dimension but two: 50 + 25 + 25 + 25 + 0 + 25 = 150, a mean of exactly 25.
    const five = [1, 2, 3, 4, 5]
    const strategy = { 'STR-1': some(5, 'fait'), 'STR-2': five }
    const edge = { ...strategy, 'PRE-1': five, 'HUM-2': [1, 2, 3, 4], 'DON-2': [1, 2, 3], 'VER-1': five }
    expect(whole(edge)).toMatchObject({ level: 'base' })
    expect(whole(edge).value).toBeCloseTo(25, 12)
    const past = { ...edge, 'AUT-1': some(1, 'u1') }
    expect(whole(past)).toMatchObject({ level: 'moyen' })
    expect(whole(past).value).toBeCloseTo(25 + 4 / 6, 12)
  })
})

function some(rows: number, option: string): Said {
  return { rows: Object.fromEntries(Array.from({ length: rows }, (_, at) => [`r${at + 1}`, option])) }
}
