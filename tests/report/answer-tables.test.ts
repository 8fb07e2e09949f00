import { describe, expect, test } from 'vitest'
import type { GridQuestion } from '../../src/model/questionnaire.ts'
import { composeAnswerSheet } from '../../src/report/compose-answer-sheet.ts'
import { toPdf } from '../../src/report/pdf.ts'
import { grid, gridOf, multi, number, option, row, section, single, text, words } from '../support/content.ts'
import { fonts } from '../support/fonts.ts'
import { checkPdf } from '../support/pdf-checker/check-pdf.ts'
import { readPdfText } from '../support/pdf-checker/read-text.ts'
import { letters } from '../support/report-reading.ts'
import { found, shipped } from '../support/report-shipped.ts'

const rows = [
  row('books', { text: words('Comptabilité', 'Accounting'), notApplicable: false }),
  row('pay', { text: words('Paie', 'Payroll') }),
]
const software = gridOf(
  'LOGI',
  rows,
  [
    single('FITS', {
      text: words('Il convient?', 'Does it fit?'),
      notApplicable: false,
      help: words('À ce que vous en faites.', 'What you do with it.'),
      options: [option(1, { text: words('Oui', 'Yes') }), option(2, { text: words('Non', 'No') })],
    }),
    number('PEOPLE', { text: words('Équipe', 'Team'), unit: words('personnes', 'people'), notApplicable: true }),
    multi('WHERE', {
      text: words('Lieux', 'Places'),
      notApplicable: false,
      options: [option(1, { text: words('Bureau', 'Office') }), option(2, { text: words('Atelier', 'Shop') })],
    }),
    text('NAME', { text: words('Son nom', 'Its name'), notApplicable: false }),
  ],
  { text: words('Vos logiciels', 'Your software'), notApplicable: false },
)

async function sheetOf(asked: GridQuestion, language: 'fr' | 'en') {
  const questionnaire = { ...found(shipped.questionnaires, 'pme-express'), sections: [section('tools', [asked])] }
  const about = { profile: new Map(), actions: [], meeting: {}, date: '2026-12-03T12:00:00.000Z' }
  const { bytes, pages } = await toPdf(composeAnswerSheet({ questionnaire, language, ...about }), fonts)
  return { bytes, pages, read: letters((await readPdfText(bytes)).text) }
}

describe.each(['fr', 'en'] as const)('a grid of columns on the answer sheet (%s)', (language) => {
  test('heads its columns, units included, and says under the table what their numbers mean', async () => {
    const { bytes, pages, read } = await sheetOf(software, language)
    expect(await checkPdf(bytes)).toEqual([])
    expect(pages).toBe(1)
    const said = {
      fr: [
        'Ligne Il convient? Équipe (personnes) Lieux Son nom Comptabilité Paie',
        'Il convient? À ce que vous en faites.',
        'Écrivez le numéro du choix. Il convient? 1 = Oui; 2 = Non.',
        'Lieux, plusieurs choix possibles : 1 = Bureau; 2 = Atelier.',
        'Sans objet? Écrivez « s. o. » et pourquoi. Permis pour : Paie, Équipe.',
      ],
      en: [
        'Row Does it fit? Team (people) Places Its name Accounting Payroll',
        'Does it fit? What you do with it.',
        'Write the number of the choice. Does it fit? 1 = Yes; 2 = No.',
        'Places, several choices are possible: 1 = Office; 2 = Shop.',
        'Not applicable? Write “n/a” and why. Allowed for: Payroll, Team.',
      ],
    }
    for (const one of said[language]) expect(read).toContain(letters(one))
  })

  test('says once that every row may be set aside, and nothing where none may', async () => {
    const how = { fr: 'Sans objet? Écrivez', en: 'Not applicable? Write' }[language]
    const names = { fr: 'Permis pour', en: 'Allowed for' }[language]
    const every = await sheetOf(grid('SCALE', [row('a'), row('b')]), language)
    expect(every.read).toContain(letters(how))
    expect(every.read).not.toContain(letters(names))
    const none = await sheetOf(grid('SCALE', [row('a', { notApplicable: false })], { notApplicable: false }), language)
    expect(none.read).not.toContain(letters(how))
  })
})
