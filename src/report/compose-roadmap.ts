import { formatDate } from '../text/format.ts'
import type { Roadmap, Step, Turn } from './chart.ts'
import type { Mark } from './mark.ts'
import type { Numbered } from './numbered-actions.ts'
import { type Block, plain } from './report.ts'
import { actionName, type Telling } from './telling.ts'

const mostSteps = 12
const signs: readonly (readonly [Turn, Mark])[] = [
  ['now', 'full'],
  ['next', 'hatched'],
  ['later', 'broken'],
]

/** The road of the plan, cut in the horizons of the library; each action by its own. */
export function roadmap(telling: Telling, numbered: readonly Numbered[]): readonly Block[] {
  const { roadmap: said } = telling.words.charts
  const turns = new Set(numbered.map(({ turn }) => turn))
  const charts = parted(lanesOf(telling, numbered)).map((chart) => {
    const alt = chart.lanes.map((lane) => laneInWords(telling, lane)).join(' ')
    return { kind: 'chart', chart, alt } as const
  })
  const entries = signs.filter(([turn]) => turns.has(turn)).map(([turn, mark]) => ({ mark, words: said.signs[turn] }))
  const blocks: readonly Block[] = [
    { kind: 'paragraph', words: plain(said.text), leads: true },
    ...charts,
    { kind: 'legend', entries },
  ]
  return charts.length > 1 ? blocks : [{ kind: 'together', whole: true, blocks }]
}

function lanesOf(telling: Telling, numbered: readonly Numbered[]): Roadmap['lanes'] {
  const { words, library, say, actions } = telling
  const stepsOf = (isHere: (horizon: string | undefined) => boolean) =>
    numbered.filter(({ action }) => isHere(actions.get(action)?.horizon)).map((each) => step(telling, each))
  const lanes = library.horizons.map(({ id, text }) => ({ label: say(text), steps: stepsOf((here) => here === id) }))
  const others = stepsOf((here) => !library.horizons.some(({ id }) => id === here))
  return others.length === 0 ? lanes : [...lanes, { label: words.charts.roadmap.other, steps: others }]
}

/** A figure is never cut: where a horizon holds more actions than a page, the road goes on in another. */
function parted(lanes: Roadmap['lanes']): readonly Roadmap[] {
  const parts = Math.max(1, ...lanes.map(({ steps }) => Math.ceil(steps.length / mostSteps)))
  return Array.from({ length: parts }, (_, part) => ({
    kind: 'roadmap',
    lanes: lanes.map(({ label, steps }) => ({ label, steps: steps.slice(part * mostSteps, (part + 1) * mostSteps) })),
  }))
}

function step(telling: Telling, { action, turn, number }: Numbered): Step {
  const by = telling.agreed.get(action)?.by
  return {
    name: actionName(telling, action),
    turn,
    ...(number === undefined ? {} : { number }),
    ...(by === undefined ? {} : { by: telling.words.decisions.agreed.by(formatDate(by, telling.language)) }),
  }
}

function laneInWords({ words }: Telling, { label, steps }: Roadmap['lanes'][number]): string {
  const { roadmap: said } = words.charts
  if (steps.length === 0) return said.empty(label)
  return said.lane(
    label,
    steps.map(({ number, name, by, turn }) => said.step({ number, name, by, turn: said.turns[turn] })),
  )
}
