import type { Answers, Response } from '../../src/model/answer.ts'
import { type Answer, rowsOf } from '../../src/model/answer.ts'
import { columnsOf } from '../../src/model/columns.ts'
import {
  allQuestions,
  type Column,
  type Option,
  optionsOf,
  type Question,
  type Questionnaire,
} from '../../src/model/questionnaire.ts'
import { inLanguage, type Language } from '../../src/model/text.ts'

/** How a tool writes an export, as far as answers go. */
export type Shape = Readonly<{
  language: Language
  /** The rows of headers of a column: of a question, or of parts of one. */
  head: (question: Question, parts: readonly Part[], language: Language) => readonly string[]
  choice: (option: Option, rank: number, language: Language) => string
  /** Between the choices of a cell; absent where each has its column. */
  joined?: string
  /** After the last choice of a cell. */
  end?: string
  ticked: (option: Option, rank: number, language: Language) => string
  unticked: string
  /** What a single choice says when it opens a text, and where that text is. */
  other: 'in-cell' | 'beside'
  otherWord?: string
  number: (value: number) => string
  day: (iso: string) => string
  state: Readonly<{ unknown: string; 'not-applicable': string }>
  /** Single choices too have a column for each option. */
  spreadsSingles?: true
  hasColumns?: boolean
  /** Columns that the tool adds, before and after the answers: their header rows, and a cell. */
  before: readonly (readonly [heads: readonly string[], cell: (row: number) => string])[]
  after?: readonly (readonly [heads: readonly string[], cell: (row: number) => string])[]
  /** Rows under the headers that are no data. */
  extra?: (width: number) => readonly string[]
}>

/** A part of a question that a column is for. */
export type Part =
  | Readonly<{ is: 'row'; id: string; rank: number; text: string }>
  | Readonly<{ is: 'column'; id: string; rank: number; text: string }>
  | Readonly<{ is: 'option'; id: string; rank: number; text: string; other: boolean }>
  | Readonly<{ is: 'other' }>

type Cell = Readonly<{ heads: readonly string[]; cell: (answers: Answers) => string }>

/** An export: its header rows, then a row for each sheet. */
export function exported(
  questionnaire: Questionnaire,
  sheets: readonly Answers[],
  shape: Shape,
): readonly (readonly string[])[] {
  const cells = allQuestions(questionnaire).flatMap((question) => columnsFor(question, shape))
  const { before, after = [], extra } = shape
  const heads = [...before.map(([head]) => head), ...cells.map(({ heads }) => heads), ...after.map(([head]) => head)]
  const rows = (heads[0] ?? []).map((_, index) => heads.map((head) => head[index] ?? ''))
  const data = sheets.map((answers, row) => [
    ...before.map(([, cell]) => cell(row)),
    ...cells.map(({ cell }) => cell(answers)),
    ...after.map(([, cell]) => cell(row)),
  ])
  return [...rows, ...(extra === undefined ? [] : [extra(heads.length)]), ...data]
}

function columnsFor(question: Question, shape: Shape): readonly Cell[] {
  if (question.kind === 'computed') return []
  if (question.kind !== 'grid')
    return pieceColumns(question, question, [], shape, (answers) => answers.get(question.id))
  const rows = question.rows.map(
    (row, index): Part => ({ is: 'row', id: row.id, rank: index + 1, text: inLanguage(row.text, shape.language) }),
  )
  const columns = columnsOf(question)
  if (columns.length > 0 && shape.hasColumns === false) return []
  return rows.flatMap((row) => {
    if (row.is !== 'row') return []
    const ofRow = (answers: Answers): Answer | undefined => rowsOf(answers.get(question.id)?.answer)[row.id]
    if (columns.length === 0)
      return pieceColumns(question, question, [row], shape, (answers) => wrapped(ofRow(answers)))
    return columns.flatMap((column, index) => {
      const part: Part = { is: 'column', id: column.id, rank: index + 1, text: inLanguage(column.text, shape.language) }
      return pieceColumns(question, column, [row, part], shape, (answers) => wrapped(rowsOf(ofRow(answers))[column.id]))
    })
  })
}

function wrapped(answer: Answer | undefined): Response | undefined {
  return answer === undefined ? undefined : { answer }
}

function pieceColumns(
  question: Question,
  asked: Question | Column,
  parts: readonly Part[],
  shape: Shape,
  find: (answers: Answers) => Response | undefined,
): readonly Cell[] {
  const options = optionsOf(asked)
  const spreads =
    (asked.kind === 'multi' && shape.joined === undefined) || (asked.kind === 'single' && shape.spreadsSingles)
  const heads = (more: readonly Part[]) => shape.head(question, [...parts, ...more], shape.language)
  if (spreads)
    return options.map((option, index) => ({
      heads: heads([optionPart(option, index, shape)]),
      cell: (answers) => tickOf(option, index, find(answers), shape),
    }))
  const whole: Cell = { heads: heads([]), cell: (answers) => cellOf(asked, find(answers), shape) }
  const opens = asked.kind === 'single' && options.some(({ other }) => other) && shape.other === 'beside'
  return opens ? [whole, { heads: heads([{ is: 'other' }]), cell: (answers) => find(answers)?.other ?? '' }] : [whole]
}

function optionPart({ id, text, other }: Option, index: number, { language }: Shape): Part {
  return { is: 'option', id, rank: index + 1, text: inLanguage(text, language), other }
}

function tickOf(option: Option, index: number, response: Response | undefined, shape: Shape): string {
  const value = response?.answer.state === 'answered' ? response.answer.value : undefined
  if (value === undefined) return ''
  const isChosen = value === option.id || (Array.isArray(value) && value.includes(option.id))
  if (!isChosen) return shape.unticked
  return option.other && response?.other !== undefined
    ? response.other
    : shape.ticked(option, index + 1, shape.language)
}

function cellOf(asked: Question, response: Response | undefined, shape: Shape): string {
  const answer = response?.answer
  if (answer === undefined) return ''
  if (answer.state === 'unknown' || answer.state === 'not-applicable') return shape.state[answer.state]
  if (answer.state === 'later') return ''
  const { value } = answer
  if (typeof value === 'number') return shape.number(value)
  if (asked.kind === 'date' && typeof value === 'string') return shape.day(value)
  const options = optionsOf(asked)
  if (options.length === 0) return String(value)
  const chosen = Array.isArray(value) ? value : [value]
  const words = chosen.map((id) => wordOf(options, id, response, shape))
  return words.join(shape.joined ?? '') + (Array.isArray(value) ? (shape.end ?? '') : '')
}

function wordOf(options: readonly Option[], id: string, response: Response | undefined, shape: Shape): string {
  const index = options.findIndex((option) => option.id === id)
  const option = options[index]
  if (option === undefined) throw new Error(`no option ${id}`)
  if (option.other && response?.other !== undefined && shape.other === 'in-cell') return response.other
  if (option.other && shape.otherWord !== undefined) return shape.otherWord
  return shape.choice(option, index + 1, shape.language)
}
