import { type Answer, isList, isRows } from './answer.ts'
import { cellOf } from './columns.ts'
import { measuredValue } from './measured-value.ts'
import { clampTo, type Range } from './number.ts'
import { optionValue } from './option-value.ts'
import { own } from './own.ts'
import type { Column, GridQuestion, Question, Row, ValueRule } from './questionnaire.ts'
import { settle, settleOption } from './settle.ts'

/** What became of a question that is put to the business. */
export type ReadState = Answer['state'] | 'absent'

/**
 * What an answer says, before any policy: its state, and its value on the framework's scale.
 *
 * An answered question without a value scores nothing: an unscored one, or an option worth nothing.
 */
export type Reading = Readonly<{ state: ReadState; value?: number; rows?: readonly RowReading[] }>

/** The same of a grid's row. */
export type RowReading = Readonly<{ row: string; weight: number; state: ReadState; value?: number }>

/** A reading of one piece. */
export type Read = Readonly<{ state: ReadState; value?: number }>

/** Reads an answer, or its absence; a question that measures nothing has states and no value. */
export function readAnswer(question: Question, answer: Answer | undefined, scale: Range | undefined): Reading {
  if (question.kind === 'grid') return onScale(gridReading(question, readRows(question, answer, scale)), scale)
  const settled = answer === undefined ? undefined : settle(question, answer)
  if (settled?.state !== 'answered') return { state: settled?.state ?? 'absent' }
  return withValue(scale === undefined ? undefined : valueOfAnswer(question, settled.value, scale))
}

/** A sum of rows counts no further than the scale. */
function onScale(reading: Reading, scale: Range | undefined): Reading {
  const { value } = reading
  return value === undefined || scale === undefined ? reading : { ...reading, value: clampTo(value, scale) }
}

/** A computed question's reading: its quantity under its bands or its line. */
export function readQuantity(quantity: unknown, rule: ValueRule | undefined, scale: Range | undefined): Reading {
  const isScored = typeof quantity === 'number' && scale !== undefined
  return withValue(isScored ? measuredValue(quantity, rule, scale) : undefined)
}

type Answered = Extract<Answer, { state: 'answered' }>['value']

function valueOfAnswer(question: Exclude<Question, GridQuestion>, value: Answered, scale: Range): number | undefined {
  switch (question.kind) {
    case 'single':
      return typeof value === 'string' ? optionValue(question.options, [value], by(question, scale)) : undefined
    case 'multi':
      return isList(value) ? optionValue(question.options, value, by(question, scale)) : undefined
    case 'number':
      return typeof value === 'number' ? measuredValue(value, question.value, scale) : undefined
    case 'text':
    case 'date':
    case 'computed':
      return undefined
  }
}

function by({ value: rule }: Readonly<{ value: ValueRule }>, scale: Range) {
  return { rule, scale }
}

function withValue(value: number | undefined): Reading {
  return value === undefined ? { state: 'answered' } : { state: 'answered', value }
}

function readRows(question: GridQuestion, answer: Answer | undefined, scale: Range | undefined) {
  return question.rows.map((row): RowReading => {
    const given = answerOfRow(row, answer)
    const { columns } = question
    const read = columns === undefined ? readRow(question, given, scale) : readCells(columns, given, scale)
    return { row: row.id, weight: row.weight, ...read }
  })
}

/** Its own answer, or the one given for the whole grid: « sans objet » said of a grid is said of each of its rows. */
function answerOfRow(row: Row, answer: Answer | undefined): Answer | undefined {
  if (answer?.state !== 'answered') return answer
  return isRows(answer.value) ? own(answer.value, row.id) : undefined
}

function readRow(question: GridQuestion, given: Answer | undefined, scale: Range | undefined): Read {
  const answer = given === undefined ? undefined : settleOption(question.options, given)
  if (answer?.state !== 'answered') return { state: answer?.state ?? 'absent' }
  if (scale === undefined || typeof answer.value !== 'string') return withValue(undefined)
  return withValue(optionValue(question.options, [answer.value], { rule: { kind: 'option' }, scale }))
}

/** A row of one column is what its cell is; of several, it has the state of its cells together, and no value. */
function readCells(columns: readonly Column[], given: Answer | undefined, scale: Range | undefined): Read {
  const cells = columns.map((column) => readAnswer(column, cellOf(given, column), scale))
  const [cell, ...others] = cells
  return cell !== undefined && others.length === 0 ? cell : { state: gridState(cells.map(({ state }) => state)) }
}

/** A grid from its rows: N/A when all are; otherwise the first of answered, unknown, later that any row is, else absent. */
export function gridReading(question: GridQuestion, rows: readonly RowReading[]): Reading {
  const state = gridState(rows.map((row) => row.state))
  const valued = rows.flatMap(({ weight, value }) => (value === undefined ? [] : [{ weight, value }]))
  const value = gridValue(question.value, valued)
  return { state, rows, ...(value === undefined ? {} : { value }) }
}

function gridState(states: readonly ReadState[]): ReadState {
  if (states.length > 0 && states.every((state) => state === 'not-applicable')) return 'not-applicable'
  const order = ['answered', 'unknown', 'later'] as const
  return order.find((state) => states.includes(state)) ?? 'absent'
}

/** The mean of the rows that have a value, by their weights (design §3), or their sum. */
function gridValue(rule: ValueRule, rows: readonly Readonly<{ weight: number; value: number }>[]) {
  if (rule.kind === 'sum') return rows.length === 0 ? undefined : rows.reduce((sum, { value }) => sum + value, 0)
  const weight = rows.reduce((sum, row) => sum + row.weight, 0)
  if (weight === 0) return undefined
  return rows.reduce((sum, row) => sum + row.weight * row.value, 0) / weight
}
