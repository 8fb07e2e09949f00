import { describe, expect, test } from 'vitest'
import type { Expression } from '../../src/model/expression.ts'
import type { Chart } from '../../src/report/chart.ts'
import { compose } from '../../src/report/compose.ts'
import { toPdf } from '../../src/report/pdf.ts'
import type { ReportInput } from '../../src/report/telling.ts'
import { fonts } from '../support/fonts.ts'
import { checkPdf } from '../support/pdf-checker/check-pdf.ts'
import { businesses } from '../support/report-businesses.ts'
import { reportInput } from '../support/report-input.ts'
import { flat, texts } from '../support/report-reading.ts'

const languages = ['fr', 'en'] as const

type Of<K extends Chart['kind']> = Readonly<{ chart: Extract<Chart, { kind: K }>; alt: string }>

function isOf<K extends Chart['kind']>(drawn: Readonly<{ chart: Chart; alt: string }>, kind: K): drawn is Of<K> {
  return drawn.chart.kind === kind
}

function charts<K extends Chart['kind']>(input: ReportInput, kind: K): readonly Of<K>[] {
  const drawn = flat(compose(input).blocks).filter((block) => block.kind === 'chart')
  return drawn.flatMap(({ chart, alt }) => {
    const one = { chart, alt }
    return isOf(one, kind) ? [one] : []
  })
}

const value = (id: string): Expression => ({ op: 'name', space: 'value', id })

/** The small business, under a rule that says how far `market` may lead `lead`. */
function leading(most: number, ahead = value('market')): ReportInput {
  const input = reportInput('fr')
  const left: Expression = { op: '-', left: ahead, right: value('lead') }
  const when: Expression = { op: '>=', left, right: { op: 'constant', value: most } }
  const rule = { id: 'lead', when, effect: { kind: 'flag' }, why: { fr: 'Trop vite.', en: 'Too fast.' } } as const
  return { ...input, framework: { ...input.framework, rules: [rule] } }
}

describe('what leads what', () => {
  test('stands on the axis of the levels, its two figures in words', () => {
    const [{ chart, alt } = { chart: undefined, alt: '' }] = charts(leading(3), 'lead')
    expect(chart).toMatchObject({ min: 1, max: 5, ahead: { value: 4 }, behind: { value: 2 } })
    expect(chart?.bands.map(({ label }) => label)).toEqual([
      ...['Amorce', 'Émergent', 'Structuré', 'Intégré', 'Apprenant'],
    ])
    expect(alt).toContain('«\u00a0Clients, marchés et offre\u00a0»\u00a0: 4,0.')
    expect(alt).toContain('«\u00a0Direction, stratégie et conduite du changement\u00a0»\u00a0: 2,0.')
  })

  test.each([
    ['too far, exactly at the edge', leading(2), 'est de 2,0\u00a0: à partir de 2,0, c’est trop.'],
    [
      'less than the edge, never rounded up to it',
      leading(2.02),
      'est de 2,0, moins que 2,02\u00a0: l’écart se tient.',
    ],
    ['not at all', leading(1, value('work')), 'Aucune avance de'],
  ])('is said to lead %s', (_how, input, meaning) => {
    expect(texts(compose(input).blocks).join('\n')).toContain(meaning)
  })

  test('is not drawn while one side is not known enough, nor for a rule of another form', () => {
    expect(charts(leading(1, value('data')), 'lead')).toEqual([])
    expect(charts(leading(1, { op: 'constant', value: 4 }), 'lead')).toEqual([])
    expect(charts(reportInput('fr'), 'lead')).toEqual([])
  })

  test.each(languages)('is tools before people in our framework (%s)', (language) => {
    const [drawn] = charts(businesses.complete(language), 'lead')
    expect(drawn?.alt).toContain(language === 'fr' ? 'Personnes et capacité d’adaptation' : 'People and adaptability')
  })
})

describe('the plan at a glance', () => {
  test.each(languages)('each action is on the road once, in its horizon, under its number (%s)', (language) => {
    const input = businesses.complete(language)
    const [{ chart, alt } = { chart: undefined, alt: '' }] = charts(input, 'roadmap')
    const { plan, library } = input
    expect(chart?.lanes.map(({ label }) => label)).toEqual(library.horizons.map(({ text }) => text[language]))
    for (const [index, { action: id }] of [...plan.active, ...plan.next].entries()) {
      const action = library.actions.find((each) => each.id === id)
      const lane = chart?.lanes[library.horizons.findIndex((horizon) => horizon.id === action?.horizon)]
      expect(lane?.steps).toContainEqual(expect.objectContaining({ number: index + 1, name: action?.name[language] }))
      expect(alt).toContain(`${index + 1}. ${action?.name[language]}`)
    }
  })

  test('an action keeps its number on the first page, the road, the map and its sheet', () => {
    const input = businesses.complete('fr')
    const { plan } = input
    const headings = flat(compose(input).blocks).flatMap((block) =>
      block.kind === 'heading' ? [block.number ?? 0] : [],
    )
    const count = plan.active.length + plan.next.length
    expect(headings.filter((number) => number > 0).toSorted((one, other) => one - other)).toEqual(
      Array.from({ length: count }, (_, index) => index + 1),
    )
    const [map] = charts(input, 'map')
    expect(map?.chart.points.map(({ number }) => number).every((number) => number <= count)).toBe(true)
    expect(map?.chart.points.map(({ turn }) => turn)).toContain('next')
  })

  test('a day that is agreed is on the road', () => {
    const input = reportInput('fr')
    const choices = [{ action: 'code', accepted: true, by: '2027-01-29' }]
    const decided = { decisions: { choices, dropped: [] }, remarks: [] }
    const [{ chart, alt } = { chart: undefined, alt: '' }] = charts({ ...input, decided }, 'roadmap')
    expect(chart?.lanes[0]?.steps[0]?.by).toBe('d’ici le 29\u00a0janvier\u00a02027')
    expect(alt).toContain('(maintenant, d’ici le 29\u00a0janvier\u00a02027)')
  })

  test('a horizon with more than a page of actions goes on in another figure, none lost', () => {
    const input = reportInput('fr')
    const [first] = input.plan.active
    if (first === undefined) throw new Error('no action')
    const active = Array.from({ length: 30 }, () => first)
    const drawn = charts({ ...input, plan: { ...input.plan, active } }, 'roadmap')
    const steps = drawn.flatMap(({ chart }) => chart.lanes.map((lane) => lane.steps.length))
    expect(drawn.length).toBeGreaterThan(1)
    expect(Math.max(...steps)).toBeLessThanOrEqual(12)
    expect(steps.reduce((sum, count) => sum + count)).toBe(30 + input.plan.next.length + input.plan.later.length)
  })

  test('the map’s figures are in the table below and in its words, the furthest at the far ends', () => {
    const input = businesses.complete('fr')
    const [{ chart, alt } = { chart: undefined, alt: '' }] = charts(input, 'map')
    const said = texts(compose(input).blocks)
    expect(Math.max(...(chart?.points.map(({ effort }) => effort) ?? []))).toBe(1)
    expect(Math.max(...(chart?.points.map(({ benefit }) => benefit) ?? []))).toBe(1)
    for (const most of [chart?.effort.most ?? '', chart?.benefit.most ?? '']) {
      expect(alt).toContain(most)
      expect(said).toContain(most)
    }
  })

  test('an action of which nothing is known is said to be so, and is not on the map', () => {
    const input = reportInput('fr')
    expect(charts(input, 'map')).toEqual([])
    const moving = input.library.actions.map((action) =>
      action.id === 'lead' ? { ...action, moves: [{ criterion: 'people-first', from: 1, to: 3 }] } : action,
    )
    const known = { ...input, library: { ...input.library, actions: moving } }
    expect(charts(known, 'map')[0]?.chart.points.map(({ number }) => number)).toEqual([2])
    expect(texts(compose(known).blocks).join('\n')).toContain('L’action n’est pas sur la carte')
  })
})

describe('the radar', () => {
  test('is in the annex only, after the bars', () => {
    const blocks = flat(compose(businesses.typical('fr')).blocks)
    const annex = blocks.findIndex((block) => block.kind === 'heading' && block.text.startsWith('Annexe'))
    const at = blocks.findIndex((block) => block.kind === 'chart' && block.chart.kind === 'radar')
    expect(at).toBeGreaterThan(annex)
  })

  test('leaves open the spoke of a dimension without a value, and says so', () => {
    const [{ chart, alt } = { chart: undefined, alt: '' }] = charts(reportInput('fr'), 'radar')
    expect(chart?.spokes.filter(({ share }) => share === undefined).map(({ label }) => label)).toEqual([
      'Données et décision',
    ])
    expect(alt).toContain('Données et décision\u00a0: sans cote, cible 2,5')
    expect(alt).toContain('Clients, marchés et offre\u00a0: 4,0, cible 3,0')
  })

  test('is not drawn before a dimension has a value', () => {
    expect(charts(businesses.empty('fr'), 'radar')).toEqual([])
  })
})

test('what a lead draws is valid for both norms', async () => {
  const { bytes } = await toPdf(compose(leading(2)), fonts)
  expect(await checkPdf(bytes)).toEqual([])
})
