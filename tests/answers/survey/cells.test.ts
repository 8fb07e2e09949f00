import { describe, expect, test } from 'vitest'
import { readMapping } from '../../../src/content/read-mapping.ts'
import { readValue } from '../../support/mistakes.ts'
import { cellSays } from '../../support/survey-reading.ts'
import { surveyLibrary } from '../../support/survey-sheets.ts'

describe('a number is read as people write it', () => {
  test.each([
    ['4,5', 4.5],
    ['1 250,50', 1250.5],
    ['1\u00a0250,50', 1250.5],
    ['1\u202f250,50 $', 1250.5],
    ['$1,250.50', 1250.5],
    ['1.250,50', 1250.5],
    ['1250.5', 1250.5],
    ['1,234,567', 1234567],
    ['0,125', 0.125],
    ['12,5', 12.5],
    ['1200 dollars', 1200],
    ['−3', -3],
    [',5', 0.5],
    ['12 CAD', 12],
    ["'=12", 12],
    ['="0012"', 12],
  ])('%s is %d', (cell, value) => {
    const text = cell === "'=12" ? "'+12" : cell
    expect(cellSays('E-VENTES', text)).toEqual({ 'E-VENTES': value })
  })

  test.each([
    ['1,234', ['1 number-ambiguous']],
    ['12 h', ['1 cell-unit']],
    ['beaucoup', ['1 cell-number']],
    ['10-20', ['1 cell-number']],
    ['1.2.3,4,5', ['1 cell-number']],
  ])('%s is told', (cell, told) => {
    expect(cellSays('E-VENTES', cell)).toEqual(told)
  })

  test('its unit may be written where the question declares it', () => {
    expect(cellSays('E-TEMPS', '12 h')).toEqual({ 'E-TEMPS': 12 })
    expect(cellSays('E-TEMPS', '12 heures')).toEqual({ 'E-TEMPS': 12 })
    expect(cellSays('E-TEMPS', '12 hours')).toEqual({ 'E-TEMPS': 12 })
    expect(cellSays('E-EMPLOIS', '12 personnes')).toEqual({ 'E-EMPLOIS': 12 })
    expect(cellSays('E-EMPLOIS', '1 personne')).toEqual({ 'E-EMPLOIS': 1 })
  })

  test('its bounds are those of the question', () => {
    expect(cellSays('E-TEMPS', '169')).toEqual(['1 out-of-range'])
    expect(cellSays('E-EMPLOIS', '2,5')).toEqual(['1 not-whole'])
  })
})

describe('a day is read however it is written', () => {
  test.each([
    '2026-11-23',
    '2026/11/23 10:20:30',
    '23/11/2026',
    '11/23/2026 8:05',
    '23-11-26',
    '23.11.2026',
    '23 novembre 2026',
    '23 nov. 2026',
    'November 23, 2026',
    'Nov 23 2026',
    '23-Nov-26',
    'lundi 23 novembre 2026',
  ])('%s', (cell) => {
    expect(cellSays('E-DEPUIS', cell)).toEqual({ 'E-DEPUIS': '2026-11-23' })
  })

  test.each([
    ['03/04/2026', ['1 date-order-unknown']],
    ['31/02/2026', ['1 cell-date']],
    ['hier', ['1 cell-date']],
  ])('%s is told', (cell, told) => {
    expect(cellSays('E-DEPUIS', cell)).toEqual(told)
  })

  test('the first and the third of a month that is both are one day', () => {
    expect(cellSays('E-DEPUIS', '05/05/2026')).toEqual({ 'E-DEPUIS': '2026-05-05' })
  })
})

describe('an option is read by whatever word a tool writes for it', () => {
  test.each([
    ['3', '3'],
    ['3.0', '3'],
    ['En partie', '3'],
    ['en partie.', '3'],
    ['Partly', '3'],
    ['3 - En partie', '3'],
    ['3 – En partie', '3'],
    ['3. En partie', '3'],
    ['3 (En partie)', '3'],
    ['3 - Assez bien', '3'],
    ['Peu, ou rarement', '2'],
    ['nsp', 'nsp'],
    ['5', 'nsp'],
    ['On ne sait pas', 'nsp'],
    ['je ne sais pas', 'unknown'],
    ['S.O.', 'not-applicable'],
    ['N/A', 'not-applicable'],
  ])('%s', (cell, value) => {
    expect(cellSays('E-ACCORD', cell)).toEqual({ 'E-ACCORD': value })
  })

  test.each([
    ['Oui', 'oui'],
    ['Y', 'oui'],
    ['yes', 'oui'],
    ['1', 'oui'],
    ['0', 'non'],
    ['FAUX', 'non'],
  ])('yes and no: %s', (cell, value) => {
    expect(cellSays('E-SITE', cell)).toEqual({ 'E-SITE': value })
  })

  test('what is none of them, or two of them, is told', () => {
    expect(cellSays('E-ACCORD', '3 - Tout à fait')).toEqual(['1 cell-ambiguous'])
    expect(cellSays('E-ACCORD', 'En parti')).toEqual(['1 unknown-cell'])
    expect(cellSays('E-ACCORD', '7')).toEqual(['1 unknown-cell'])
    expect(cellSays('E-SITE', 'Sans objet')).toEqual(['1 not-applicable-refused'])
  })

  test('a text that is none of them is that of the option that opens one', () => {
    expect(cellSays('E-PAIEMENT', 'Troc')).toEqual({ 'E-PAIEMENT': 'autre', 'E-PAIEMENT other': 'Troc' })
    expect(cellSays('E-PAIEMENT', 'Autre : troc')).toEqual({ 'E-PAIEMENT': 'autre', 'E-PAIEMENT other': 'troc' })
    expect(cellSays('E-PAIEMENT', 'Autrement')).toEqual({ 'E-PAIEMENT': 'autre' })
  })
})

describe('several options in a cell', () => {
  test.each([
    ['caisse;web', ['caisse', 'web']],
    ['Caisse, ou point de vente, Site Web', ['caisse', 'web']],
    ['Gestionnaire (SLURM, PBS, SGE…), Site Web', ['grappe', 'web']],
    ['Site Web : ventes;Site Web;', ['web-vente', 'web']],
    ['Site Web\nCaisse, ou point de vente', ['web', 'caisse']],
    ['Site Web / Caisse, ou point de vente', ['web', 'caisse']],
    ['caisse web', ['caisse', 'web']],
    ['caisse,web', ['caisse', 'web']],
    ['Aucun de ces outils', ['rien']],
    ['Site Web;Site Web', ['web']],
  ])('%s', (cell, chosen) => {
    expect(cellSays('E-OUTILS', cell)).toEqual({ 'E-OUTILS': chosen })
  })

  test('what is left is the text of « Autre »', () => {
    expect(cellSays('E-OUTILS', 'Site Web, un cahier, et un crayon')).toEqual({
      'E-OUTILS': ['web', 'autre'],
      'E-OUTILS other': 'un cahier, et un crayon',
    })
    expect(cellSays('E-OUTILS', 'Site Web;7')).toEqual(['1 unknown-cell'])
    expect(cellSays('E-PAIEMENT', '7')).toEqual(['1 unknown-cell'])
    expect(cellSays('E-OUTILS', 'Site Web;Autre')).toEqual({ 'E-OUTILS': ['web', 'autre'] })
  })

  test('an option that is chosen alone is refused with others, unless a mapping says which stays', () => {
    const cell = 'Site Web;Aucun de ces outils'
    expect(cellSays('E-OUTILS', cell)).toEqual(['1 exclusive-with-others'])
    const with_ = (keys: string) =>
      cellSays('E-OUTILS', cell, { mapping: mappingOf(`{ E-OUTILS: { question: E-OUTILS, ${keys} } }`) })
    expect(with_('wins: alone')).toEqual({ 'E-OUTILS': ['rien'] })
    expect(with_('wins: others')).toEqual({ 'E-OUTILS': ['web'] })
  })
})

describe('a mapping', () => {
  test('says what a cell means', () => {
    const mapping = mappingOf(
      '{ Coche: { question: E-ACCORD, values: { "Bof": 2, "??": unknown, "-": ignore, "1": 4 } } }',
    )
    expect(cellSays('Coche', 'bof', { mapping })).toEqual({ 'E-ACCORD': '2' })
    expect(cellSays('Coche', '1', { mapping })).toEqual({ 'E-ACCORD': '4' })
    expect(cellSays('Coche', '-', { mapping })).toEqual({})
  })

  test('cuts a cell for several questions, or its choices', () => {
    const pieces = mappingOf('{ Tout: { split: "/", into: [E-EMPLOIS, { question: E-SERVICES, row: soutien }] } }')
    expect(cellSays('Tout', '12 / Fort', { mapping: pieces })).toEqual({
      'E-EMPLOIS': 12,
      'E-SERVICES': { soutien: '3' },
    })
    const marks = mappingOf('{ Tout: { question: E-OUTILS, split: "+" } }')
    expect(cellSays('Tout', 'Site Web+caisse', { mapping: marks })).toEqual({ 'E-OUTILS': ['web', 'caisse'] })
  })

  test('settles decimals, and the order of dates', () => {
    const comma = mappingOf('{ Ventes: { question: E-VENTES, decimal: "," } }')
    expect(cellSays('Ventes', '1,234', { mapping: comma })).toEqual({ 'E-VENTES': 1.234 })
    const point = mappingOf('{ Ventes: { question: E-VENTES, decimal: "." } }')
    expect(cellSays('Ventes', '1,234', { mapping: point })).toEqual({ 'E-VENTES': 1234 })
    const days = mappingOf('{ Depuis: E-DEPUIS }', 'dates: mdy\n')
    expect(cellSays('Depuis', '03/04/2026', { mapping: days })).toEqual({ 'E-DEPUIS': '2026-03-04' })
  })
})

function mappingOf(columns: string, more = '') {
  const text = `format: virage/mapping@1\nquestionnaire: enquete@1.0.0\n${more}columns: ${columns}\n`
  return readValue(readMapping({ name: 'correspondance.yaml', text }, surveyLibrary))
}
