import { describe, expect, test } from 'vitest'
import { readLibrary } from '../../src/content/read-library.ts'
import { contrast, inkContrasts } from '../../src/model/ink.ts'
import type { ReportTemplate } from '../../src/model/report-template.ts'
import { compose } from '../../src/report/compose.ts'
import { composeProgress } from '../../src/report/compose-progress.ts'
import { composeSummary } from '../../src/report/compose-summary.ts'
import { dressReport } from '../../src/report/dress-report.ts'
import { palette } from '../../src/report/palette.ts'
import { toPdf } from '../../src/report/pdf.ts'
import { fonts } from '../support/fonts.ts'
import { readValue } from '../support/mistakes.ts'
import { checkPdf } from '../support/pdf-checker/check-pdf.ts'
import { businesses } from '../support/report-businesses.ts'
import { progressWith } from '../support/report-progress.ts'
import { texts } from '../support/report-reading.ts'
import { shippedFiles } from '../support/shipped-files.ts'

const [shipped] = [...readValue(readLibrary(shippedFiles)).reports.values()].map(({ content }) => content)
const same = (text: string) => ({ fr: text, en: text })
const ours: ReportTemplate = {
  id: 'ours',
  version: '1.0.0',
  languages: ['fr', 'en'],
  name: same('Le nôtre'),
  inks: { brand: '#4a2466', accent: '#8a3b12' },
  organisation: { name: same('MRC du Lac'), lines: [same('Rue du Lac'), same('Appui du Québec')] },
  pages: [
    ['wish', 'first'],
    ['sheets', 'portrait'],
  ],
  wording: {
    plan: { title: same('Plan du Lac'), introduction: same('Voici par où commencer.'), note: same('À garder.') },
    summary: { introduction: same('Très long. '.repeat(300)) },
  },
}

describe('a template of reports', () => {
  test('that ships gives the usual plan, to the byte', async () => {
    if (shipped === undefined) throw new Error('no template ships')
    const input = businesses.typical('fr')
    const usual = await toPdf(compose(input), fonts)
    const dressed = dressReport(compose(input, shipped.pages), { template: shipped, kind: 'plan' })
    expect(Buffer.from((await toPdf(dressed, fonts)).bytes).equals(Buffer.from(usual.bytes))).toBe(true)
    expect(shipped.inks).toEqual({ brand: palette.brand, accent: palette.accent })
  })

  test('orders the parts, each list of them on a page, and leaves out the others', () => {
    const report = compose(businesses.typical('fr'), ours.pages)
    const said = report.blocks.flatMap((block) => (block.kind === 'heading' && block.level === 2 ? [block] : []))
    expect(said.map(({ text }) => text).slice(0, 3)).toEqual([
      'Ce que vous voulez changer',
      'Ce qui vient d’abord',
      'Vos actions, pas à pas',
    ])
    expect(said.map(({ newPage }) => newPage === true).slice(0, 3)).toEqual([false, false, true])
    expect(texts(report.blocks)).not.toContain('Nos engagements')
  })

  test('words the title, the introduction and the note, and signs', () => {
    const dressed = dressReport(compose(businesses.typical('fr'), ours.pages), { template: ours, kind: 'plan' })
    const said = texts(dressed.blocks)
    expect(said[0]).toContain('Plan du Lac')
    expect(said).toContain('Voici par où commencer.')
    expect(said.indexOf('À garder.')).toBeGreaterThan(said.indexOf('Voici par où commencer.'))
    expect(dressed.author).toBe('MRC du Lac')
    expect(said.slice(-2).join()).toContain('Rue du Lac\nAppui du Québec')
  })

  test('is drawn in its inks, and in no other where they stand, valid for both norms', async () => {
    const input = businesses.typical('fr')
    for (const report of [compose(input, ours.pages), composeProgress(progressWith(input, [], { language: 'fr' }))]) {
      const { bytes } = await toPdf(dressReport(report, { template: ours, kind: 'plan' }), fonts)
      expect(await checkPdf(bytes)).toEqual([])
      const usual = await toPdf(report, fonts)
      expect(Buffer.from(bytes).equals(Buffer.from(usual.bytes))).toBe(false)
    }
  })

  test('cannot make the shortest summary run over its page', async () => {
    for (const name of ['typical', 'huge'] as const) {
      const [, , barest] = composeSummary(businesses[name]('fr'))
      if (barest === undefined) throw new Error('no shortest form')
      const { pages } = await toPdf(dressReport(barest, { template: ours, kind: 'summary', brief: true }), fonts)
      expect(pages).toBe(1)
    }
  })
})

test('the house inks have every contrast that is asked of others', () => {
  for (const ink of ['brand', 'accent'] as const)
    for (const { ground, least } of inkContrasts[ink])
      expect(contrast(palette[ink], ground)).toBeGreaterThanOrEqual(least)
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
})
