import type { Question } from '../model/questionnaire.ts'
import { cellsOf } from './cells.ts'

/** How long questions took at this sitting, each in milliseconds for one effort, in the order answered. */
export type Pace = readonly number[]

/** What a question takes until this table has told its own pace: reading it aloud, talking, choosing. */
const usual = 45_000
/** As many questions as it takes for a table's own pace to be the one that is told. */
const enough = 5
/** Nobody reads a question faster; slower, the table was doing something else (coffee, the telephone, the shop). */
const plausible = { least: 1000, most: 300_000 } as const

/** What a question takes beside another one: a grid is read once, then answered three cells in the time of a question. */
export function effortOf(question: Question): number {
  return question.kind === 'grid' ? Math.max(1, cellsOf(question).length / 3) : 1
}

/** The pace once this question has taken so many milliseconds; what no conversation takes teaches nothing. */
export function withTaken(pace: Pace, question: Question, milliseconds: number): Pace {
  const each = milliseconds / effortOf(question)
  return each < plausible.least || each > plausible.most ? pace : [...pace, each]
}

/**
 * The minutes that these questions will take, whole, by fives over ten; undefined when there are none.
 *
 * The median of what was measured, so that one long story changes nothing; until five questions were, the usual time
 * stands for those that lack.
 */
export function minutesLeft(pace: Pace, left: readonly Question[]): number | undefined {
  if (left.length === 0) return undefined
  const lacking = Math.max(0, enough - pace.length)
  const each = median([...pace, ...Array.from({ length: lacking }, () => usual)])
  const minutes = (each * left.reduce((sum, question) => sum + effortOf(question), 0)) / 60_000
  return minutes > 10 ? Math.round(minutes / 5) * 5 : Math.max(1, Math.round(minutes))
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right)
  const middle = sorted.length / 2
  const [low = 0, high = low] = sorted.slice(Math.ceil(middle) - 1, Math.floor(middle) + 1)
  return (low + high) / 2
}
