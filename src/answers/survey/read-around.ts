import type { Problem } from '../../model/problem.ts'
import { readDay } from './cells/read-day.ts'
import { isTicked } from './cells/usual-words.ts'
import { cellOf } from './cells/way.ts'
import { normal } from './match/normal.ts'
import type { Matching } from './matching.ts'

/** What a row says beside its answers. */
export type Around = Readonly<{
  /** Facts of the profile that no question asks. */
  profile: ReadonlyMap<string, string>
  consents: Readonly<Record<string, boolean>>
  /** The id of a role of the questionnaire. */
  role?: string
}>

/** Rows that are read all the same. */
export type Keeping = Readonly<{ previews?: boolean; unfinished?: boolean }>

/** Why a row is no answer of a respondent, as its tool says it. */
export function whyDropped(
  { drops }: Matching,
  cells: readonly string[],
  keep: Keeping,
): 'preview' | 'unfinished' | undefined {
  const rule = drops.find(({ why, columns, cells: words }) => {
    if (why === 'preview' ? keep.previews : keep.unfinished) return false
    return columns.every((column) => words.test(normal(cells[column] ?? '')))
  })
  return rule?.why
}

/** `column`: its place in the row, from 0. */
export type Tell = (column: number, fault: Problem['fault']) => void

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

/** The columns that `readAround` reads. */
export function columnsAround({ profile, consents, roles }: Matching): readonly number[] {
  const role = roles.role === undefined ? [] : [roles.role.column]
  return [...profile.map(({ column }) => column), ...[...consents.values()].map(({ column }) => column), ...role]
}

export function readAround(matching: Matching, cells: readonly string[], tell: Tell): Around {
  const profile = readProfile(matching, cells, tell)
  const consents = readConsents(matching, cells, tell)
  const role = readRole(matching, cells, tell)
  return { profile, consents, ...(role === undefined ? {} : { role }) }
}

/** The day a row was handed in; undefined where its cell does not say which is the day and which the month. */
export function dayOf({ roles }: Pick<Matching, 'roles'>, cells: readonly string[]): string | undefined {
  const day = readDay(cellOf(cells[roles.submitted?.column ?? -1] ?? ''), roles.submitted?.way.dates)
  return day === 'either' || day === roles.submitted?.way.sheet.noDay ? undefined : day
}
