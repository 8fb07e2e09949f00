import type { Messages } from '../../text/index.ts'
import type { Roadmap, Step } from '../chart.ts'
import { element, type Markup } from './markup.ts'
import { unseen } from './words-html.ts'

type Said = Readonly<{ title: string; words: Messages['report'] }>

/** The road, cut in horizons: lists side by side, or one under the other where there is no room. It is text, all of it. */
export function roadmapHtml({ lanes }: Roadmap, { title, words }: Said): Markup {
  const said = words.charts.roadmap
  return element(
    'figure',
    { class: 'road', role: 'group', 'aria-label': title, style: `--lanes:${widthsOf(lanes)}` },
    ...lanes.map(({ label, steps }) =>
      element(
        'div',
        { class: 'lane' },
        element('p', { class: 'horizon' }, label),
        steps.length === 0
          ? element('p', { class: 'none' }, unseen(said.empty(label)))
          : element('ul', {}, ...steps.map((step) => stepHtml(step, said.turns[step.turn]))),
      ),
    ),
  )
}

/** The fuller, the wider. */
function widthsOf(lanes: Roadmap['lanes']): string {
  const total = Math.max(
    1,
    lanes.reduce((sum, { steps }) => sum + steps.length, 0),
  )
  return lanes.map(({ steps }) => `minmax(0,${Math.round((1 + steps.length / total) * 100)}fr)`).join(' ')
}

/** Its band is full when the action is for now, hatched when it comes next; its outline is broken when it is for later. */
function stepHtml({ number, name, by, turn }: Step, said: string): Markup {
  const day = by === undefined ? [] : [element('em', {}, by)]
  return element(
    'li',
    { class: turn },
    ...(number === undefined ? [] : [element('span', { class: 'number' }, element('b', {}, String(number)))]),
    element('span', { class: 'step' }, name, ' ', ...day, unseen(` (${said})`)),
  )
}
