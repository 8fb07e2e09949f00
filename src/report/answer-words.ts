import { type Answer, isList, isRows, type Response, type Value } from '../model/answer.ts'
import { cellOf, columnsOf } from '../model/columns.ts'
import { own } from '../model/own.ts'
import type { Option, Question } from '../model/questionnaire.ts'
import { inLanguage } from '../model/text.ts'
import { formatDate, formatNumber } from '../text/format.ts'
import type { AnswerTelling as Telling } from './telling.ts'
import { optionsAsWorded, optionText } from './wording.ts'

/** An answer in the words of the question: never a code, never a number that stands for a text. */
export function answerWords(telling: Telling, question: Question, response: Response | undefined): string {
  return linesOf(telling, question, response).join('\n')
}

/** The same on one line, to be quoted. */
export function quotedAnswer(telling: Telling, question: Question, response: Response | undefined): string {
  return linesOf(telling, question, response).join('; ')
}

function linesOf(telling: Telling, question: Question, response: Response | undefined): readonly string[] {
  if (response === undefined) return [telling.words.answers.absent]
  return answerLines(telling, question, response.answer, response.other)
}

/** One line, or one for each row of a grid and each box ticked. */
export function answerLines(telling: Telling, question: Question, answer: Answer, other?: string): readonly string[] {
  const { words } = telling
  switch (answer.state) {
    case 'answered':
      return valueLines(telling, question, answer.value, other)
    case 'unknown':
      return [words.answers.unknown]
    case 'later':
      return [words.answers.later]
    case 'not-applicable':
      return [notApplicable(telling, answer.reason)]
  }
}

function notApplicable({ words }: Telling, reason: string): string {
  return reason.trim() === '' ? words.answers.notApplicable : words.answers.notApplicableBecause(reason.trim())
}

function valueLines(telling: Telling, question: Question, value: Value, other?: string): readonly string[] {
  if (isRows(value)) return rowLines(telling, question, value)
  if (isList(value)) return listLines(telling, question, value, other)
  if (typeof value === 'number') return [numberWords(telling, question, value)]
  if (question.kind === 'date') return [formatDate(value, telling.language)]
  return [optionWords(telling, question, value, other)]
}

function listLines(telling: Telling, question: Question, ids: readonly string[], other?: string): readonly string[] {
  if (ids.length === 0) return [telling.words.answers.none]
  return ids.map((id) => optionWords(telling, question, id, other))
}

function rowLines(telling: Telling, question: Question, rows: Readonly<Record<string, Answer>>): readonly string[] {
  const named = question.kind === 'grid' ? question.rows : []
  return named.map((row) => rowLine(telling, question, { text: telling.say(row.text), answer: own(rows, row.id) }))
}

type Said = Readonly<{ text: string; answer: Answer | undefined }>

/** A row with its answer, or with those of its cells, each under the words of its column. */
function rowLine(telling: Telling, question: Question, { text, answer }: Said): string {
  const { words, say } = telling
  const columns = columnsOf(question)
  if (columns.length === 0 || answer?.state !== 'answered')
    return words.answers.row(text, cellWords(telling, question, answer))
  const said = columns.map((column) => cellWords(telling, column, cellOf(answer, column)))
  if (said.length === 1) return words.answers.row(text, said.join(''))
  const cells = columns.map((column, index) => words.answers.cell(say(column.text), said[index] ?? ''))
  return words.answers.rowOfCells(text, cells.join('; '))
}

function cellWords(telling: Telling, question: Question, answer: Answer | undefined): string {
  return answer === undefined ? telling.words.answers.absent : answerLines(telling, question, answer).join(', ')
}

function numberWords({ language, say }: Telling, question: Question, value: number): string {
  const decimals = Number.isInteger(value) ? 0 : 2
  const unit = question.kind === 'number' && question.unit !== undefined ? `\u00a0${say(question.unit)}` : ''
  return formatNumber(value, language, decimals) + unit
}

function optionWords(telling: Telling, question: Question, id: string, other?: string): string {
  const options = optionsAsWorded(telling, question)
  const index = options.findIndex((option) => option.id === id)
  const option = options[index]
  if (option === undefined) return id
  const words = optionText(telling, option) || betweenWords(telling, options, index)
  return option.other && other !== undefined ? telling.words.answers.other(words, other) : words
}

/** An option without text of its own stands between its two worded neighbours. */
function betweenWords(telling: Telling, options: readonly Option[], index: number): string {
  const texts = options.map((option) => inLanguage(option.full ?? option.text, telling.language))
  const low = texts.slice(0, index).findLast((text) => text !== '')
  const high = texts.slice(index + 1).find((text) => text !== '')
  return low === undefined || high === undefined ? (low ?? high ?? '') : telling.words.answers.between(low, high)
}
