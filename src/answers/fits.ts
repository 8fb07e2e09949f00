import { type Answer, choicesIn, isList, isRows, type Value } from '../model/answer.ts'
import { type GridQuestion, optionsOf, type Question } from '../model/questionnaire.ts'
import { hasForm, isDay } from '../model/text-form.ts'

type OnePiece = Exclude<Question, GridQuestion>

/** Whether a question of one piece can be given this answer; « sans objet » only where it is offered. */
export function fits(question: OnePiece, answer: Answer, offersNone = question.notApplicable !== false): boolean {
  switch (answer.state) {
    case 'answered':
      return !isRows(answer.value) && fitsValue(question, answer.value)
    case 'not-applicable':
      return offersNone
    case 'unknown':
    case 'later':
      return true
  }
}

function fitsValue(question: OnePiece, value: Exclude<Value, Readonly<Record<string, Answer>>>): boolean {
  switch (question.kind) {
    case 'single':
      return typeof value === 'string' && areOptions(question, value)
    case 'multi':
      return isList(value) && areOptions(question, value) && isTogether(question, value)
    case 'number':
      return typeof value === 'number' && isWithin(question, value)
    case 'text':
      return typeof value === 'string' && isWritten(question, value)
    case 'date':
      return typeof value === 'string' && isDay(value)
    case 'computed':
      return false
  }
}

function areOptions(question: Question, value: Value): boolean {
  const options = optionsOf(question)
  return choicesIn(value).every((choice) => options.some(({ id }) => id === choice))
}

function isTogether(question: Question, chosen: readonly string[]): boolean {
  return chosen.length < 2 || !optionsOf(question).some(({ id, exclusive }) => exclusive && chosen.includes(id))
}

function isWithin({ min, max, whole }: Extract<Question, { kind: 'number' }>, value: number): boolean {
  const isUnder = min !== undefined && value < min
  const isOver = max !== undefined && value > max
  return !isUnder && !isOver && (!whole || Number.isInteger(value))
}

function isWritten({ format, length }: Extract<Question, { kind: 'text' }>, value: string): boolean {
  return (length === undefined || value.length <= length) && (format === undefined || hasForm(value, format))
}
