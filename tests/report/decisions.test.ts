import { describe, expect, test } from 'vitest'
import { withAdded } from '../../src/model/added-action.ts'
import { type Decision, undecided } from '../../src/model/decisions.ts'
import { decideAll } from '../../src/plan/decide.ts'
import { decidedPlan } from '../../src/plan/decided-plan.ts'
import { remarksOf } from '../../src/plan/remarks.ts'
import { compose } from '../../src/report/compose.ts'
import { toPdf } from '../../src/report/pdf.ts'
import type { Block } from '../../src/report/report.ts'
import type { ReportInput } from '../../src/report/telling.ts'
import { fonts } from '../support/fonts.ts'
import { checkPdf } from '../support/pdf-checker/check-pdf.ts'
import { readPdfText } from '../support/pdf-checker/read-text.ts'
import { businesses } from '../support/report-businesses.ts'
import { flat, letters, texts } from '../support/report-reading.ts'

const languages = ['fr', 'en'] as const
const checkpoint = '2026-12-02'

/** The same business once its owner decided. */
function decidedBy(input: ReportInput, ...typed: readonly Decision[]): ReportInput {
  const { plan, library } = input
  const made = decideAll({ plan, decisions: undecided(plan), checkpoint }, typed)
  if ('fault' in made) throw new Error(JSON.stringify(made.fault))
  const { decisions } = made
  return {
    ...input,
    library: withAdded(library, decisions.added),
    plan: decidedPlan(plan, decisions, library),
    decided: { decisions, remarks: remarksOf(plan, decisions, library) },
  }
}

/** Someone and a day for every action of the plan. */
function allAgreed({ plan }: ReportInput): readonly Decision[] {
  const on = { who: 'Éloïse Villeneuve-Tremblay', by: '2027-01-29', figure: '12 heures par semaine' }
  return [...plan.active.map(({ action }) => ({ kind: 'agree', action, on }) as const), { kind: 'accept-all' }]
}

function said(input: ReportInput): string {
  return texts(compose(input).blocks).join('\n').replaceAll('\u00a0', ' ')
}

function titleOf(input: ReportInput): string {
  const title = compose(input).blocks.find((block) => block.kind === 'title')
  return title?.kind === 'title' ? title.over : ''
}

const bakery = businesses.typical('fr')
const [first, second] = bakery.plan.active.map(({ action }) => action)
const [spare] = bakery.plan.next.map(({ action }) => action)
const nameOf = (id = '') => bakery.library.actions.find((action) => action.id === id)?.name.fr ?? ''

describe('a plan in print', () => {
  test('has the actions that were added under their own heading, with their steps and sign, and no time nor cost', () => {
    const on = { who: 'Éloïse' }
    const added = { kind: 'add', name: 'Ranger les photos', steps: ['Tout trier'], sign: 'On les trouve', on } as const
    const text = said(decidedBy(bakery, added))
    const own = text.slice(text.indexOf('Vos propres actions'), text.indexOf('Ensuite\n'))
    expect(own).toMatch(/Ranger les photos\s+.*vous l’avez ajoutée.*\nTout trier\n.*Éloïse.*On les trouve/s)
    expect(own).not.toMatch(/Temps|Dépenses|jour-personne|demi-journée/)
    expect(said(decidedBy(bakery, { ...added, steps: [] })).match(/Ranger les photos/g)).toHaveLength(4)
  })

  test('says that it is proposed until its owner said yes to all of it', () => {
    expect(titleOf(bakery)).toBe('Plan d’accompagnement numérique proposé')
    expect(titleOf(businesses.typical('en'))).toMatch(/, proposed$/)
    expect(titleOf(decidedBy(bakery, { kind: 'accept', action: first ?? '' }))).toMatch(/ proposé$/)
    expect(titleOf(decidedBy(bakery, { kind: 'accept-all' }))).toMatch(/ décidé$/)
    expect(titleOf(businesses.empty('fr'))).toBe('Plan d’accompagnement numérique')
  })

  test('says who and when on the owner’s page and on the sheet of the action; a common checkpoint once', () => {
    const on = { who: 'Éloïse', by: '2027-01-29', figure: '12 h' }
    const decided = decidedBy(bakery, { kind: 'agree', action: first ?? '', on }, { kind: 'accept-all' })
    const text = said(decided)
    expect(text).toContain('(Éloïse · d’ici le 29 janvier 2027)')
    expect(text.match(/Premier point de contrôle, pour toutes : 2 décembre 2026/g)).toHaveLength(1)
    const facts = flat(compose(decided).blocks).find((block) => block.kind === 'facts')
    expect(factsIn(facts)).toMatchObject({
      Qui: 'Éloïse',
      'Pour quand': '29 janvier 2027',
      'Premier point': '2 décembre 2026',
      'Chiffre de départ': '12 h',
    })
  })

  test('a checkpoint that is not everyone’s is said beside its action', () => {
    const apart = { kind: 'agree', action: first ?? '', on: { checkpoint: '2026-11-20' } } as const
    const text = said(decidedBy(bakery, apart, { kind: 'accept-all' }))
    expect(text).toContain('(premier point le 20 novembre 2026)')
    expect(text).toContain('(premier point le 2 décembre 2026)')
    expect(text).not.toContain('pour toutes')
  })

  test('says what was dropped and why, what took whose place, and what a duty leaves', () => {
    expect(bakery.plan.active[0]?.duty).toBe(true)
    const text = said(
      decidedBy(
        bakery,
        { kind: 'drop', action: first ?? '', reason: 'déjà faite' },
        { kind: 'swap', action: second ?? '', by: spare ?? '' },
        { kind: 'accept-all' },
      ),
    )
    expect(text).toContain(`${nameOf(first)} : déjà faite. Elle vous protège ou répond à une obligation`)
    expect(text).toContain('À la place de')
    expect(text.indexOf(nameOf(spare))).toBeLessThan(text.indexOf('Vos actions, pas à pas'))
    expect(said(bakery)).not.toContain('retirées')
  })

  test('leaves to be filled by hand only what is not agreed', () => {
    const blanks = (input: ReportInput) =>
      flat(compose(input).blocks)
        .flatMap((block) => (block.kind === 'table' ? block.rows.flat() : []))
        .filter((cell) => cell === 'blank').length
    expect(blanks(bakery)).toBe(3 * bakery.plan.active.length)
    expect(blanks(decidedBy(bakery, { kind: 'accept-all' }))).toBe(2 * bakery.plan.active.length)
    expect(blanks(decidedBy(bakery, ...allAgreed(bakery)))).toBe(0)
  })

  test('a plan of which everything was dropped says so, and is still a report', async () => {
    const drops = bakery.plan.active.map(({ action }) => ({ kind: 'drop', action, reason: 'plus tard' }) as const)
    const { bytes } = await toPdf(compose(decidedBy(bakery, ...drops)), fonts)
    expect(await checkPdf(bytes)).toEqual([])
    expect(letters((await readPdfText(bytes)).text)).toContain(letters('Les actions que vous avez retirées'))
  })
})

describe.each(languages)('a decided plan (%s)', (language) => {
  test('is valid for PDF/UA-1 and PDF/A-2a, and its owner’s page is one page', async () => {
    for (const name of ['typical', 'complete'] as const) {
      const input = businesses[name](language)
      const report = compose(decidedBy(input, ...allAgreed(input)))
      const { bytes } = await toPdf(report, fonts)
      expect(await checkPdf(bytes)).toEqual([])
      const { heard } = await readPdfText(bytes)
      const second = flat(report.blocks).find((block) => block.kind === 'heading' && block.newPage === true)
      const heading = heard.find(({ text }) => second?.kind === 'heading' && letters(text) === letters(second.text))
      expect(heading?.page).toBe(2)
    }
  })
})

function factsIn(block: Block | undefined): Readonly<Record<string, string>> {
  const facts = block?.kind === 'facts' ? block.facts : []
  return Object.fromEntries(
    facts.map(({ label, words }) => [
      label,
      words
        .map(({ text }) => text)
        .join('')
        .replaceAll('\u00a0', ' '),
    ]),
  )
}
