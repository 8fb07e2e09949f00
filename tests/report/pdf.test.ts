import { describe, expect, test } from 'vitest'
import { cleanLine } from '../../src/report/clean-text.ts'
import { compose } from '../../src/report/compose.ts'
import { toPdf } from '../../src/report/pdf.ts'
import { fonts } from '../support/fonts.ts'
import { checkPdf } from '../support/pdf-checker/check-pdf.ts'
import { readPdfText } from '../support/pdf-checker/read-text.ts'
import { businesses, hostile } from '../support/report-businesses.ts'
import { reportInput } from '../support/report-input.ts'
import { altsOf, flat, letters, texts } from '../support/report-reading.ts'

const languages = ['fr', 'en'] as const
const names = ['empty', 'typical', 'complete', 'huge', 'hostile'] as const
const cases = names.flatMap((name) => languages.map((language) => [name, language] as const))

describe('valid for PDF/UA-1 and PDF/A-2a, whatever was answered', () => {
  test.each(cases)('%s business, %s', async (name, language) => {
    const { bytes } = await toPdf(compose(businesses[name](language)), fonts)
    expect(await checkPdf(bytes)).toEqual([])
  })

  test('a business written by hand, with links', async () => {
    const { bytes } = await toPdf(compose(reportInput('fr')), fonts)
    expect(await checkPdf(bytes)).toEqual([])
  })
})

describe('another program reads what was composed', () => {
  test.each(cases.filter(([name]) => name !== 'hostile'))(
    'all of it, in the order of the blocks: %s, %s',
    async (name, language) => {
      const report = compose(businesses[name](language))
      const read = await readPdfText((await toPdf(report, fonts)).bytes)
      const drawn = letters(read.text)
      let at = 0
      for (const text of texts(report.blocks).map(letters)) {
        const next = drawn.indexOf(text, at)
        expect(next, text).toBeGreaterThanOrEqual(0)
        at = next + text.length
      }
      expect(letters(read.heard.map(({ text }) => text).join(''))).toBe(drawn)
    },
  )

  test.each(languages)('every answer, cause, step and score of the bakery (%s)', async (language) => {
    const input = businesses.typical(language)
    const { text } = await readPdfText((await toPdf(compose(input), fonts)).bytes)
    const read = letters(text)
    const notes = [...input.assessment.answers.values()].flatMap(({ note }) => note ?? [])
    expect(notes.length).toBeGreaterThan(8)
    for (const note of notes) expect(read).toContain(letters(note))
    expect(read).toContain(letters(language === 'fr' ? '1,8 (1,3 à 2,3)' : '1.8 (1.3 to 2.3)'))
    expect(read).not.toContain(letters(language === 'fr' ? '1.8 (1.3' : '1,8 (1,3'))
  })

  test('bookmarks are the headings', async () => {
    const report = compose(businesses.typical('fr'))
    const { bookmarks } = await readPdfText((await toPdf(report, fonts)).bytes)
    const headings = flat(report.blocks).flatMap((block) => {
      if (block.kind === 'title') return [{ level: 1, title: cleanLine(block.name) }]
      if (block.kind !== 'heading') return []
      return [
        {
          level: block.level,
          title: cleanLine(block.number === undefined ? block.text : `${block.number}. ${block.text}`),
        },
      ]
    })
    expect(bookmarks).toEqual(headings)
  })

  test.each(languages)('each chart is told by its words (%s)', async (language) => {
    const report = compose(businesses.complete(language))
    const { heard } = await readPdfText((await toPdf(report, fonts)).bytes)
    const told = heard.filter(({ role }) => role === 'Figure').map(({ alt }) => alt)
    expect(told.length).toBeGreaterThan(40)
    expect(told).toEqual(altsOf(report.blocks))
  })

  test('the head of a page that repeats, and its foot, are not heard twice', async () => {
    const { text } = await readPdfText((await toPdf(compose(businesses.complete('fr')), fonts)).bytes)
    expect(text).not.toMatch(/Page \d+ de \d+/u)
    expect(text.split('Compétence').length - 1).toBeLessThan(6)
  })
})

describe('a hostile text', () => {
  test('is read as its harmless letters, what no font has as □', async () => {
    const { bytes, missingGlyphs } = await toPdf(compose(businesses.hostile('fr')), fonts)
    const read = letters((await readPdfText(bytes)).text)
    expect(missingGlyphs).toBeGreaterThan(10)
    expect(read).toContain('Chez</w>&<b>Fils</b>"inc."')
    expect(read).toContain(letters('contrôle[31mrouge[0m'))
    expect(read).toContain('abcgnirtsdesrever')
    expect(read).toContain(letters(hostile[3] ?? ''))
    expect(read).toContain('emoji□')
    expect(read).toContain(letters('(parenthèse \\ barre) %PDF-1.7 endstream endobj /MCID 0 BDC EMC << >> ['))
    expect(read).not.toMatch(/[\p{Bidi_Control}\p{Surrogate}\p{Noncharacter_Code_Point}]/u)
  })

  test('a business whose letters every font has is missing none', async () => {
    const { missingGlyphs } = await toPdf(compose(businesses.complete('fr')), fonts)
    expect(missingGlyphs).toBe(0)
  })
})

test.each(languages)(
  'the owner’s page is one page, for the short and the complete questionnaire (%s)',
  async (language) => {
    for (const name of ['typical', 'complete'] as const) {
      const report = compose(businesses[name](language))
      const { heard } = await readPdfText((await toPdf(report, fonts)).bytes)
      const second = flat(report.blocks).find((block) => block.kind === 'heading' && block.newPage === true)
      const heading = heard.find(({ text }) => second?.kind === 'heading' && letters(text) === letters(second.text))
      expect(heading?.page).toBe(2)
    }
  },
)
