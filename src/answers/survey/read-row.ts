import type { Response } from '../../model/answer.ts'
import { type Problem, problemAt } from '../../model/problem.ts'
import { cellOf } from './cells/way.ts'
import type { Matching } from './matching.ts'
import { type Around, dayOf, type Keeping, readAround, whyDropped } from './read-around.ts'

/** What a row of an export says. */
export type RowRead = Around &
  Readonly<{
    state: 'read'
    /** In the questionnaire's order. */
    answers: ReadonlyMap<string, Response>
    /** The business. */
    name?: string
    response?: string
    respondent?: string
    /** What tells a person from the others, across answers. */
    person?: string
    language?: string
    /** The day it was handed in, `2026-11-03`; absent where its cell does not say which is the day and which the month. */
    at?: string
  }>

/** A row that is read, left aside, or refused with every reason. */
export type RowReading =
  | RowRead
  | Readonly<{ state: 'dropped'; why: 'preview' | 'unfinished' | 'empty' }>
  | Readonly<{ state: 'rejected'; problems: readonly Problem[] }>

/** Reads a row, given the text of its cells, at a line of the file. */
export function readRow(matching: Matching, cells: readonly string[], line: number, keep: Keeping = {}): RowReading {
  const why = whyDropped(matching, cells, keep)
  if (why !== undefined) return { state: 'dropped', why }
  const problems: Problem[] = []
  const tell = (column: number, fault: Problem['fault']) => {
    problems.push(problemAt({ file: matching.table.file, line, column: column + 1 }, fault))
  }
  const answers = new Map<string, Response>()
  for (const { question, columns, read } of matching.sources) {
    const { response, faults } = read(columns.map((column) => cells[column] ?? ''))
    for (const { column, fault } of faults) tell(column, fault)
    if (response !== undefined) answers.set(question.id, response)
  }
  const around = readAround(matching, cells, tell)
  if (answers.size === 0 && problems.length === 0) return { state: 'dropped', why: 'empty' }
  if (problems.length > 0) return { state: 'rejected', problems }
  return { state: 'read', answers, ...around, ...wordsOf(matching, cells, answers) }
}

type Words = Pick<RowRead, 'name' | 'response' | 'respondent' | 'person' | 'language' | 'at'>

function wordsOf(
  { roles, response, nameQuestion }: Matching,
  cells: readonly string[],
  answers: RowRead['answers'],
): Words {
  const textOf = (role: keyof typeof roles) => cellOf(cells[roles[role]?.column ?? -1] ?? '')
  const answer = answers.get(nameQuestion ?? '')?.answer
  const told = answer?.state === 'answered' && typeof answer.value === 'string' ? answer.value : ''
  return {
    ...word('name', textOf('name') || told),
    ...word(
      'response',
      response
        .map((column) => cellOf(cells[column] ?? ''))
        .join(' ')
        .trim(),
    ),
    ...word('respondent', textOf('respondent')),
    ...word('person', textOf('person')),
    ...word('language', textOf('language')),
    ...word('at', dayOf({ roles }, cells) ?? ''),
  }
}

function word<K extends keyof Words>(key: K, text: string): Words {
  return text === '' ? {} : { [key]: text }
}
