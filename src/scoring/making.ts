import { type Answer, choicesIn, type Rows, rowsOf } from '../model/answer.ts'
import { onlyColumn, ownAnswer } from '../model/columns.ts'
import type { Making } from '../model/derivation.ts'
import { isAtLeast, type Range } from '../model/number.ts'
import { own } from '../model/own.ts'
import { boundsOfRow } from '../model/question-measure.ts'
import type {
  Column,
  GridQuestion,
  MultiQuestion,
  Question,
  SingleQuestion,
  ValueRule,
} from '../model/questionnaire.ts'
import type { Reading } from '../model/reading.ts'
import { settle } from '../model/settle.ts'

/** How the value of an answer is worked out (design §3); undefined of an answer without a value. */
export function makingOf(question: Question, answer: Answer | undefined, scale: Range): Making | undefined {
  const settled = answer === undefined ? undefined : settle(question, answer)
  if (settled?.state !== 'answered') return undefined
  const { value } = settled
  switch (question.kind) {
    case 'single':
    case 'multi':
      return makingOfChoice(question, choicesIn(value), scale)
    case 'number':
      return typeof value === 'number' ? makingOfQuantity(value, question.value) : undefined
    case 'grid':
    case 'text':
    case 'date':
    case 'computed':
      return undefined
  }
}

function makingOfChoice(question: SingleQuestion | MultiQuestion, chosen: readonly string[], scale: Range): Making {
  const { options, value: rule } = question
  const ticked = options.filter(({ id }) => chosen.includes(id))
  if (rule.kind !== 'share') {
    const kind = rule.kind === 'sum' || rule.kind === 'mean' ? rule.kind : 'option'
    return { kind, ticked: ticked.map(({ id, value }) => ({ id, ...(value === undefined ? {} : { value }) })) }
  }
  const alone = ticked.find(({ exclusive }) => exclusive)
  if (alone !== undefined) return { kind: 'alone', option: alone.id, value: alone.value ?? scale.min }
  const worthy = options.filter(({ exclusive, state, points }) => !exclusive && state === undefined && points > 0)
  const whole = worthy.reduce((sum, { points }) => sum + points, 0)
  return { kind: 'share', whole, ticked: ticked.map(({ id, points }) => ({ id, points })) }
}

/** The edge a quantity reaches, or the points of the line around it. */
export function makingOfQuantity(quantity: number, rule: ValueRule | undefined): Making | undefined {
  if (rule === undefined || !('points' in rule)) return undefined
  const { kind, points } = rule
  const next = points.findIndex(([edge]) => isAtLeast(edge, quantity))
  const reached = points.findLast(([edge]) => isAtLeast(quantity, edge)) ?? points[0]
  const around = next < 0 ? points.slice(-1) : points.slice(Math.max(0, next - 1), next + 1)
  return { kind, quantity, points: kind === 'linear' ? around : reached === undefined ? [] : [reached] }
}

/**
 * A grid from its rows as they were read, with the option of each when one answer says them all; of a column's rows,
 * how each cell is worked out too.
 */
export function makingOfRows(question: GridQuestion, reading: Reading, answer: Answer | undefined, scale: Range) {
  const column = onlyColumn(question)
  const range = boundsOfRow(question, scale) ?? scale
  const said = rowsOf(answer && ownAnswer(question, answer))
  const rows = (reading.rows ?? []).map((row) => ({ ...row, ...cellMade(said, row.row, { column, scale }) }))
  return { kind: 'rows', rule: question.value.kind === 'sum' ? 'sum' : 'mean', rows, range } as const
}

type Within = Readonly<{ column: Column | undefined; scale: Range }>

function cellMade(said: Rows, row: string, { column, scale }: Within): Readonly<{ option?: string; making?: Making }> {
  const cell = own(said, row)
  if (cell?.state !== 'answered') return {}
  const option = typeof cell.value === 'string' ? { option: cell.value } : {}
  const making = column === undefined || column.kind === 'single' ? undefined : makingOf(column, cell, scale)
  return making === undefined ? option : { making }
}
