import { expect, test } from 'vitest'
import { compose } from '../../src/report/compose.ts'
import { answersOf, cells, notApplicable, quantity, type Said } from '../support/answers.ts'
import { gridOf, multi, number, option, row, section, single, text, words } from '../support/content.ts'
import { reportInput } from '../support/report-input.ts'
import { texts } from '../support/report-reading.ts'

const software = gridOf(
  'LOGI',
  [
    row('books', { text: words('Comptabilité', 'Accounting') }),
    row('pay', { text: words('Paie', 'Payroll') }),
    row('stock', { text: words('Stocks', 'Stock') }),
  ],
  [
    single('FITS', {
      text: words('Il convient?', 'Does it fit?'),
      options: [option(1, { text: words('Oui', 'Yes') })],
    }),
    number('PEOPLE', { text: words('Équipe', 'Team'), unit: words('personnes', 'people') }),
    multi('WHERE', {
      text: words('Lieux', 'Places'),
      options: [option(1, { text: words('Bureau', 'Office') }), option(2, { text: words('Atelier', 'Shop') })],
    }),
    text('NAME', { text: words('Son nom', 'Its name') }),
  ],
  { text: words('Vos logiciels', 'Your software') },
)

function annexOf(language: 'fr' | 'en', said: Said): readonly string[] {
  const input = reportInput(language)
  const questionnaire = { ...input.questionnaire, sections: [section('tools', [software])] }
  const assessment = { ...input.assessment, answers: answersOf({ LOGI: said }) }
  return texts(compose({ ...input, questionnaire, assessment }).blocks)
}

const said = {
  rows: {
    books: cells({ FITS: 1, PEOPLE: quantity(4), WHERE: [1, 2], NAME: 'Sage' }),
    pay: notApplicable('À contrat'),
    stock: cells({ FITS: 'unknown', PEOPLE: notApplicable('Pas compté') }),
  },
}

test('the annex tells each row of a grid with its cells, under the words of their columns', () => {
  const french = annexOf('fr', said).map((line) => line.replaceAll('\u00a0', ' '))
  expect(french).toContain(
    'Comptabilité — Il convient? Oui; Équipe : 4 personnes; Lieux : Bureau, Atelier; Son nom : Sage',
  )
  expect(french).toContain('Paie : Sans objet : À contrat')
  expect(french).toContain(
    'Stocks — Il convient? Je ne sais pas; Équipe : Sans objet : Pas compté; Lieux : Sans réponse; Son nom : Sans réponse',
  )
  const english = annexOf('en', said).map((line) => line.replaceAll('\u00a0', ' '))
  expect(english).toContain('Accounting — Does it fit? Yes; Team: 4 people; Places: Office, Shop; Its name: Sage')
})
