import type { Policies } from './asking.ts'
import { onlyColumn } from './columns.ts'
import { measuredBounds } from './measured-value.ts'
import { clampTo, type Range } from './number.ts'
import { multiBounds, singleBounds } from './option-value.ts'
import type { GridQuestion, Question } from './questionnaire.ts'
import type { Read, Reading } from './reading.ts'

/**
 * What a question brings to the scores: whether it counts, the share (0–1) of it that is covered, its value once the
 * policies are applied, and the worst and best it can still become, whatever the policies (design §4). `range` is the
 * worst and best any answer gives: of a grid that adds up its rows, of those that are not « sans objet ».
 */
export type Measure = Readonly<{
  applies: boolean
  covered: number
  value?: number
  low?: number
  high?: number
  range?: Range
}>

/** The worst and best value a question can be answered with; undefined when no answer has a value. */
export function boundsOfQuestion(question: Question, scale: Range): Range | undefined {
  switch (question.kind) {
    case 'single':
      return singleBounds(question.options, { rule: question.value, scale })
    case 'multi':
      return multiBounds(question.options, { rule: question.value, scale })
    case 'grid':
      return boundsOfGrid(question, scale)
    case 'number':
      return measuredBounds(question, question.value, scale)
    case 'computed':
      return measuredBounds({ whole: false }, question.value, scale)
    case 'text':
    case 'date':
      return undefined
  }
}

/** The worst and best value of one row of a grid; undefined where no answer has one, or its columns differ. */
export function boundsOfRow(question: GridQuestion, scale: Range): Range | undefined {
  if (question.columns !== undefined) {
    const column = onlyColumn(question)
    return column && boundsOfQuestion(column, scale)
  }
  return singleBounds(question.options, { rule: { kind: 'option' }, scale })
}

function boundsOfGrid(question: GridQuestion, scale: Range): Range | undefined {
  const row = boundsOfRow(question, scale)
  if (row === undefined || question.value.kind !== 'sum') return row
  return rangeOfSum(row, question.rows.length, scale)
}

function rangeOfSum(row: Range, rows: number, scale: Range): Range {
  return { min: clampTo(row.min * rows, scale), max: clampTo(row.max * rows, scale) }
}

/** How a question is measured. */
export type Measuring = Readonly<{ scale: Range; policies: Policies }>

/** The measure of a question from what was read of it. */
export function measure(question: Question, reading: Reading, by: Measuring): Measure {
  if (question.kind === 'grid') return measureGrid(question, reading, by)
  return measurePiece(reading, by.policies, boundsOfQuestion(question, by.scale))
}

const nothing: Measure = { applies: false, covered: 0 }

/**
 * An answer worth nothing and « sans objet » do not count. An unknown counts as covered where the policy gives it a
 * value; one put off or never asked never does.
 */
function measurePiece({ state, value }: Read, policies: Policies, bounds: Range | undefined): Measure {
  if (state === 'not-applicable' || bounds === undefined) return nothing
  if (state === 'answered') {
    return value === undefined ? nothing : { applies: true, covered: 1, value, low: value, high: value, range: bounds }
  }
  const policy = state === 'unknown' ? policies.unknown : policies.absent
  const open = { applies: true, low: bounds.min, high: bounds.max, range: bounds }
  if (policy === 'exclude') return { ...open, covered: 0 }
  return { ...open, covered: state === 'unknown' ? 1 : 0, value: clampTo(policy, bounds) }
}

type Weighted = Readonly<{ weight: number; measure: Measure }>

function measureGrid(question: GridQuestion, { rows = [] }: Reading, { scale, policies }: Measuring): Measure {
  const bounds = boundsOfRow(question, scale)
  const counted = rows
    .map((row): Weighted => ({ weight: row.weight, measure: measurePiece(row, policies, bounds) }))
    .filter(({ measure: { applies }, weight }) => applies && weight > 0)
  if (counted.length === 0 || bounds === undefined) return nothing
  const isSum = question.value.kind === 'sum'
  const range = isSum ? rangeOfSum(bounds, counted.length, scale) : bounds
  const whole = counted.reduce((sum, { weight }) => sum + weight, 0)
  const covered = counted.reduce((sum, { weight, measure: row }) => sum + weight * row.covered, 0) / whole
  const ends = {
    low: ofRows(question, counted.flatMap(pick('low')), scale),
    high: ofRows(question, counted.flatMap(pick('high')), scale),
  }
  const known = counted.flatMap(pick('value'))
  if (known.length === 0) return { applies: true, covered, ...ends, range }
  const added = isSum ? counted.flatMap(pick('value', bounds.min)) : known
  const value = clampTo(ofRows(question, added, scale), { min: ends.low, max: ends.high })
  return { applies: true, covered, ...ends, value, range }
}

type Part = Readonly<{ weight: number; value: number }>

function pick(field: 'value' | 'low' | 'high', otherwise?: number) {
  return ({ weight, measure: row }: Weighted): readonly Part[] => {
    const value = row[field] ?? otherwise
    return value === undefined ? [] : [{ weight, value }]
  }
}

/** The mean of rows by their weights, or their sum, kept on the scale. */
function ofRows({ value: rule }: GridQuestion, parts: readonly Part[], scale: Range): number {
  const sum = parts.reduce((total, { weight, value }) => total + (rule.kind === 'sum' ? value : weight * value), 0)
  if (rule.kind === 'sum') return clampTo(sum, scale)
  return sum / parts.reduce((total, { weight }) => total + weight, 0)
}
