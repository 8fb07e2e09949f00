import { describe, expect, test } from 'vitest'
import { carry } from '../../src/answers/carry.ts'
import type { Migration } from '../../src/model/migration.ts'
import type { Question } from '../../src/model/questionnaire.ts'
import { answersOf, cells, notApplicable, quantity, type Said, saidBy } from '../support/answers.ts'
import {
  buildQuestionnaire,
  grid,
  gridOf,
  multi,
  number,
  option,
  optionsWorth,
  row,
  single,
  text,
} from '../support/content.ts'
import { mapFrom } from '../support/migrations.ts'

const values = optionsWorth(1, 3, 5)

/** The questions of version 1.0.0, then those of 2.0.0 with the maps that lead there. */
function carried(
  sheet: Readonly<Record<string, Said>>,
  before: readonly Question[],
  after: readonly Question[],
  ...migrations: readonly Migration[]
) {
  const newer = buildQuestionnaire(after, { version: '2.0.0', migrations })
  const { answers, outcomes, added } = carry(answersOf(sheet), buildQuestionnaire(before), newer)
  return { answers: Object.fromEntries(answers), outcomes: Object.fromEntries(outcomes), added }
}

describe('a question that no map names', () => {
  test('keeps its answer when it means the same, whatever its words and its place', () => {
    const told = carried(
      { A: 2 },
      [single('A'), single('B')],
      [single('N'), single('A', { text: { fr: 'Autrement' } })],
    )
    expect(told.answers).toEqual({ A: { answer: { state: 'answered', value: '2' } } })
    expect(told.outcomes).toEqual({ A: { kind: 'carried', to: 'A', without: [] } })
    expect(told.added).toEqual(['N'])
  })

  test('is asked again when what it measures, its options or its kind changed: never carried in silence', () => {
    const before = [single('A'), single('B'), single('C'), number('D')]
    const after = [
      single('A', { measures: { autre: 1 } }),
      single('B', { options: values }),
      multi('C'),
      number('D', { measures: { autre: 1 } }),
    ]
    const told = carried({ A: 1, B: 1, C: 1, D: quantity(3) }, before, after)
    expect(told.answers).toEqual({})
    expect(Object.values(told.outcomes).map(({ kind }) => kind)).toEqual(Array(4).fill('meaning-changed'))
    expect(told.outcomes.B).toEqual({ kind: 'meaning-changed', to: 'B', parts: ['options'] })
  })

  test('that is no longer there is retired, and one that nobody answered is not told of', () => {
    expect(carried({ A: 1 }, [single('A'), single('B')], [])).toEqual({
      answers: {},
      outcomes: { A: { kind: 'retired' } },
      added: [],
    })
  })

  test('whose answer no longer fits is to be confirmed', () => {
    const told = carried(
      { N: quantity(40), T: { state: 'answered', value: 'abc' }, S: notApplicable(), O: quantity(4) },
      [number('N'), text('T'), single('S', { notApplicable: true }), number('O')],
      [number('N', { max: 30 }), text('T', { format: 'digits' }), single('S', { notApplicable: false }), number('O')],
    )
    const unfit = (id: string) => ({ kind: 'to-reconfirm', to: [id], why: 'unfit' })
    expect(told.outcomes).toMatchObject({ N: unfit('N'), T: unfit('T'), S: unfit('S'), O: { kind: 'carried' } })
    expect(Object.keys(told.answers)).toEqual(['O'])
  })
})

describe('a question that a map names', () => {
  test('takes its answer to its new id, with all that was said around it', () => {
    const response = {
      answer: { state: 'answered', value: '2' },
      evidence: 2,
      note: 'vu',
      by: { o: { state: 'answered', value: '1' }, l: { state: 'unknown' } },
    } as const
    const told = carried(
      { A: response, N: notApplicable('à contrat') },
      [single('A'), single('N', { notApplicable: true })],
      [single('B'), single('N', { notApplicable: true })],
      mapFrom('1.0.0', { renamed: { A: 'B' } }),
    )
    expect(told.answers).toEqual({ B: response, N: { answer: notApplicable('à contrat') } })
    expect(told.added).toEqual([])
  })

  test('is to be confirmed when it was split, reworded, or joined to another', () => {
    const told = carried(
      { A: 1, B: 1, C: 1, D: 1 },
      ['A', 'B', 'C', 'D'].map((id) => single(id)),
      ['A1', 'A2', 'B', 'D'].map((id) => single(id)),
      mapFrom('1.0.0', { split: { A: ['A1', 'A2'] }, reworded: ['B'], renamed: { C: 'D' } }),
    )
    expect(told.answers).toEqual({})
    expect(told.outcomes).toEqual({
      A: { kind: 'to-reconfirm', to: ['A1', 'A2'], why: 'split' },
      B: { kind: 'to-reconfirm', to: ['B'], why: 'reworded' },
      C: { kind: 'to-reconfirm', to: ['D'], why: 'merged' },
      D: { kind: 'to-reconfirm', to: ['D'], why: 'merged' },
    })
  })

  test('is asked again, or retired, as the map says', () => {
    const told = carried(
      { A: 1, B: 1 },
      [single('A'), single('B')],
      [single('A')],
      mapFrom('1.0.0', { meaningChanged: ['A'], retired: ['B'] }),
    )
    expect(told.outcomes).toEqual({ A: { kind: 'meaning-changed', to: 'A', parts: [] }, B: { kind: 'retired' } })
  })

  test('with other ids for its options is carried while they are worth the same, else it is to be confirmed', () => {
    const before = [single('A', { options: values }), single('B', { options: values }), multi('M', { options: values })]
    const named = values.map((one, index) => ({ ...one, id: ['bas', 'moyen', 'haut'][index] ?? '' }))
    const after = [
      single('A', { options: named }),
      single('B', { options: [...named, option('comble', { value: 5 })] }),
      multi('M', { options: named }),
    ]
    const names = { 1: 'bas', 2: 'moyen', 3: 'haut' }
    const told = carried(
      { A: 2, B: 2, M: [1, 3] },
      before,
      after,
      mapFrom('1.0.0', { options: { A: names, B: names, M: names } }),
    )
    expect(told.answers.A).toEqual({ answer: { state: 'answered', value: 'moyen' } })
    expect(told.answers.M).toEqual({ answer: { state: 'answered', value: ['bas', 'haut'] } })
    expect(told.outcomes.B).toEqual({ kind: 'to-reconfirm', to: ['B'], why: 'options' })
  })

  test('goes through several maps, each from the version it says to the next', () => {
    const steps = [mapFrom('1.1.0', { renamed: { B: 'C' } }), mapFrom('1.0.0', { renamed: { A: 'B' } })]
    expect(carried({ A: 1 }, [single('A')], [single('C')], ...steps).outcomes).toEqual({
      A: { kind: 'carried', to: 'C', without: [] },
    })
    const between = buildQuestionnaire([single('B')], { version: '1.4.0' })
    const newest = buildQuestionnaire([single('C')], { version: '2.0.0', migrations: steps })
    expect(carry(answersOf({ B: 1 }), between, newest).answers).toEqual(answersOf({ C: 1 }))
  })

  test('is doubted by the maps still ahead of it alone: not by those already behind, nor from the same version', () => {
    const migrations = [mapFrom('1.9.0', { reworded: ['A'] }), mapFrom('1.10.0', { renamed: { B: 'C' } })]
    const newest = buildQuestionnaire([single('A')], { version: '2.0.0', migrations })
    const kinds = ['1.0.0', '1.9.0', '1.9.9', '1.10.0', '1.11.0', '2.0.0'].map((version) => {
      const before = buildQuestionnaire([single('A')], { version })
      return [version, carry(answersOf({ A: 1 }), before, newest).outcomes.get('A')?.kind]
    })
    expect(Object.fromEntries(kinds)).toEqual({
      '1.0.0': 'to-reconfirm',
      '1.9.0': 'to-reconfirm',
      '1.9.9': 'to-reconfirm',
      '1.10.0': 'carried',
      '1.11.0': 'carried',
      '2.0.0': 'carried',
    })
  })

  test('is not one of another questionnaire: there, ids alone tell', () => {
    const other = { id: 'autre', version: '2.0.0', migrations: [mapFrom('1.0.0', { renamed: { A: 'B' } })] }
    const { outcomes, added } = carry(
      answersOf({ A: 1 }),
      buildQuestionnaire([single('A')]),
      buildQuestionnaire([single('A'), single('B')], other),
    )
    expect(outcomes.get('A')).toEqual({ kind: 'carried', to: 'A', without: [] })
    expect(added).toEqual(['B'])
  })
})

describe('a grid', () => {
  const rows = [row('caisse'), row('paie')]

  test('is carried row by row: what is gone is told, what is new is asked', () => {
    const told = carried(
      { G: { rows: { caisse: 2, paie: notApplicable('à contrat') } } },
      [grid('G', rows)],
      [grid('G', [row('ventes'), row('stock')])],
      mapFrom('1.0.0', { rows: { G: { caisse: 'ventes' } } }),
    )
    expect(told.answers.G?.answer).toEqual({ state: 'answered', value: { ventes: { state: 'answered', value: '2' } } })
    expect(told.outcomes.G).toEqual({ kind: 'carried', to: 'G', without: ['paie'] })
  })

  test('keeps the rows that mean the same and asks the others again; with several respondents, it asks it all again', () => {
    const after = [grid('G', [row('caisse'), row('paie', { weight: 2 })])]
    const told = carried({ G: { rows: { caisse: 2, paie: 3 } } }, [grid('G', rows)], after)
    expect(told.answers.G?.answer).toEqual({ state: 'answered', value: { caisse: { state: 'answered', value: '2' } } })
    expect(told.outcomes.G).toEqual({ kind: 'to-reconfirm', to: ['G'], why: 'cells' })
    const several = carried(
      { G: saidBy({ o: { rows: { paie: 3 } }, l: { rows: { caisse: 3 } } }) },
      [grid('G', rows)],
      after,
    )
    expect(several.answers).toEqual({})
    expect(several.outcomes.G).toEqual({ kind: 'to-reconfirm', to: ['G'], why: 'cells' })
  })

  test('asks again under a column that came to mean something else, or that its map doubts, and keeps the others', () => {
    const before = [gridOf('G', rows, [single('A'), single('B'), single('C')])]
    const after = [gridOf('G', rows, [single('A'), single('B', { options: values }), single('C')])]
    const sheet = { G: { rows: { caisse: cells({ A: 2, B: 2, C: 2 }) } } }
    const told = carried(sheet, before, after, mapFrom('1.0.0', { reworded: ['C'] }))
    expect(told.answers.G).toEqual(answersOf({ G: { rows: { caisse: cells({ A: 2 }) } } }).get('G'))
    expect(told.outcomes.G).toEqual({ kind: 'to-reconfirm', to: ['G'], why: 'cells' })
  })

  test('is carried column by column', () => {
    const before = [gridOf('G', rows, [single('UTILE'), number('NOMBRE'), number('COUT')])]
    const after = [gridOf('G', rows, [single('PRATIQUE'), number('NOMBRE', { max: 5 })])]
    const sheet = {
      G: { rows: { caisse: cells({ UTILE: 2, NOMBRE: quantity(9), COUT: quantity(1) }), paie: cells({ UTILE: 3 }) } },
    }
    const told = carried(sheet, before, after, mapFrom('1.0.0', { renamed: { UTILE: 'PRATIQUE' } }))
    expect(told.answers.G).toEqual(
      answersOf({ G: { rows: { caisse: cells({ PRATIQUE: 2 }), paie: cells({ PRATIQUE: 3 }) } } }).get('G'),
    )
    expect(told.outcomes.G).toEqual({ kind: 'to-reconfirm', to: ['G'], why: 'cells' })
  })
})

test('the text of an option that opens one goes with that option', () => {
  const opens = [option('autre', { other: true, value: 1 }), option('non', { value: 1 })]
  const closed = [option('autre', { value: 1 }), option('non', { value: 1 })]
  const response = { answer: { state: 'answered', value: 'autre' }, other: 'une clé' } as const
  const before = [single('A', { options: opens })]
  expect(carried({ A: response }, before, before).answers).toEqual({ A: response })
  expect(carried({ A: response }, before, [single('A', { options: closed })]).outcomes.A).toMatchObject({
    why: 'unfit',
  })
})
