import type { Response } from '../../model/answer.ts'
import type { Fault } from '../../model/fault.ts'
import type { Question } from '../../model/questionnaire.ts'

/** What the cells of a question say: a response, none (all empty), or what is wrong in one of them. */
export type CellReading = Readonly<{ response?: Response; faults: readonly CellFault[] }>

/** `column` is the place in the record, from 0. */
export type CellFault = Readonly<{ column: number; fault: Fault }>

/**
 * Where the answer to a question is in a record: its columns, and how their cells are read.
 *
 * `read` is given the text of these columns, in their order, and depends on nothing else, so that what was once read of
 * the same cells is never read again.
 */
export type QuestionSource = Readonly<{
  question: Question
  columns: readonly number[]
  read: (cells: readonly string[]) => CellReading
  /** Of a text alone in its column: a plain cell of so many characters or more is the answer as it stands. */
  plainFrom?: number
}>
