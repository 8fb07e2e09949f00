import fc from 'fast-check'
import { expect, test } from 'vitest'
import { notApplicable } from '../../support/answers.ts'
import {
  type Choices,
  completions,
  coverageOf,
  extent,
  type Figure,
  fieldOf,
  greatest,
  least,
  made,
  mean,
  type Part,
  question,
  type Worths,
} from '../../support/formulas.ts'
import { expectNumbers, instrument, onSheets, type Replies, type Sheet } from '../../support/instruments.ts'

const five = [1, 2, 3, 4, 5]
const steps: Choices = {
  'IDEE-1': five,
  'IDEE-2': five,
  TEMPS: five,
  SAVOIR: five,
  'POSTE-1': five,
  'POSTE-2': five,
  RESEAU: five,
  CLIENT: five,
  'PAIRS-1': five,
  'PAIRS-2': [2, 3, 4.5],
}
const profile = { taille: ['XS', 'S', 'M'], secteur: ['FAB', 'DET', 'SER'] }
const replies: Replies = {
  ...Object.fromEntries(
    Object.entries(steps).map(([id, worth]) => [
      id,
      fc.oneof(
        { weight: 8, arbitrary: fc.constantFrom(...worth.map((_, at) => at + 1)) },
        fc.constant(notApplicable()),
      ),
    ]),
  ),
  taille: fc.constantFrom(...profile.taille),
  secteur: fc.constantFrom(...profile.secteur),
}

/** The weights of a business: those written, then what its size and its sector change, in the order of the file. */
function weightsOf({ taille, secteur }: Sheet) {
  const [XS, M, makes] = [taille === 'XS', taille === 'M', secteur === 'FAB' || secteur === 'DET']
  return {
    gens: (XS ? 3 : 1.5) * (makes ? 2 : 1),
    lien: M ? 5 : XS ? 1 : 2,
    savoir: M ? 0 : 2,
    idee: 0.7 * (makes ? 4 : 1),
  }
}

function worthsOf(sheet: Sheet): Worths {
  const worths = Object.entries(steps).map(([id, worth]) => {
    const said = sheet[id]
    const other = typeof said === 'object' ? 'outside' : 'open'
    return [id, typeof said === 'number' ? (worth[said - 1] ?? other) : other] as const
  })
  return Object.fromEntries(worths)
}

function figures(worths: Worths, weights: ReturnType<typeof weightsOf>): Readonly<Record<string, Figure>> {
  const asked = (id: string, weight: number): Part => question(worths[id] ?? 'outside', steps[id] ?? [], weight)
  const idee = made(mean, [asked('IDEE-1', 1), asked('IDEE-2', 2)])
  const temps = made(mean, [asked('TEMPS', 1), asked('SAVOIR', 0.5)])
  const elan = made(mean, [
    [idee, weights.idee],
    [temps, 0.3],
  ])
  const savoir = made(mean, [asked('SAVOIR', 1.5)])
  const gens = made(mean, [
    [elan, 3],
    [savoir, weights.savoir],
  ])
  const poste = made(mean, [asked('POSTE-1', 1), asked('POSTE-2', 0.4)])
  const reseau = made(mean, [asked('RESEAU', 1)])
  const outil = made(least, [
    [poste, 1],
    [reseau, 1],
  ])
  const client = made(mean, [asked('CLIENT', 1)])
  const pairs = made(mean, [asked('PAIRS-1', 1), asked('PAIRS-2', 1)])
  const lien = made(greatest, [
    [client, 1],
    [pairs, 1],
  ])
  return {
    'pondere-cadre': made(mean, [
      [gens, weights.gens],
      [outil, 1],
      [lien, weights.lien],
    ]),
    GENS: gens,
    'GENS-ELAN': elan,
    'GENS-ELAN-IDEE': idee,
    'GENS-ELAN-TEMPS': temps,
    'GENS-SAVOIR': savoir,
    OUTIL: outil,
    'OUTIL-POSTE': poste,
    'OUTIL-RESEAU': reseau,
    LIEN: lien,
    'LIEN-CLIENT': client,
    'LIEN-PAIRS': pairs,
    humain: outOf100(
      made(mean, [
        [idee, 1],
        [savoir, 1],
        [client, 1],
      ]),
    ),
    terrain: made(mean, [
      [outil, 3],
      [client, 1],
    ]),
  }
}

function outOf100({ covered, whole, ...numbers }: Figure): Figure {
  const carried = Object.entries(numbers).map(([field, number]) => [field, (100 * (number - 1)) / 4] as const)
  return { covered, whole, ...Object.fromEntries(carried) }
}

const weighted = instrument('pondere')

test('weights, least and greatest, lenses: what the formulas of a weighted instrument give, whatever the profile', () => {
  onSheets(replies, (sheet) => {
    const scores = weighted.scoresOf(sheet)
    const [worths, weights] = [worthsOf(sheet), weightsOf(sheet)]
    const expected = figures(worths, weights)
    expectNumbers(scores, 'value', fieldOf(expected, 'value'))
    expectNumbers(scores, 'coverage', coverageOf(expected))
    const { low, high } = extent(completions(worths, steps).map((one) => fieldOf(figures(one, weights), 'value')))
    expectNumbers(scores, 'low', low)
    expectNumbers(scores, 'high', high)
  })
})

test('the weight shown is the share among those of its siblings', () => {
  const { criteria } = weighted.scoresOf({ taille: 'XS', secteur: 'FAB' })
  const share = Object.fromEntries(criteria.map(({ criterion, weight }) => [criterion, weight]))
  // GENS 3 × 2, OUTIL 1, LIEN 2 × 0.5.
  expect(['GENS', 'OUTIL', 'LIEN'].map((id) => share[id])).toEqual([6 / 8, 1 / 8, 1 / 8])
})
