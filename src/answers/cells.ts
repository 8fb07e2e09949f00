import { type Answer, rowsOf } from '../model/answer.ts'
import { cellOf, columnsOf } from '../model/columns.ts'
import { own } from '../model/own.ts'
import type { Column, GridQuestion, Row } from '../model/questionnaire.ts'

/** One thing asked of a grid: a row, on the scale of the grid or under one of its columns. */
export type Cell = Readonly<{
  row: Row
  /** What is asked there; the column, where the grid has some. */
  question: Column
  isColumn: boolean
  /** The first thing asked of its row. */
  isFirst: boolean
}>

/** All that is asked of a grid, row by row. */
export function cellsOf(grid: GridQuestion): readonly Cell[] {
  const columns = columnsOf(grid)
  const isColumn = columns.length > 0
  const asked = isColumn ? columns : [onScale(grid)]
  return grid.rows.flatMap((row) => asked.map((question, index) => ({ row, question, isColumn, isFirst: index === 0 })))
}

function onScale({ columns: _columns, rows: _rows, ...grid }: GridQuestion): Column {
  return { ...grid, kind: 'single', value: { kind: 'option' } }
}

/** What was answered there: in the cell itself, or of its whole row; undefined when nothing was. */
export function answerAt(answer: Answer | undefined, { row, question, isColumn }: Cell): Answer | undefined {
  const ofRow = own(rowsOf(answer), row.id)
  return isColumn ? cellOf(ofRow, question) : ofRow
}

/** The answer of the grid once this is said there. */
export function withCell(answer: Answer | undefined, { row, question, isColumn }: Cell, said: Answer): Answer {
  if (!isColumn) return withRow(answer, row, said)
  return withRow(answer, row, {
    state: 'answered',
    value: { ...rowsOf(own(rowsOf(answer), row.id)), [question.id]: said },
  })
}

/** The answer of the grid once this is said of a whole row. */
export function withRow(answer: Answer | undefined, row: Row, said: Answer): Answer {
  return { state: 'answered', value: { ...rowsOf(answer), [row.id]: said } }
}

/** The first cell of a grid that has no answer of its own; undefined when the grid as a whole is settled. */
export function openCell(grid: GridQuestion, answer: Answer | undefined): Cell | undefined {
  const isSettled = answer !== undefined && answer.state !== 'answered'
  return isSettled ? undefined : cellsOf(grid).find((cell) => answerAt(answer, cell) === undefined)
}
