import { describe, expect, test } from 'vitest'
import { compose } from '../../src/report/compose.ts'
import { toPdf } from '../../src/report/pdf.ts'
import { isBar } from '../../src/report/report.ts'
import { fonts } from '../support/fonts.ts'
import { checkPdf } from '../support/pdf-checker/check-pdf.ts'
import { readPdfText } from '../support/pdf-checker/read-text.ts'
import { businesses } from '../support/report-businesses.ts'
import { formerWith, lower } from '../support/report-former.ts'
import { barsOf, flat, texts } from '../support/report-reading.ts'

const languages = ['fr', 'en'] as const
const withFormer = (name: 'typical' | 'complete', language: 'fr' | 'en') => {
  const input = businesses[name](language)
  return { ...input, former: formerWith(input, lower(input)) }
}
const shifts = (name: 'typical' | 'complete', language: 'fr' | 'en') =>
  barsOf(compose(withFormer(name, language)).blocks).filter((chart) => !isBar(chart))

describe('a plan that follows another', () => {
  test.each(languages)(
    'sets the former value on each bar, in its words and in the table of what changed (%s)',
    (language) => {
      const { blocks } = compose(withFormer('typical', language))
      const [table] = flat(blocks).filter((block) => block.kind === 'table')
      const figure = /(?:cote d’avant|score before) (?<value>[\d.,]+)/u
      const told = barsOf(blocks).filter((chart) => !isBar(chart))
      for (const { alt } of table?.rows.flat().filter(isBar) ?? []) {
        const { value = '' } = figure.exec(alt)?.groups ?? {}
        expect(told.some((shift) => shift.alt.startsWith(alt.split('. ')[0] ?? '?') && shift.alt.includes(value))).toBe(
          true,
        )
      }
      const bars = table?.rows.flat().filter(isBar) ?? []
      expect(bars.some(({ former, value }) => former !== undefined && former !== value)).toBe(true)
      const word = language === 'fr' ? 'cote d’avant' : 'score before'
      for (const { alt, former } of bars) expect(alt.includes(word)).toBe(former !== undefined)
      expect(texts(blocks)).toContain(
        language === 'fr' ? 'Triangle\u00a0: le 2\u00a0mars\u00a02026.' : 'Triangle: March 2, 2026.',
      )
    },
  )

  test.each(languages)(
    'tells then, now and the change, « stable » included, in words and in the table (%s)',
    (language) => {
      const told = shifts('typical', language).map(({ alt }) => alt)
      expect(told).toHaveLength(8)
      expect(told.some((alt) => alt.endsWith('. Stable.'))).toBe(true)
      expect(told.some((alt) => /(?:En hausse de|Up) \d[.,]\d\.$/u.test(alt))).toBe(true)
      expect(new Set(told).size).toBe(8)
    },
  )

  test.each(['typical', 'complete'] as const)('is valid for both norms (%s)', async (name) => {
    for (const language of languages) {
      const { bytes } = await toPdf(compose(withFormer(name, language)), fonts)
      expect(await checkPdf(bytes)).toEqual([])
    }
  })

  test.each(languages)('keeps its owner’s page to one page (%s)', async (language) => {
    for (const name of ['typical', 'complete'] as const) {
      const { heard } = await readPdfText((await toPdf(compose(withFormer(name, language)), fonts)).bytes)
      const since = heard.find(({ text }) => /^(?:Ce qui a changé|What has changed)/u.test(text))
      expect([name, since?.page]).toEqual([name, 2])
    }
  })

  test('sets the former value of each competency in a column', () => {
    const tables = flat(compose(withFormer('complete', 'en')).blocks).filter((block) => block.kind === 'table')
    const columns = tables.map((table) => table.columns.map(({ label }) => label))
    expect(columns.filter((labels) => labels[0] === 'Competency' && labels.includes('Before'))).toHaveLength(1)
  })

  test('a value measured on other questions is not set beside today’s', () => {
    const input = withFormer('typical', 'fr')
    const former = { ...input.former, criteria: input.former.criteria.map((one) => ({ ...one, share: 0.9 })) }
    const { blocks } = compose({ ...input, former })
    expect(
      barsOf(blocks)
        .filter(isBar)
        .some((bar) => bar.former !== undefined),
    ).toBe(false)
    expect(texts(blocks).join('\n')).not.toContain('Triangle\u00a0: le')
  })
})

test('a first plan speaks of no other', () => {
  const { blocks } = compose(businesses.typical('fr'))
  expect(barsOf(blocks).every(isBar)).toBe(true)
  expect(texts(blocks).join('\n')).not.toContain('Ce qui a changé')
})
