import { type Answer, isList, isRows } from './answer.ts'
import { cellOf, onlyColumn } from './columns.ts'
import type { Fact } from './expression.ts'
import { optionFact } from './option-facts.ts'
import { own } from './own.ts'
import { type GridQuestion, optionsOf, type Question } from './questionnaire.ts'
import { settle } from './settle.ts'

/**
 * What a condition reads of an answer: a number, a text, a choice or the list of those ticked; undefined when it says
 * nothing.
 *
 * Of a column of a grid it is the list of what its rows answer, in their order and so far: `"2" in answer.COLUMN` is
 * true when one row at least does, `size(answer.COLUMN)` counts the rows that answer. A grid has no answer of one piece.
 */
export function answerFact(question: Question, answer: Answer, factOf = optionFact): Fact | undefined {
  if (question.kind === 'grid') return columnFact(question, answer, factOf)
  const settled = settle(question, answer)
  if (settled.state !== 'answered' || isRows(settled.value)) return undefined
  const { value } = settled
  const options = optionsOf(question)
  if (isList(value)) return value.map((option) => factOf(options, option))
  return typeof value === 'string' ? factOf(options, value) : value
}

function columnFact(grid: GridQuestion, answer: Answer, factOf: typeof optionFact): Fact | undefined {
  const column = onlyColumn(grid)
  if (column === undefined || answer.state !== 'answered' || !isRows(answer.value)) return undefined
  const rows = answer.value
  const facts = grid.rows.flatMap(({ id }): readonly Fact[] => {
    const cell = cellOf(own(rows, id), column)
    const fact = cell === undefined ? undefined : answerFact(column, cell, factOf)
    return fact === undefined ? [] : [fact].flat()
  })
  return facts.length === 0 ? undefined : facts
}
