import fc from 'fast-check'
import { expect, test } from 'vitest'
import { notApplicable, type Said } from '../../support/answers.ts'
import {
  type Choices,
  completions,
  coverageOf,
  extent,
  type Figure,
  fieldOf,
  made,
  mean,
  type Part,
  question,
  type Worth,
  type Worths,
} from '../../support/formulas.ts'
import { expectNumbers, instrument, onSheets, type Replies, type Sheet } from '../../support/instruments.ts'
import { criterionIn } from '../../support/scored.ts'

/** What the instrument's author says each choice is worth; « ailleurs » counts for nothing, « so » is out, « nsp » is not known. */
const often: Readonly<Record<string, Worth>> = {
  jamais: 0,
  parfois: 5,
  toujours: 9,
  ailleurs: 'outside',
  so: 'outside',
}
const seldom: Readonly<Record<string, Worth>> = {
  jamais: 12,
  parfois: 7,
  toujours: 3,
  ailleurs: 'outside',
  so: 'outside',
}
const alerts = [2, 4, 8]
const passwords = [3, 1, 2, -2, -4]
const rows = ['a', 'b', 'c']
const rowWorth: Readonly<Record<string, number>> = { non: 0, mi: 2, oui: 4 }
const choices: Choices = {
  'EXP-1': [3, 7, 12],
  'EXP-2': [0, 5, 9],
  'EXP-3': [0, 2, 6, 12],
  'SOM-1 a': [0, 2, 4],
  'SOM-1 b': [0, 2, 4],
  'SOM-1 c': [0, 2, 4],
  'SOM-2': [0, 5, 9],
  'PAR-1': [0, 1, 4, 12],
  'PAR-2': [0, 5, 9],
}

const single = fc.constantFrom('jamais', 'parfois', 'toujours', 'toujours', 'ailleurs', 'nsp', 'so')
const cell = fc.constantFrom(undefined, 'non', 'mi', 'oui', 'oui', { state: 'unknown' } as const, notApplicable())
const replies: Replies = {
  'EXP-1': single,
  'EXP-2': single,
  'EXP-3': fc.oneof(fc.subarray([1, 2, 3], { minLength: 1 }), fc.constant(['rien'])),
  'SOM-1': fc.record({ a: cell, b: cell, c: cell }).map((drawn) => ({
    rows: Object.fromEntries(Object.entries(drawn).flatMap(([row, one]) => (one === undefined ? [] : [[row, one]]))),
  })),
  'SOM-2': single,
  'PAR-1': fc.oneof(
    { weight: 4, arbitrary: fc.subarray([1, 2, 3, 4, 5], { minLength: 1 }) },
    fc.constantFrom(['aucun'], ['nsp']),
  ),
  'PAR-2': single,
}

function worthOf(said: Said | undefined, worth: Readonly<Record<string, Worth>>): Worth {
  return typeof said === 'string' ? (worth[said] ?? 'open') : 'open'
}

function ticked(said: Said | undefined, worth: readonly number[]): number | undefined {
  if (!Array.isArray(said)) return undefined
  return said.reduce((sum, one) => sum + (typeof one === 'number' ? (worth[one - 1] ?? 0) : 0), 0)
}

function rowOf(said: Said | undefined, row: string): Worth {
  const one = typeof said === 'object' && 'rows' in said ? said.rows[row] : undefined
  if (typeof one === 'object') return one.state === 'not-applicable' ? 'outside' : 'open'
  return typeof one === 'string' ? (rowWorth[one] ?? 'open') : 'open'
}

function worthsOf(sheet: Sheet): Worths {
  const secret = sheet['PAR-1']
  const points = ticked(secret, passwords)
  const alone = Array.isArray(secret) ? secret[0] : undefined
  const share = alone === 'nsp' || points === undefined ? 'open' : Math.max(0, (12 * points) / 6)
  const added = ticked(sheet['EXP-3'], alerts)
  return {
    'EXP-1': worthOf(sheet['EXP-1'], seldom),
    'EXP-2': worthOf(sheet['EXP-2'], often),
    'EXP-3': added === undefined ? 'open' : Math.min(12, added),
    ...Object.fromEntries(rows.map((row) => [`SOM-1 ${row}`, rowOf(sheet['SOM-1'], row)])),
    'SOM-2': worthOf(sheet['SOM-2'], often),
    'PAR-1': alone === 'aucun' ? 1 : share,
    'PAR-2': worthOf(sheet['PAR-2'], often),
  }
}

/** What each open question of the sheet is: not known, or not answered. */
type Gaps = Readonly<Record<string, 'unknown' | 'absent'>>

function gapsOf(sheet: Sheet): Gaps {
  const table = sheet['SOM-1']
  const isRows = typeof table === 'object' && 'rows' in table
  const cells = rows.map((row) => [`SOM-1 ${row}`, isRows ? table.rows[row] : table] as const)
  return Object.fromEntries(
    [...Object.entries(sheet), ...cells].map(([id, said]) => [id, said === undefined ? 'absent' : 'unknown']),
  )
}

/** An open question that its author counts for something: an unknown is then covered, an absent one never is. */
function otherwise([figure, weight]: Part, gap: 'unknown' | 'absent', value: number): Part {
  if (figure.low === undefined || figure.high === undefined || figure.value !== undefined) return [figure, weight]
  const known = Math.min(figure.high, Math.max(figure.low, value))
  return [{ ...figure, value: known, covered: gap === 'unknown' ? weight : 0 }, weight]
}

/** A sum: what has no value adds its least; nothing where nothing has one. */
function summed(parts: readonly Part[]): Figure {
  const applying = parts.map(([figure]) => figure).filter(({ low }) => low !== undefined)
  const total = (of: (figure: Figure) => number) => applying.reduce((sum, figure) => sum + of(figure), 0)
  const counts = { covered: total(({ covered }) => covered), whole: total(({ whole }) => whole) }
  if (applying.length === 0) return counts
  const ends = { low: total(({ low = 0 }) => low), high: total(({ high = 0 }) => high), ...counts }
  const isKnown = applying.some(({ value }) => value !== undefined)
  return isKnown ? { ...ends, value: total(({ value, low = 0 }) => value ?? low) } : ends
}

/** Kept between two bounds, then carried to 0–12. */
function carried({ covered, whole, ...numbers }: Figure, [least, most]: readonly [number, number]): Figure {
  const placed = Object.entries(numbers).map(([field, number]) => {
    return [field, (12 * (Math.min(most, Math.max(least, number)) - least)) / (most - least)] as const
  })
  return { covered, whole, ...Object.fromEntries(placed) }
}

/** What parts can add up to, each from its least to its most; those that do not apply left out. */
function reach(parts: readonly (readonly [worth: Worth | undefined, min: number, max: number])[]) {
  const applying = parts.filter(([worth]) => worth !== 'outside')
  const total = (end: 1 | 2) => applying.reduce((sum, part) => sum + part[end], 0)
  return [total(1), total(2)] as const
}

function risk(worths: Worths): Figure {
  const asked = ['EXP-1', 'EXP-2', 'EXP-3'].map((id) => question(worths[id] ?? 'outside', choices[id] ?? [], 1))
  const [least, most] = reach([
    [worths['EXP-1'], 3, 12],
    [worths['EXP-2'], 0, 9],
    [worths['EXP-3'], 0, 12],
  ])
  return carried(summed(asked), [Math.max(2, least), Math.min(20, most)])
}

/** A table that adds its rows, without those that do not apply; what is not known counts for 1. */
function sum(worths: Worths, gaps: Gaps): Figure {
  const asked = (id: string): Part => {
    const open = question(worths[id] ?? 'outside', choices[id] ?? [], 1)
    return gaps[id] === 'unknown' ? otherwise(open, 'unknown', 1) : open
  }
  const cells = rows.map((row) => `SOM-1 ${row}`)
  const table = summed(cells.map(asked))
  const share = table.whole === 0 ? table : { ...table, covered: table.covered / table.whole, whole: 1 }
  const most = 4 * cells.filter((id) => worths[id] !== 'outside').length
  return carried(
    summed([[share, 1], asked('SOM-2')]),
    reach([
      [0, 0, most],
      [worths['SOM-2'], 0, 9],
    ]),
  )
}

/** A mean of shares; what is not answered counts for 3. */
function shares(worths: Worths, gaps: Gaps): Figure {
  const asked = (id: string, weight: number): Part => {
    const open = question(worths[id] ?? 'outside', choices[id] ?? [], weight)
    return gaps[id] === 'absent' ? otherwise(open, 'absent', 3) : open
  }
  return made(mean, [asked('PAR-1', 1), asked('PAR-2', 3)])
}

function figures(worths: Worths, gaps: Gaps): Readonly<Record<string, Figure>> {
  const blocks = { RISQUE: risk(worths), SOMME: sum(worths, gaps), PART: shares(worths, gaps) }
  const parts = Object.values(blocks).map((figure) => [figure, 1] as const)
  return { ...blocks, 'points-cadre': made(mean, parts) }
}

const points = instrument('points')

test('points added, taken away, limited and carried: what the formulas give', () => {
  onSheets(replies, (sheet) => {
    const scores = points.scoresOf(sheet)
    const [worths, gaps] = [worthsOf(sheet), gapsOf(sheet)]
    const expected = figures(worths, gaps)
    expectNumbers(scores, 'value', fieldOf(expected, 'value'))
    expectNumbers(scores, 'coverage', coverageOf(expected))
    const { low, high } = extent(completions(worths, choices).map((one) => fieldOf(figures(one, {}), 'value')))
    expectNumbers(scores, 'low', low)
    expectNumbers(scores, 'high', high)
  })
})

test('bad habits never take a share below nothing, and what is done alone has its own worth', () => {
  const part = (said: Said) => criterionIn(points.scoresOf({ 'PAR-1': said, 'PAR-2': 'so' }), 'PART').value
  expect([part([1, 2, 3]), part([1, 4]), part([2, 5]), part(['aucun'])]).toEqual([12, 2, 0, 1])
})
