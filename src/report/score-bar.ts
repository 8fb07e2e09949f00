import type { Score } from '../model/score.ts'
import { type Edge, edgeAt } from '../text/format.ts'
import type { Bar } from './report.ts'
import type { Telling } from './telling.ts'

/** What is drawn of one score, and the names that its text needs. */
export type Drawn = Readonly<{
  name: string
  score: Score
  edges: readonly Edge[]
  range?: Readonly<{ low: number; high: number }>
  target?: number
  former?: number
  level?: string
}>

/** A bar with all its figures said in words. */
export function scoreBar(telling: Telling, drawn: Drawn): Bar {
  const { score, range, target, former, edges } = drawn
  return {
    min: score.min,
    max: score.max,
    ticks: edges.map(edgeAt),
    alt: barInWords(telling, drawn),
    ...(score.value === undefined ? {} : { value: score.value }),
    ...(range ?? {}),
    ...(target === undefined ? {} : { target }),
    ...(former === undefined ? {} : { former }),
  }
}

function barInWords(telling: Telling, { name, score, edges, range, target, former, level }: Drawn): string {
  const { words, figure } = telling
  const { alt } = words
  const parts = [
    score.value === undefined ? alt.noValue : alt.value(figure(score.value, edges), figure(score.max)),
    ...(range === undefined ? [] : [alt.range(figure(range.low, edges), figure(range.high, edges))]),
    ...(level === undefined ? [] : [alt.level(level)]),
    ...(former === undefined ? [] : [words.charts.formerAlt(figure(former, edges))]),
    ...(target === undefined ? [] : [alt.target(figure(target))]),
  ]
  return alt.bar(name) + alt.joined(parts)
}

/** The figures beside a bar: the value, then the interval. */
export function figuresOf(telling: Telling, { score, edges, range }: Drawn): string {
  const { words, figure } = telling
  const value = score.value === undefined ? words.portrait.noValue : figure(score.value, edges)
  if (range === undefined) return value
  return `${value} (${words.portrait.range(figure(range.low, edges), figure(range.high, edges))})`
}
