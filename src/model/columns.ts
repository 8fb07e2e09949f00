import type { Answer } from './answer.ts'
import { isRows } from './answer.ts'
import { own } from './own.ts'
import { allQuestions, type Column, type GridQuestion, type Question, type Questionnaire } from './questionnaire.ts'

/** The columns of a grid that has some, none otherwise. */
export function columnsOf(question: Question): readonly Column[] {
  return question.kind === 'grid' ? (question.columns ?? []) : []
}

/** The only column of a grid, when it has one and no other. */
export function onlyColumn(grid: GridQuestion): Column | undefined {
  const [column, ...others] = columnsOf(grid)
  return others.length === 0 ? column : undefined
}

/**
 * A column as a question of its own: its grid with that column alone, under the column's id and measures.
 *
 * It is answered by the answer to its whole grid, of which it reads its own cells.
 */
function columnAlone(grid: GridQuestion, column: Column): GridQuestion {
  const { id, text, measures } = column
  return { ...grid, id, text, measures, columns: [column] }
}

/** All that has an id of its own and can be measured: the question, then each of its columns as a question. */
export function withColumns(question: Question): readonly Question[] {
  if (question.kind !== 'grid') return [question]
  return [question, ...columnsOf(question).map((column) => columnAlone(question, column))]
}

/** The same of every question, in the order asked. */
export function allWithColumns(questionnaire: Questionnaire): readonly Question[] {
  return allQuestions(questionnaire).flatMap(withColumns)
}

/** What a row says of a column: its cell's own answer, or the state given for the whole row. */
export function cellOf(row: Answer | undefined, column: Pick<Column, 'id'>): Answer | undefined {
  if (row?.state !== 'answered') return row
  return isRows(row.value) ? own(row.value, column.id) : undefined
}

/** What each row of a grid is asked: its only column, else the grid itself; any other question is its own. */
export function pieceOf(question: Question): Question {
  return question.kind === 'grid' ? (onlyColumn(question) ?? question) : question
}

/** Of the answer to a whole grid, what its only column was answered, row by row; any other answer is its own. */
export function ownAnswer(question: Question, answer: Answer): Answer {
  const column = question.kind === 'grid' ? onlyColumn(question) : undefined
  if (column === undefined || answer.state !== 'answered' || !isRows(answer.value)) return answer
  const cells = Object.entries(answer.value).flatMap(([row, said]) => {
    const cell = cellOf(said, column)
    return cell === undefined ? [] : [[row, cell] as const]
  })
  return { state: 'answered', value: Object.fromEntries(cells) }
}
