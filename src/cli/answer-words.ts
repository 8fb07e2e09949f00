import { type Answer, isRows, type Rows } from '../model/answer.ts'
import { cellOf, columnsOf } from '../model/columns.ts'
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

/** Each row that was answered, with its answer; where the grid has columns, with those of its cells. */
function rowsInWords(question: Question, value: Rows, context: Context): readonly string[] {
  const { language, messages } = context
  const rows = question.kind === 'grid' ? question.rows : []
  const columns = columnsOf(question)
  return rows.flatMap(({ id, text }) => {
    const answer = own(value, id)
    const said =
      columns.length === 0
        ? [inWords(question, answer, context)]
        : columns.map((column) => inWords(column, cellOf(answer, column), context))
    const words = said.filter((one) => one !== undefined)
    return words.length === 0 ? [] : [messages.visit.voices.row(inLanguage(text, language), words.join(' · '))]
  })
}

function inWords(question: Question, answer: Answer | undefined, context: Context): string | undefined {
  return answer && answerInWords(question, answer, context)
}

function named(question: Question, { language, messages }: Context): (id: string) => string {
  return (id) => {
    const option = optionsOf(question).find((one) => one.id === id)
    return option === undefined ? id : inLanguage(option.text, language) || `(${messages.visit.between})`
  }
}
