import fc from 'fast-check'
import { expect, test } from 'vitest'
import { notApplicable, quantity } from '../../support/answers.ts'
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
  staged,
  type Worth,
  type Worths,
} from '../../support/formulas.ts'
import { expectNumbers, instrument, onSheets, type Replies, type Sheet } from '../../support/instruments.ts'
import { questionIn } from '../../support/scored.ts'

const practices = ['A1a', 'A1b', 'A1c', 'A2a', 'A2b', 'A3a', 'C1a', 'C1b', 'C2a', 'C3a']
const choices: Choices = {
  ...Object.fromEntries(practices.map((id) => [id, [0, 1, 2, 3]])),
  R: [0, 1, 2, 3],
  D: [0, 1, 2.5, 3],
}

const mostlyDone = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(3, 4) }, fc.constantFrom(1, 2, 3, 4))
const replies: Replies = {
  taille: fc.constantFrom('XS', 'S', 'M'),
  copies: fc.constantFrom(1, 1, 1, 2),
  suivi: fc.constantFrom(1, 1, 2),
  ...Object.fromEntries(practices.map((id) => [id, mostlyDone])),
  A2b: fc.oneof({ weight: 3, arbitrary: mostlyDone }, fc.constant(notApplicable())),
  N1: fc.oneof({ weight: 6, arbitrary: fc.constantFrom(3, 5, 10, 20).map(quantity) }, fc.constant(notApplicable())),
  N2: fc.constantFrom(0, 2, 4, 5, 8, 10, 19).map(quantity),
  D: fc.constantFrom(0, 0.5, 1, 4, 7, 18.5, 30, 200).map(quantity),
}

/** Which practices are put: the conditions of the instrument, each false, or not known, leaving its question out. */
function isPut(id: string, sheet: Sheet): boolean {
  const atLeast = (other: string, edge: number): boolean => {
    const said = sheet[other]
    return isPut(other, sheet) && typeof said === 'number' && said >= edge
  }
  if (id.startsWith('C') && sheet.copies !== 1) return false
  switch (id) {
    case 'A1b':
      return atLeast('A1a', 2)
    case 'A1c':
      return atLeast('A1b', 2)
    case 'A2a':
      return sheet.taille === 'S' || sheet.taille === 'M'
    case 'C3a':
      return atLeast('C1a', 3) && atLeast('C2a', 3)
    default:
      return true
  }
}

function worthsOf(sheet: Sheet): Worths {
  const done = practices.map((id) => {
    const said = sheet[id]
    if (!isPut(id, sheet) || typeof said === 'object') return [id, 'outside'] as const
    return [id, typeof said === 'number' ? said - 1 : 'open'] as const
  })
  return { ...Object.fromEntries(done), R: upToDate(sheet), D: days(numberIn(sheet, 'D')) }
}

function numberIn(sheet: Sheet, id: string): number | undefined {
  const said = sheet[id]
  if (typeof said !== 'object' || !('state' in said) || said.state !== 'answered') return undefined
  return typeof said.value === 'number' ? said.value : undefined
}

/** The share of machines up to date: not applicable without machines, or where nobody follows them; open while one is not known. */
function upToDate(sheet: Sheet): Worth {
  const [all, good] = [numberIn(sheet, 'N1'), numberIn(sheet, 'N2')]
  const hasNone = typeof sheet.N1 === 'object' && all === undefined
  if (hasNone || sheet.suivi === 2) return 'outside'
  if (all === undefined || good === undefined || sheet.suivi !== 1) return 'open'
  const percent = (100 * good) / all
  if (percent >= 95) return 3
  if (percent >= 80) return 2
  return percent >= 50 ? 1 : 0
}

/** From 3 at no day to 2.5 at one, 1 at seven and 0 at thirty, in a straight line between. */
function days(count: number | undefined): Worth {
  if (count === undefined) return 'open'
  if (count <= 1) return 3 - 0.5 * count
  if (count <= 7) return 2.5 - (1.5 * (count - 1)) / 6
  return count >= 30 ? 0 : 1 - (count - 7) / 23
}

function figures(worths: Worths): Readonly<Record<string, Figure>> {
  const rung = (...parts: readonly (readonly [id: string, weight: number])[]): Part => [
    made(
      mean,
      parts.map(([id, weight]) => question(worths[id] ?? 'outside', choices[id] ?? [], weight)),
    ),
    1,
  ]
  const acces = [rung(['A1a', 1], ['A1b', 1], ['A1c', 2]), rung(['A2a', 1], ['A2b', 1]), rung(['A3a', 1])]
  const copie = [rung(['C1a', 4], ['C1b', 1]), rung(['C2a', 1]), rung(['C3a', 1])]
  const mesure = rung(['R', 1], ['D', 2])
  const domains: readonly Part[] = [[made(staged(1, 3), acces), 1], [made(staged(0.8, 3), copie), 1], mesure]
  const named = [made(mean, domains), ...[...domains, ...acces, ...copie].map(([figure]) => figure)]
  const names = ['paliers-cadre', 'ACCES', 'COPIE', 'MESURE', 'ACCES-1', 'ACCES-2', 'ACCES-3', 'COPIE-1', 'COPIE-2']
  return Object.fromEntries(named.map((figure, at) => [names[at] ?? 'COPIE-3', figure]))
}

const rungs = instrument('paliers')

test('rungs reached in order, chains of conditions, computed shares: what the formulas give', () => {
  onSheets(replies, (sheet) => {
    const scores = rungs.scoresOf(sheet)
    const worths = worthsOf(sheet)
    const expected = figures(worths)
    expectNumbers(scores, 'value', fieldOf(expected, 'value'))
    expectNumbers(scores, 'coverage', coverageOf(expected))
    const { low, high } = extent(completions(worths, choices).map((one) => fieldOf(figures(one), 'value')))
    expectNumbers(scores, 'low', low)
    expectNumbers(scores, 'high', high)
  })
})

test('a band and a rung are reached at their very edge', () => {
  const sheet = { copies: 1, suivi: 1, N1: quantity(10), N2: quantity(8), C1a: 4, C1b: 1, C2a: 3 }
  const scores = rungs.scoresOf(sheet)
  // 80 %; (4 × 3 + 0) / 5 = 2.4, exactly 0.8 of 3; then 2 of 3 is not enough.
  expect(questionIn(scores, 'R').value).toBe(2)
  expect(scores.criteria.find(({ criterion }) => criterion === 'COPIE')).toMatchObject({ value: 1, min: 0 })
})
