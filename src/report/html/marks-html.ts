import type { Mark } from '../mark.ts'
import { type Attributes, element, type Markup } from './markup.ts'

function rect(x: number, y: number, width: number, height: number, more: Attributes): Markup {
  return element('rect', { x, y, width, height, ...more })
}

function circle(r: number, more: Attributes): Markup {
  return element('circle', { r, ...more })
}

function polygon(points: string, more: Attributes): Markup {
  return element('polygon', { points, ...more })
}

/** Each sign around its own middle: the forms of `mark.ts`. */
const shapes: Readonly<Record<Mark, readonly Markup[]>> = {
  bar: [rect(-9, -4, 18, 8, { class: 'fill-brand' })],
  interval: [
    rect(-9, -0.75, 18, 1.5, { class: 'fill-ink' }),
    rect(-9.75, -3.5, 1.5, 7, { class: 'fill-ink' }),
    rect(8.25, -3.5, 1.5, 7, { class: 'fill-ink' }),
  ],
  diamond: [
    polygon('0,-8 8,0 0,8 -8,0', { class: 'fill-paper' }),
    polygon('0,-6 6,0 0,6 -6,0', { class: 'fill-accent' }),
  ],
  ring: [circle(6.5, { class: 'fill-paper' }), circle(4.5, { class: 'line-ink', 'stroke-width': 2 })],
  circle: [circle(9, { class: 'fill-paper' }), circle(7, { class: 'line-ink', 'stroke-width': 2 })],
  triangle: [polygon('0,-4 5,3.5 -5,3.5', { class: 'fill-ink' })],
  disc: [circle(6.5, { class: 'fill-paper' }), circle(5, { class: 'fill-brand' })],
  square: [rect(-7, -7, 14, 14, { class: 'fill-paper' }), rect(-5.5, -5.5, 11, 11, { class: 'fill-accent' })],
  full: [rect(-10, -6, 20, 12, { class: 'fill-brand' })],
  hatched: [rect(-10, -6, 20, 12, { class: 'line-brand', style: 'fill:url(#hatch)' })],
  broken: [rect(-10, -6, 20, 12, { class: 'line-brand', 'stroke-dasharray': '3 2.5' })],
  dashes: [element('line', { x1: -10, x2: 10, class: 'line-accent', 'stroke-width': 2, 'stroke-dasharray': '4 2.5' })],
}

/** What every figure of a page draws with: the signs, and the ground of slanted lines. */
export function signsHtml(): Markup {
  const line = element('path', { d: 'M2,0V5', class: 'line-brand', 'stroke-width': 1.4 })
  const hatch = { id: 'hatch', width: 4, height: 5, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' }
  return element(
    'svg',
    { class: 'unseen', width: 0, height: 0, 'aria-hidden': 'true', focusable: 'false' },
    element(
      'defs',
      {},
      element('pattern', hatch, line),
      ...Object.entries(shapes).map(([mark, forms]) => element('g', { id: `sign-${mark}` }, ...forms)),
    ),
  )
}

/** The sign, its middle at this place: a number, or a share of the figure’s width. */
export function markHtml(mark: Mark, x: string | number, y: number): Markup {
  return element('use', { href: `#sign-${mark}`, x, y })
}
