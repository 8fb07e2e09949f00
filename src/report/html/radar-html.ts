import type { Radar } from '../chart.ts'
import { drawing, type Told } from './figure.ts'
import { markHtml } from './marks-html.ts'
import { type Attributes, element, type Markup } from './markup.ts'

const radius = 110
const side = 2 * radius + 48

type Point = readonly [x: number, y: number]

/**
 * The scores around a centre, each axis by its number, and what the numbers name beside it, where it is read as large as
 * any text. An axis without a value is left open, never drawn at the centre as if it were the lowest.
 */
export function radarHtml({ spokes, rings }: Radar, told: Told): Markup {
  const at = (index: number, share: number): Point => {
    const angle = (index / spokes.length) * 2 * Math.PI - Math.PI / 2
    return [side / 2 + Math.cos(angle) * radius * share, side / 2 + Math.sin(angle) * radius * share]
  }
  const around = (share: number) => spokes.map((_, index) => at(index, share))
  const values = spokes.map(({ share }, index) => (share === undefined ? undefined : at(index, share)))
  const targets = spokes.map(({ target }, index) => (target === undefined ? undefined : at(index, target)))
  const known = values.filter((point) => point !== undefined)
  const drawn = [
    ...(known.length === spokes.length ? [outline(known, { class: 'radar-ground' })] : []),
    ...[...rings, 1].map((ring) => outline(around(ring), { class: 'line-edge', 'stroke-width': 0.7 })),
    ...around(1).map((end) => line([side / 2, side / 2], end, { class: 'line-edge', 'stroke-width': 0.6 })),
    ...joined(values, { class: 'line-brand', 'stroke-width': 2.2 }),
    ...known.map(([x, y]) => markHtml('disc', x, y)),
    ...joined(targets, { class: 'line-accent', 'stroke-width': 1.6, 'stroke-dasharray': '4 3' }),
    ...around(1.11).map((place, index) => numberAt(place, index + 1)),
  ]
  const names = spokes.map(({ label, figure }) => element('li', {}, `${label} `, element('strong', {}, figure)))
  const size = { viewBox: `0 0 ${side} ${side}` }
  return element('figure', { class: 'radar' }, drawing(told, size, drawn), element('ol', {}, ...names))
}

function outline(points: readonly Point[], more: Attributes): Markup {
  return element('polygon', { points: points.map(([x, y]) => `${rounded(x)},${rounded(y)}`).join(' '), ...more })
}

/** Two decimals: the last of a sine is not the same on every machine. */
function rounded(place: number): number {
  return Math.round(place * 100) / 100
}

function line([x1, y1]: Point, [x2, y2]: Point, more: Attributes): Markup {
  return element('line', { x1, y1, x2, y2, ...more })
}

/** Each point joined to the next, where both are known; the last to the first. */
function joined(points: readonly (Point | undefined)[], more: Attributes): readonly Markup[] {
  return points.flatMap((from, index) => {
    const to = points[(index + 1) % points.length]
    return from === undefined || to === undefined ? [] : [line(from, to, more)]
  })
}

function numberAt([x, y]: Point, number: number): Markup {
  return element('text', { x, y, dy: '.35em', 'text-anchor': 'middle', class: 'figure' }, String(number))
}
