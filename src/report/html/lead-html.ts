import type { Lead, Side } from '../chart.ts'
import { drawing, type Told } from './figure.ts'
import { markHtml } from './marks-html.ts'
import { element, type Markup } from './markup.ts'
import { percent, shareOn } from './share.ts'

const axis = 38

/** One axis and its bands, named below it; what is ahead above, what is behind below, and the distance between them. */
export function leadHtml(chart: Lead, told: Told): Markup {
  const at = (value: number) => shareOn(chart, value)
  const bands = chart.bands.map(({ label, from }, index) => ({
    label,
    from: at(Math.max(from, chart.min)),
    to: at(chart.bands[index + 1]?.from ?? chart.max),
  }))
  const [from, to] = [at(chart.ahead.value), at(chart.behind.value)].toSorted((one, other) => one - other)
  const [start = 0, end = 0] = [from, to]
  const drawn = [
    ...bands.map((band, index) => area(band, index % 2 === 0 ? 'fill-track' : 'fill-wash')),
    element('rect', { y: axis + 8, width: '100%', height: 1, class: 'fill-edge' }),
    ...bands
      .slice(1)
      .map((band) => element('rect', { x: percent(band.from), y: axis - 9, width: 1, height: 18, class: 'fill-edge' })),
    element('rect', { x: percent(start), y: axis - 1.5, width: percent(end - start), height: 3, class: 'fill-ink' }),
    markHtml('square', percent(at(chart.ahead.value)), axis - 11),
    markHtml('disc', percent(at(chart.behind.value)), axis + 11),
    figureAt(chart.ahead, at(chart.ahead.value), axis - 22),
    figureAt(chart.behind, at(chart.behind.value), axis + 33),
  ]
  const columns = bands.map((band) => `minmax(0,${Math.round((band.to - band.from) * 100) / 100}fr)`).join(' ')
  const names = bands.map(({ label }) => element('span', {}, label))
  return element(
    'figure',
    { class: 'lead' },
    drawing(told, { width: '100%', height: 76 }, drawn),
    ...(names.length === 0
      ? []
      : [element('div', { class: 'bands', style: `grid-template-columns:${columns}` }, ...names)]),
  )
}

function area({ from, to }: Readonly<{ from: number; to: number }>, name: string): Markup {
  return element('rect', { x: percent(from), y: axis - 8, width: percent(to - from), height: 16, class: name })
}

/** The figure of a side, inside the drawing even at its ends. */
function figureAt({ figure }: Side, share: number, y: number): Markup {
  const anchor = share < 10 ? 'start' : share > 90 ? 'end' : 'middle'
  return element('text', { x: percent(share), y, 'text-anchor': anchor, class: 'figure' }, figure)
}
