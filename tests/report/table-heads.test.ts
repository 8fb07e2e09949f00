import { expect, test } from 'vitest'
import { toPdf } from '../../src/report/pdf.ts'
import { plain, type Report } from '../../src/report/report.ts'
import { fonts } from '../support/fonts.ts'
import { readPdfText } from '../support/pdf-checker/read-text.ts'
import { letters } from '../support/report-reading.ts'

test('the two ends of an axis are written whole, however long a framework’s names of levels are', async () => {
  const [label, end] = ['Encore tout au commencement', 'Apprenante, interconnectée et autonome']
  const report: Report = {
    language: 'fr',
    title: 'Essai',
    subject: 'Essai',
    author: 'virage',
    date: '2026-11-03T14:00:00.000Z',
    footer: 'Essai',
    blocks: [
      { kind: 'title', over: 'Plan', name: 'Essai', facts: [] },
      {
        kind: 'table',
        columns: [
          { label: 'Dimension', share: 80 },
          { label, end, share: 20 },
        ],
        rows: [[plain('Personnes'), plain('3,0')]],
      },
    ],
  }
  const { text } = await readPdfText((await toPdf(report, fonts)).bytes)
  expect(letters(text)).toContain(letters(`${label}${end}`))
})
