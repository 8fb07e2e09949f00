import { formatDate } from '../text/format.ts'
import type { Mark } from './mark.ts'
import { type Bar, type Block, isBar } from './report.ts'
import type { Telling } from './telling.ts'

type Entry = Readonly<{ mark: Mark; words: string }>

/** What each sign of the bars of a table stands for, of those that are drawn there. */
export function barSigns({ words, former, language }: Telling, table: Block): Block {
  const bars = barsIn(table)
  const { charts } = words
  const entries: readonly Entry[] = [
    { mark: 'bar', words: charts.bar },
    { mark: 'interval', words: charts.interval },
    { mark: 'diamond', words: charts.target },
    { mark: 'triangle', words: charts.former(formatDate(former?.at ?? '', language)) },
  ]
  return { kind: 'legend', entries: entries.filter(({ mark }) => bars.some((bar) => shows(bar, mark))) }
}

function shows({ value, low, target, former }: Bar, mark: Mark): boolean {
  switch (mark) {
    case 'bar':
      return value !== undefined
    case 'interval':
      return low !== undefined
    case 'diamond':
      return target !== undefined
    default:
      return former !== undefined
  }
}

function barsIn(block: Block): readonly Bar[] {
  if (block.kind !== 'table') return []
  return block.rows.flat().flatMap((cell) => (isBar(cell) ? [cell] : []))
}
