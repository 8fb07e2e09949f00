import type { Bar, Shift, Stretch } from '../report.ts'
import { markHtml } from './marks-html.ts'
import { element, type Markup } from './markup.ts'
import { percent, shareOn } from './share.ts'

/** A figure of a cell, as wide as its column, with all it shows said in its title. */
function cellFigure(alt: string, height: number, drawn: readonly Markup[]): Markup {
  return element('svg', { class: 'bar', role: 'img', width: '100%', height }, element('title', {}, alt), ...drawn)
}

type Ends = readonly [from: number, to: number]

/** A level stretch between two shares, as thick as told around its middle. */
function stretch([from, to]: Ends, y: number, height: number, name: string): Markup {
  const [x, width] = [percent(from), percent(Math.max(to - from, 0))]
  return element('rect', { x, y: y - height / 2, width, height, class: name })
}

/** An upright line at a share. */
function upright(share: number, [y1, y2]: Ends, name: string): Markup {
  const x = percent(share)
  return element('line', { x1: x, x2: x, y1, y2, class: name, 'stroke-width': 1.5 })
}

const middle = 11
const thickness = 12

/** A score: the signs and the order of the PDF’s bars, where form tells them apart before colour does. */
export function barHtml(bar: Bar): Markup {
  const at = (value: number) => shareOn(bar, value)
  const foot = middle + thickness / 2
  const { value, former, target } = bar
  return cellFigure(bar.alt, 26, [
    stretch([0, 100], middle, thickness, 'fill-track'),
    ...(value === undefined
      ? []
      : [
          element('rect', { y: middle - thickness / 2, width: 2, height: thickness, class: 'fill-brand' }),
          stretch([0, at(value)], middle, thickness, 'fill-brand'),
        ]),
    ...bar.ticks.map((tick) => upright(at(tick), [foot, foot + 5], 'line-edge')),
    stretch([0, 100], foot + 0.5, 1, 'fill-edge'),
    ...whisker(bar, at),
    ...(former === undefined ? [] : [markHtml('triangle', percent(at(former)), foot + 4.5)]),
    ...(target === undefined ? [] : [markHtml('diamond', percent(at(target)), middle)]),
  ])
}

/** White where the bar is filled, dark beyond. */
function whisker({ low, high, value }: Bar, at: (value: number) => number): readonly Markup[] {
  if (low === undefined || high === undefined) return []
  const [left, right] = [at(low), at(high)]
  const turn = Math.min(Math.max(at(value ?? low), left), right)
  const ends: Ends = [middle - 4, middle + 4]
  return [
    stretch([left, turn], middle, 1.5, 'fill-paper'),
    upright(left, ends, turn > left ? 'line-paper' : 'line-ink'),
    stretch([turn, right], middle, 1.5, 'fill-ink'),
    upright(right, ends, 'line-ink'),
  ]
}

const level = 15

/** Then and now on one line, joined; by a broken line where the change reads « stable ». */
export function shiftHtml(shift: Shift): Markup {
  const at = (value: number) => shareOn(shift, value)
  const [before, after] = [percent(at(shift.before.value)), percent(at(shift.after.value))]
  const dashes = shift.isStable ? '4 3' : undefined
  return cellFigure(shift.alt, 2 * level, [
    stretch([0, 100], level, 1, 'fill-edge'),
    ...shift.ticks.map((tick) => upright(at(tick), [level - 3, level + 3], 'line-edge')),
    ...interval(shift.before, at, level - 11),
    ...interval(shift.after, at, level + 11),
    element('line', {
      ...{ x1: before, x2: after, y1: level, y2: level },
      ...{ class: 'line-brand', 'stroke-width': 3, 'stroke-dasharray': dashes },
    }),
    markHtml('circle', before, level),
    markHtml('disc', after, level),
  ])
}

function interval({ low, high }: Stretch, at: (value: number) => number, y: number): readonly Markup[] {
  if (low === undefined || high === undefined) return []
  const ends: Ends = [y - 2.5, y + 2.5]
  return [
    stretch([at(low), at(high)], y, 1.2, 'fill-ink'),
    upright(at(low), ends, 'line-ink'),
    upright(at(high), ends, 'line-ink'),
  ]
}
