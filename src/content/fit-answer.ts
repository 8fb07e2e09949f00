import type { Answer } from '../model/answer.ts'
import { columnsOf } from '../model/columns.ts'
import type { GridQuestion, Question, Row } from '../model/questionnaire.ts'
import { isMapping } from './data.ts'
import { fitChoice, fitPiece, fitState, tell, unfit, type Written } from './fit-piece.ts'
import { unknownName } from './unknown-name.ts'

/** The answer of a question as a file gives it; undefined, once told, when it does not fit. */
export function fitAnswer(question: Question, written: Written): Answer | undefined {
  return question.kind === 'grid' ? fitGrid(question, written) : fitPiece(question, written)
}

/** The answer of a grid, row by row: `{ row: answer }`, or `{ row: { column: answer } }` where it has columns. */
function fitGrid(question: GridQuestion, written: Written): Answer | undefined {
  const state = fitState(written, question.notApplicable !== false, question)
  if (state !== 'an answer') return state
  return fitParts(question, written, { noun: 'row', parts: question.rows, fit: (row, at) => fitRow(question, row, at) })
}

/** « Sans objet » may be said of the row where it, or the whole grid, offers it. */
function fitRow(question: GridQuestion, row: Row, written: Written): Answer | undefined {
  const offersNone = row.notApplicable || question.notApplicable !== false
  const state = fitState(written, offersNone, question)
  if (state !== 'an answer') return state
  const columns = columnsOf(question)
  if (columns.length === 0) return fitChoice(question.options, question, written)
  return fitParts(question, written, {
    noun: 'column',
    parts: columns,
    fit: (column, at) => fitPiece({ ...column, notApplicable: offersNone || column.notApplicable !== false }, at),
  })
}

type Parts<T> = Readonly<{
  noun: 'row' | 'column'
  parts: readonly T[]
  fit: (part: T, written: Written) => Answer | undefined
}>

/** Each part under its id; a name that is none of theirs is told with the one that was probably meant. */
function fitParts<T extends Readonly<{ id: string }>>(question: Question, written: Written, by: Parts<T>) {
  const { data, path, notes } = written
  if (!isMapping(data)) return unfit(written, question)
  const known = by.parts.map(({ id }) => id)
  const value: Record<string, Answer> = {}
  for (const [id, said] of Object.entries(data)) {
    const part = by.parts.find((one) => one.id === id)
    const at = { data: said, path: [...path, id], notes }
    if (part === undefined) {
      notes.tell({ ...unknownName({ noun: by.noun, name: id, known }, at.path), on: 'key' })
      continue
    }
    const fitted = by.fit(part, at)
    if (fitted !== undefined) value[id] = fitted
  }
  if (Object.keys(data).length === 0) return tell(written, { code: 'too-few', count: 0, least: 1 })
  return { state: 'answered', value } as const
}
