import type { Answer, Value } from '../../src/model/answer.ts'
import type { Fact } from '../../src/model/expression.ts'
import type { Range } from '../../src/model/number.ts'
import type { GridQuestion, Option, Question, Row, ValueRule } from '../../src/model/questionnaire.ts'
import { everyValue } from './arbitrary-answers.ts'

/** Design §3 and §4 read aloud, as plainly as can be: what a question is worth. Written apart from src/, and slow. */
export type Piece = Readonly<{ state: Answer['state'] | 'absent'; value?: number }>

export function within(value: number, { min, max }: Range): number {
  return value < min ? min : value > max ? max : value
}

export function total(numbers: readonly number[]): number {
  let sum = 0
  for (const number of numbers) sum += number
  return sum
}

/** `bands`: that of the last edge reached. `linear`: on the line between two points. Beyond the ends, theirs. */
export function worthOfQuantity(quantity: number, rule: ValueRule | undefined): number | undefined {
  if (rule === undefined || !('points' in rule)) return undefined
  let [before] = rule.points
  if (before === undefined) return undefined
  for (const point of rule.points) {
    if (quantity < point[0]) {
      if (rule.kind === 'bands' || quantity <= before[0]) return before[1]
      return before[1] + ((quantity - before[0]) * (point[1] - before[1])) / (point[0] - before[0])
    }
    before = point
  }
  return before[1]
}

function worthOfTicks(options: readonly Option[], ids: readonly string[], rule: ValueRule): number | undefined {
  const ticked = options.filter(({ id }) => ids.includes(id))
  const values = ticked.flatMap(({ value }) => (value === undefined ? [] : [value]))
  if (rule.kind === 'sum') return values.length === 0 ? undefined : total(values)
  return values.length === 0 ? undefined : total(values) / values.length
}

function share(options: readonly Option[], ids: readonly string[], { min, max }: Range): number | undefined {
  const alone = options.find(({ id, exclusive }) => exclusive && ids.includes(id))
  if (alone !== undefined) return alone.value ?? min
  const real = options.filter(({ exclusive, state }) => !exclusive && state === undefined)
  const positive = total(real.flatMap(({ points }) => (points > 0 ? [points] : [])))
  const ticked = total(real.flatMap(({ id, points }) => (ids.includes(id) ? [points] : [])))
  return positive === 0 ? undefined : min + ((max - min) * ticked) / positive
}

/** The value of an answer in words. */
export function worth(question: Exclude<Question, GridQuestion>, said: Value, scale: Range): number | undefined {
  const ids = typeof said === 'string' ? [said] : Array.isArray(said) ? said : []
  let value: number | undefined
  if (question.kind === 'single') value = question.options.find(({ id }) => id === said)?.value
  if (question.kind === 'multi') {
    const isShare = question.value.kind === 'share'
    value = isShare ? share(question.options, ids, scale) : worthOfTicks(question.options, ids, question.value)
  }
  if (question.kind === 'number' && typeof said === 'number') value = worthOfQuantity(said, question.value)
  return value === undefined ? undefined : within(value, scale)
}

/** Choosing an option that is a state is that state. */
export function stateOf(options: readonly Option[], said: Value): 'unknown' | 'not-applicable' | undefined {
  const ids = typeof said === 'string' ? [said] : Array.isArray(said) ? said : []
  return options.find(({ id, state }) => state !== undefined && ids.includes(id))?.state
}

export function pieceOf(question: Exclude<Question, GridQuestion>, answer: Answer | undefined, scale: Range): Piece {
  if (answer?.state !== 'answered') return { state: answer?.state ?? 'absent' }
  const state = 'options' in question ? stateOf(question.options, answer.value) : undefined
  if (state !== undefined) return { state }
  const value = worth(question, answer.value, scale)
  return value === undefined ? { state: 'answered' } : { state: 'answered', value }
}

/** What is said under that id, or the state said of the whole. */
function saidIn(answer: Answer | undefined, id: string): Answer | undefined {
  if (answer?.state !== 'answered') return answer
  return new Map<string, Answer>(Object.entries(answer.value)).get(id)
}

/** What a condition reads: a number, or an option, as a number where all those of its question are; of a column, each row's. */
export function factsIn(question: Question, answer: Answer | undefined): readonly Fact[] {
  if (question.kind === 'grid') {
    const [column] = question.columns ?? []
    const cells = question.rows.map(({ id }) => column && saidIn(saidIn(answer, id), column.id))
    return column === undefined ? [] : cells.flatMap((cell) => factsIn(column, cell))
  }
  if (answer?.state !== 'answered') return []
  const said = [answer.value].flat()
  const options = 'options' in question ? question.options : []
  if (stateOf(options, answer.value) !== undefined) return []
  const isNumbered = options.length > 0 && options.every(({ id }) => id === 'none' || /^\d+$/.test(id))
  return said.flatMap((one): readonly Fact[] => {
    if (typeof one === 'object') return []
    return [isNumbered && one !== 'none' ? Number(one) : one]
  })
}

/** A row of a grid; of a grid of one column, the cell in it. */
export function pieceOfRow(question: GridQuestion, { id }: Row, answer: Answer | undefined, scale: Range): Piece {
  const cell = saidIn(answer, id)
  const [column] = question.columns ?? []
  if (column !== undefined) return pieceOf(column, saidIn(cell, column.id), scale)
  if (cell?.state !== 'answered') return { state: cell?.state ?? 'absent' }
  const state = stateOf(question.options, cell.value)
  if (state !== undefined) return { state }
  const value = question.options.find((option) => option.id === cell.value)?.value
  return value === undefined ? { state: 'answered' } : { state: 'answered', value }
}

/** The values of those who gave one; all N/A = N/A, otherwise no value = unknown; an answer worth nothing is an answer. */
export function together(pieces: readonly Piece[], combine: 'median' | 'mean'): Piece {
  const values = pieces.flatMap(({ value }) => (value === undefined ? [] : [value])).sort((a, b) => a - b)
  if (values.length > 0) {
    const low = values[Math.floor((values.length - 1) / 2)] ?? Number.NaN
    const high = values[Math.ceil((values.length - 1) / 2)] ?? Number.NaN
    return { state: 'answered', value: combine === 'median' ? (low + high) / 2 : total(values) / values.length }
  }
  if (pieces.every(({ state }) => state === 'not-applicable')) return { state: 'not-applicable' }
  return { state: pieces.some(({ state }) => state === 'answered') ? 'answered' : 'unknown' }
}

function span(values: readonly (number | undefined)[]): Range | undefined {
  const known = values.flatMap((value) => value ?? [])
  return known.length === 0 ? undefined : { min: Math.min(...known), max: Math.max(...known) }
}

/** The worst and best value, by trying every answer. */
export function spanOf(question: Exclude<Question, GridQuestion>, scale: Range): Range | undefined {
  if (question.kind === 'computed') {
    const rule = question.value
    return span(rule !== undefined && 'points' in rule ? rule.points.map(([, value]) => within(value, scale)) : [])
  }
  const said = everyValue(question).filter(
    (value) => !('options' in question) || stateOf(question.options, value) === undefined,
  )
  return span(said.map((value) => worth(question, value, scale)))
}

export function spanOfRow({ options, columns }: GridQuestion, scale: Range): Range | undefined {
  const [column] = columns ?? []
  if (column !== undefined) return spanOf(column, scale)
  return span(options.flatMap(({ state, value }) => (state === undefined ? [value] : [])))
}

/** What a question can be worth as a whole, which a grid by sum has from so many of its rows. */
export function spanOfWhole(question: Question, scale: Range, rows?: number): Range | undefined {
  if (question.kind !== 'grid') return spanOf(question, scale)
  const row = spanOfRow(question, scale)
  if (row === undefined || question.value.kind !== 'sum') return row
  const count = rows ?? question.rows.length
  return { min: within(row.min * count, scale), max: within(row.max * count, scale) }
}
