import { formatDate, formatNumber } from '../text/format.ts'
import { worthOf } from './action-worth.ts'
import type { MapPoint, Roadmap, Step, Turn } from './chart.ts'
import type { Mark } from './mark.ts'
import { type Block, type Cell, plain } from './report.ts'
import { actionName, type Telling } from './telling.ts'

/** An action of the plan: its turn, and the number it has everywhere; those for later have none. */
type Numbered = Readonly<{ action: string; turn: Turn; number?: number; duty: boolean; effortDays: number }>

/** The whole plan at a glance, before its sheets: when, then for what effort and what gain. */
export function glance(telling: Telling): readonly Block[] {
  const numbered = actionsOf(telling)
  if (numbered.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: telling.words.charts.glance.heading },
    ...roadmap(telling, numbered),
    ...effortMap(telling, numbered),
  ]
}

function actionsOf({ plan }: Telling): readonly Numbered[] {
  const numbered = [...plan.active, ...plan.next].map((planned, index) => {
    const turn: Turn = index < plan.active.length ? 'now' : 'next'
    return { ...planned, turn, number: index + 1 }
  })
  return [...numbered, ...plan.later.map((planned) => ({ ...planned, turn: 'later' as const }))]
}

function roadmap(telling: Telling, numbered: readonly Numbered[]): readonly Block[] {
  const { words, library, say, actions } = telling
  const { roadmap: said } = words.charts
  const horizonOf = ({ action }: Numbered) => actions.get(action)?.horizon
  const known = library.horizons.map(({ id, text }) => {
    const here = numbered.filter((each) => horizonOf(each) === id)
    return { label: say(text), steps: here.map((each) => step(telling, each)) }
  })
  const others = numbered.filter((each) => !library.horizons.some(({ id }) => id === horizonOf(each)))
  const rest = others.length === 0 ? [] : [{ label: said.other, steps: others.map((each) => step(telling, each)) }]
  const chart: Roadmap = { kind: 'roadmap', lanes: [...known, ...rest] }
  const turns = new Set(numbered.map(({ turn }) => turn))
  const marks: Readonly<Record<Turn, Mark>> = { now: 'full', next: 'hatched', later: 'broken' }
  const entries = (['now', 'next', 'later'] as const).map((turn) => ({
    turn,
    mark: marks[turn],
    words: said.signs[turn],
  }))
  return [
    {
      kind: 'together',
      blocks: [
        { kind: 'paragraph', words: plain(said.text), leads: true },
        { kind: 'chart', chart, alt: chart.lanes.map((lane) => laneInWords(telling, lane)).join(' ') },
        { kind: 'legend', entries: entries.filter(({ turn }) => turns.has(turn)) },
      ],
    },
  ]
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

/** What the numbered actions ask and bring; those of which nothing is known are in the table alone. */
function effortMap(telling: Telling, numbered: readonly Numbered[]): readonly Block[] {
  const { words, language } = telling
  const { map: said } = words.charts
  const rows = numbered.flatMap(({ number, ...each }) =>
    number === undefined ? [] : [{ ...each, number, worth: worthOf(telling, each.action) }],
  )
  const worths = rows.map(({ worth }) => worth ?? 0)
  const [days, most] = [Math.max(...rows.map(({ effortDays }) => effortDays)), Math.max(...worths)]
  const points = rows.flatMap(({ worth, effortDays, number, turn, duty }): readonly MapPoint[] =>
    worth === undefined ? [] : [{ number, turn, duty, effort: ratio(effortDays, days), benefit: ratio(worth, most) }],
  )
  if (points.length === 0) return []
  const told = rows.map((row) => ({
    name: said.numbered(row.number, actionName(telling, row.action)),
    days: formatNumber(row.effortDays, language),
    worth: row.worth === undefined ? said.unknown : formatNumber(row.worth, language),
  }))
  const chart = {
    kind: 'map',
    points,
    effort: { label: said.effort, most: formatNumber(days, language) },
    benefit: { label: said.benefit, most: formatNumber(most, language) },
  } as const
  return [
    {
      kind: 'together',
      blocks: [
        { kind: 'paragraph', words: plain(said.text), leads: true },
        { kind: 'chart', chart, alt: said.alt(told.map(({ name, days, worth }) => said.point(name, days, worth))) },
        { kind: 'legend', entries: signs(telling, points) },
      ],
    },
    {
      kind: 'table',
      columns: [
        { label: words.checkpoints.action, share: 56 },
        { label: said.effort, share: 21 },
        { label: said.benefit, share: 23 },
      ],
      rows: told.map((row): readonly Cell[] => [row.name, row.days, row.worth].map(plain)),
    },
  ]
}

function ratio(value: number, most: number): number {
  return most <= 0 ? 0 : value / most
}

function signs({ words }: Telling, points: readonly MapPoint[]): Extract<Block, { kind: 'legend' }>['entries'] {
  const { signs: said } = words.charts.map
  return [
    ...(points.some(({ turn }) => turn === 'now') ? [{ mark: 'disc', words: said.now } as const] : []),
    ...(points.some(({ turn }) => turn === 'next') ? [{ mark: 'ring', words: said.next } as const] : []),
    ...(points.some(({ duty }) => duty) ? [{ mark: 'square', words: said.duty } as const] : []),
  ]
}
