import { formatNumber } from '../text/format.ts'
import { worthOf } from './action-worth.ts'
import type { MapPoint } from './chart.ts'
import type { Numbered } from './numbered-actions.ts'
import { type Block, plain } from './report.ts'
import { actionName, type Telling } from './telling.ts'

/** More columns than this to a table could not be read. */
const mostColumns = 9

/** What the numbered actions ask and bring; those of which nothing is known are in the table alone. */
export function effortMap(telling: Telling, numbered: readonly Numbered[]): readonly Block[] {
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
    number: row.number,
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
    ...figures(telling, told),
    ...(points.length < rows.length
      ? [{ kind: 'paragraph', words: plain(said.unknownMeaning), tone: 'small' } as const]
      : []),
  ]
}

type Told = Readonly<{ number: number; name: string; days: string; worth: string }>

/** The figures of the map, a column for each number; so many to a table that they can be read. */
function figures({ words }: Telling, told: readonly Told[]): readonly Block[] {
  const { map: said } = words.charts
  const parts = Array.from({ length: Math.ceil(told.length / mostColumns) }, (_, part) =>
    told.slice(part * mostColumns, (part + 1) * mostColumns),
  )
  return parts.map((here) => ({
    kind: 'table',
    columns: [
      { label: words.checkpoints.action, share: 28 },
      ...here.map(({ number }) => ({ label: `${number}`, share: 8 })),
    ],
    rows: [
      [plain(said.effort), ...here.map(({ days }) => plain(days))],
      [plain(said.benefit), ...here.map(({ worth }) => plain(worth))],
    ],
  }))
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
