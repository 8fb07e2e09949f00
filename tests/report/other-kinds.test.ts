import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { composeProgress } from '../../src/report/compose-progress.ts'
import { composeSummary } from '../../src/report/compose-summary.ts'
import { toOnePage } from '../../src/report/fit-page.ts'
import { toPdf } from '../../src/report/pdf.ts'
import { isBar } from '../../src/report/report.ts'
import { fonts } from '../support/fonts.ts'
import { checkPdf } from '../support/pdf-checker/check-pdf.ts'
import { readPdfText } from '../support/pdf-checker/read-text.ts'
import { businesses, hostile } from '../support/report-businesses.ts'
import { lower } from '../support/report-former.ts'
import { progressWith } from '../support/report-progress.ts'
import { barsOf, letters, texts } from '../support/report-reading.ts'

const languages = ['fr', 'en'] as const
const names = ['empty', 'typical', 'complete', 'huge', 'hostile'] as const
const long = 'Nous voulons tout changer, de la commande à la livraison. '.repeat(200)

describe('the plan on one page', () => {
  test.each(names)('holds on exactly one page, valid for both norms (%s)', async (name) => {
    for (const language of languages) {
      const { bytes, pages } = await toOnePage(composeSummary(businesses[name](language)), fonts)
      expect(pages).toBe(1)
      expect(await checkPdf(bytes)).toEqual([])
    }
  })

  test('holds on it whatever a person wrote, and says what it leaves to the full plan', async () => {
    const typical = businesses.typical('fr')
    const words = fc.constantFrom(long, 'mot'.repeat(2000), ...hostile)
    await fc.assert(
      fc.asyncProperty(words, words, words, fc.integer({ min: 1, max: 8 }), async (wish, name, who, times) => {
        const { assessment, plan } = typical
        const profile = new Map([...assessment.profile, ['wish', wish] as const])
        const input = {
          ...typical,
          assessment: { ...assessment, profile, subject: { ...assessment.subject, name } },
          advisor: { name: who, organisation: wish },
          plan: { ...plan, active: Array.from({ length: times }, () => plan.active).flat() },
        }
        expect((await toOnePage(composeSummary(input), fonts)).pages).toBe(1)
      }),
      { numRuns: 12 },
    )
    const { plan } = typical
    const many = { ...typical, plan: { ...plan, active: [...plan.active, ...plan.active] } }
    const [, , barest] = composeSummary(many)
    expect(texts(barest?.blocks ?? [])).toContain(
      `Dans le plan complet\u00a0: ${plan.active.length * 2 - 5}\u00a0autres actions.`,
    )
  })

  test('keeps the wish, the portrait and what comes first, in that order', () => {
    const [whole] = composeSummary(businesses.typical('fr'))
    const said = texts(whole.blocks)
    const places = ['Ce que vous voulez changer', 'Votre portrait aujourd’hui', 'Ce qui vient d’abord'].map((text) =>
      said.indexOf(text),
    )
    expect(places.every((place, index) => place > (places[index - 1] ?? -1))).toBe(true)
  })

  test('says at its head and at its foot that it is a draft, until the assessment is closed', async () => {
    const { bytes } = await toOnePage(composeSummary(businesses.empty('fr')), fonts)
    const { text } = await readPdfText(bytes)
    expect(text).toContain('BROUILLON')
    const [draft] = composeSummary(businesses.empty('fr'))
    const [closed] = composeSummary({ ...businesses.empty('fr'), draft: false })
    expect(draft.footer).toMatch(/^BROUILLON · /u)
    expect(closed.footer).not.toContain('BROUILLON')
  })
})

describe('the progress report', () => {
  const through = (language: 'fr' | 'en', count: number, name: 'typical' | 'huge' | 'hostile' = 'typical') => {
    const input = businesses[name](language)
    const less = new Map([...input.assessment.answers, ...lower(input)])
    const later = [less, input.assessment.answers].slice(0, count - 1)
    const [action] = input.library.actions
    const actions = [
      { name: action?.name ?? {}, status: 'done', on: '2026-10-05', evidence: long },
      { name: action?.name ?? {}, status: 'dropped', on: '2026-10-02', reason: hostile[1] ?? '' },
    ] as const
    return progressWith(input, later, { language, actions })
  }

  test('compares the last stage with the first, then each with the next', () => {
    const shifts = (count: number) =>
      barsOf(composeProgress(through('fr', count)).blocks).filter((chart) => !isBar(chart))
    expect(shifts(1)).toHaveLength(0)
    expect(shifts(2)).toHaveLength(8)
    expect(shifts(3)).toHaveLength(24)
    const [whole, first] = [shifts(3).slice(0, 8), shifts(3).slice(8, 16)]
    expect(whole.every(({ alt }) => alt.endsWith('. Stable.'))).toBe(true)
    expect(first.some(({ alt }) => /En baisse de/u.test(alt))).toBe(true)
  })

  test('says what changed during the support, never what caused it', () => {
    const said = texts(composeProgress(through('fr', 2)).blocks)
    expect(said).toContain('Ce qui a changé pendant l’accompagnement')
    expect(said.some((text) => text.includes('Ils ne disent pas ce qui les a causés'))).toBe(true)
    expect(said.some((text) => /Réponses comparées\u00a0: 0 en hausse, \d+ en baisse/u.test(text))).toBe(true)
  })

  test('tells what became of each action, with what shows it and why it was dropped', () => {
    const said = texts(composeProgress(through('fr', 2)).blocks).join('\n')
    expect(said).toContain('faite, 5\u00a0octobre\u00a02026. Ce qui le montre\u00a0: Nous voulons')
    expect(said).toContain('abandonnée, 2\u00a0octobre\u00a02026. Raison\u00a0:')
  })

  test('compares no number of a series that is broken, and says why', () => {
    const two = through('fr', 2)
    const broken = { reason: 'version', before: '1.0.0', after: '2.0.0' } as const
    const { whole } = two
    const blocks = composeProgress({ ...two, ...(whole && { whole: { ...whole, broken, criteria: [] } }) }).blocks
    expect(texts(blocks).some((text) => text.startsWith('Série rompue'))).toBe(true)
    expect(barsOf(blocks)).toHaveLength(0)
  })

  test.each(['typical', 'huge', 'hostile'] as const)('is valid for both norms, nothing cut (%s)', async (name) => {
    for (const language of languages) {
      const input = through(language, 3, name)
      const { bytes } = await toPdf(composeProgress(input), fonts)
      expect(await checkPdf(bytes)).toEqual([])
      expect(letters((await readPdfText(bytes)).text)).toContain(letters(long.slice(0, 400)))
    }
  })
})
