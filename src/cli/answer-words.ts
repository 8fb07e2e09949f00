import { type Answer, isRows, type Rows } from '../model/answer.ts'
import { own } from '../model/own.ts'
import { optionsOf, type Question } from '../model/questionnaire.ts'
import { inLanguage } from '../model/text.ts'
import { formatNumber } from '../text/format.ts'
import type { Context } from './context.ts'

/** An answer in short, as the question words it; of a grid, row by row. */
export function answerInWords(question: Question, answer: Answer, context: Context): string {
  const { language, messages } = context
  if (answer.state !== 'answered') {
    const state = messages.visit.states[answer.state]
    return answer.state === 'not-applicable' && answer.reason !== '' ? `${state} (${answer.reason})` : state
  }
  const { value } = answer
  if (isRows(value)) return rowsInWords(question, value, context).join('; ')
  if (typeof value === 'number') return formatNumber(value, language, Number.isInteger(value) ? 0 : 2)
  return [value].flat().map(named(question, context)).join(', ')
}

function rowsInWords(question: Question, value: Rows, context: Context): readonly string[] {
  const { language, messages } = context
  const rows = question.kind === 'grid' ? question.rows : []
  return rows.flatMap(({ id, text }) => {
    const answer = own(value, id)
    const said = answer && answerInWords(question, answer, context)
    return said === undefined ? [] : [messages.visit.voices.row(inLanguage(text, language), said)]
  })
}

function named(question: Question, { language, messages }: Context): (id: string) => string {
  return (id) => {
    const option = optionsOf(question).find((one) => one.id === id)
    return option === undefined ? id : inLanguage(option.text, language) || `(${messages.visit.between})`
  }
}
