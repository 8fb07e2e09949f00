import type { EffortMap, MapPoint } from '../chart.ts'
import { type Spot, spreadApart } from '../spread-apart.ts'
import { drawing, type Told } from './figure.ts'
import { type Attributes, element, type Markup } from './markup.ts'
import { percent } from './share.ts'

/** As wide as the narrowest screen: marks that do not meet there meet nowhere. */
const room = { width: 270, height: 230, radius: 11, gap: 3 } as const

/** What an action asks, from left to right, and what it brings, from foot to top; the names of the axes outside. */
export function mapHtml({ points, effort, benefit }: EffortMap, told: Told): Markup {
  const homes = points.map(homeOf)
  const spots = spreadApart(homes, room)
  const placed = points.map((point, index) => ({ point, spot: spots[index] ?? { x: 0, y: 0 } }))
  const half = { class: 'line-rule' }
  const drawn = [
    element('rect', { width: '100%', height: room.height, class: 'fill-wash' }),
    element('line', { x1: '50%', x2: '50%', y2: room.height, ...half }),
    element('line', { x2: '100%', y1: room.height / 2, y2: room.height / 2, ...half }),
    element('rect', { width: 1.5, height: room.height, class: 'fill-edge' }),
    element('rect', { y: room.height - 1.5, width: '100%', height: 1.5, class: 'fill-edge' }),
    ...placed.flatMap(({ spot }, index) => wayBack(homes[index] ?? spot, spot)),
    ...placed.flatMap(({ point, spot }) => pointHtml(point, spot)),
  ]
  return element(
    'figure',
    { class: 'map' },
    element('p', {}, element('strong', {}, benefit.most), ` ${benefit.label}`),
    drawing(told, { width: '100%', height: room.height }, drawn),
    element('p', { class: 'along' }, element('span', {}, effort.label), element('strong', {}, effort.most)),
  )
}

function homeOf({ effort, benefit }: MapPoint): Spot {
  const { width, height, radius } = room
  return { x: radius + effort * (width - 2 * radius), y: radius + (1 - benefit) * (height - 2 * radius) }
}

function across({ x }: Spot): string {
  return percent((x / room.width) * 100)
}

/** A fine line from a mark that was moved to where it belongs. */
function wayBack(home: Spot, spot: Spot): readonly Markup[] {
  if (home.x === spot.x && home.y === spot.y) return []
  const ends = { x1: across(home), y1: home.y, x2: across(spot), y2: spot.y }
  return [
    element('line', { ...ends, class: 'line-edge' }),
    element('circle', { cx: across(home), cy: home.y, r: 2, class: 'fill-edge' }),
  ]
}

/** A duty is a square, any other action a disc; full when it is for now, open when it comes next. */
function pointHtml({ number, turn, duty }: MapPoint, spot: Spot): readonly Markup[] {
  const color = duty ? 'accent' : 'brand'
  const look: Attributes =
    turn === 'now' ? { class: `fill-${color}` } : { class: `open line-${color}`, 'stroke-width': 2 }
  const [x, y, reach] = [across(spot), spot.y, duty ? 9.5 : room.radius - 0.5]
  const form = duty
    ? element('rect', {
        x,
        y,
        width: 2 * reach,
        height: 2 * reach,
        transform: `translate(-${reach} -${reach})`,
        ...look,
      })
    : element('circle', { cx: x, cy: y, r: reach, ...look })
  const ink = turn === 'now' ? 'fill-onBrand' : 'fill-brand'
  const place = { x, y, dy: '.35em', 'text-anchor': 'middle', class: `figure ${ink}` }
  return [form, element('text', place, String(number))]
}
