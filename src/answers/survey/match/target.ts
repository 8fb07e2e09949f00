import type { MappedTarget } from '../../../model/mapping.ts'
import type { Column, Question } from '../../../model/questionnaire.ts'

/** What a column holds: a whole question, or a part of one. */
export type Target = Readonly<{
  question: Question
  /** The id of a row of a grid. */
  row?: string
  /** The column of a grid that has some. */
  column?: Column
  /** The id of an option: the column says whether it is ticked. */
  option?: string
  /** The column holds words: those of an option that opens a text, or a note on the answer. */
  words?: 'other' | 'note'
}>

/** A target as a person and a mapping say it: `Q1`, `Q1[row][COLUMN][option]`. */
export function targetName({ question, row, column, option, words }: Target): string {
  const parts = [row, column?.id, option, words].filter((part) => part !== undefined)
  return `${question.id}${parts.map((part) => `[${part}]`).join('')}`
}

/** The same targets, each once. */
export function distinct(targets: readonly Target[]): readonly Target[] {
  return [...new Map(targets.map((target) => [targetName(target), target])).values()]
}

/** A target as a mapping says it. */
export function asMapped({ question, row, column, option, words }: Target): MappedTarget {
  return {
    question: question.id,
    ...(row === undefined ? {} : { row }),
    ...(column === undefined ? {} : { column: column.id }),
    ...(option === undefined ? {} : { option }),
    ...(words === undefined ? {} : { words }),
  }
}
