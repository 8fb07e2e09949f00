import type { Response } from '../../model/answer.ts'
import { type Problem, problemAt } from '../../model/problem.ts'
import { readDay } from './cells/read-day.ts'
import { isTicked } from './cells/usual-words.ts'
import { cellOf } from './cells/way.ts'
import { normal } from './match/normal.ts'
import type { Matching } from './matching.ts'

/** What a row of an export says. */
export type RowRead = Readonly<{
  state: 'read'
  /** In the questionnaire's order. */
  answers: ReadonlyMap<string, Response>
  /** Facts of the profile that no question asks. */
  profile: ReadonlyMap<string, string>
  consents: Readonly<Record<string, boolean>>
  /** The business. */
  name?: string
  response?: string
  respondent?: string
  /** The id of a role of the questionnaire. */
  role?: string
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

/** Rows that are read all the same. */
export type Keeping = Readonly<{ previews?: boolean; unfinished?: boolean }>

/** Reads a row, given the text of its cells, at a line of the file. */
export function readRow(matching: Matching, cells: readonly string[], line: number, keep: Keeping = {}): RowReading {
  const why = dropped(matching, cells, keep)
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
  const profile = readProfile(matching, cells, tell)
  const consents = readConsents(matching, cells, tell)
  const role = readRole(matching, cells, tell)
  if (answers.size === 0 && problems.length === 0) return { state: 'dropped', why: 'empty' }
  if (problems.length > 0) return { state: 'rejected', problems }
  const words = wordsOf(matching, cells, answers)
  return { state: 'read', answers, profile, consents, ...words, ...(role === undefined ? {} : { role }) }
}

/** Why a row is no answer of a respondent, as its tool says it. */
function dropped({ drops }: Matching, cells: readonly string[], keep: Keeping): 'preview' | 'unfinished' | undefined {
  const rule = drops.find(({ why, columns, cells: words }) => {
    if (why === 'preview' ? keep.previews : keep.unfinished) return false
    return columns.every((column) => words.test(normal(cells[column] ?? '')))
  })
  return rule?.why
}

type Tell = (column: number, fault: Problem['fault']) => void

function readProfile({ profile }: Matching, cells: readonly string[], tell: Tell): ReadonlyMap<string, string> {
  const facts = new Map<string, string>()
  for (const { key, column, way, known } of profile) {
    const cell = cellOf(cells[column] ?? '')
    const meaning = way.values.get(normal(cell))
    const text = typeof meaning === 'object' && meaning.state === 'answered' ? String(meaning.value) : cell
    if (text === '' || (meaning !== undefined && typeof meaning !== 'object')) continue
    const value = known === undefined ? text : known.find((one) => normal(one) === normal(text))
    if (value === undefined) tell(column, { code: 'unknown-cell', cell, question: key, known: known ?? [] })
    else facts.set(key, value)
  }
  return facts
}

function readConsents({ consents }: Matching, cells: readonly string[], tell: Tell): Readonly<Record<string, boolean>> {
  const given: Record<string, boolean> = {}
  for (const [purpose, { column, way }] of consents) {
    const cell = cellOf(cells[column] ?? '')
    const meaning = way.values.get(normal(cell))
    const said = typeof meaning === 'boolean' ? meaning : isTicked(normal(cell))
    if (cell === '' || meaning === 'ignore') continue
    if (said === undefined) tell(column, { code: 'unknown-tick', cell, option: purpose })
    else given[purpose] = said
  }
  return given
}

function readRole({ roles, respondentRoles }: Matching, cells: readonly string[], tell: Tell): string | undefined {
  if (roles.role === undefined) return undefined
  const { column, way } = roles.role
  const cell = cellOf(cells[column] ?? '')
  const meaning = way.values.get(normal(cell))
  const text = typeof meaning === 'object' && meaning.state === 'answered' ? String(meaning.value) : cell
  if (text === '' || meaning === 'ignore') return undefined
  const found = respondentRoles.find(({ words }) => words.some((word) => normal(word) === normal(text)))
  const known = respondentRoles.map(({ id }) => id)
  if (found === undefined) tell(column, { code: 'unknown-cell', cell, question: 'role', known })
  return found?.id
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
  const day = readDay(textOf('submitted'), roles.submitted?.way.dates)
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
    ...word('at', day === 'either' || day === roles.submitted?.way.sheet.noDay ? '' : (day ?? '')),
  }
}

function word<K extends keyof Words>(key: K, text: string): Words {
  return text === '' ? {} : { [key]: text }
}
