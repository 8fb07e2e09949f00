import type { Response } from '../../model/answer.ts'
import type { Profile } from '../../model/profile.ts'
import type { LotRow } from '../../store/lot.ts'
import { packAnswers } from '../../store/packed-answers.ts'
import { storeWords } from './profile-words.ts'
import type { RowScorer } from './row-scorer.ts'
import type { KeptRow } from './walk-rows.ts'

/** The ids of the businesses of a name that are known already. */
export type KnownBusinesses = (name: string) => readonly string[]

/** A row that was read in full, as it is kept. */
export function lotRow(row: KeptRow, scorer: RowScorer, questions: readonly string[]): LotRow {
  const { line, response, name, at, subject, answers, said } = row
  const sheet = scorer.sheetOf(row)
  return {
    line,
    response,
    name: name === subject ? undefined : name,
    subject,
    at: at === undefined ? undefined : noon(at),
    ...storeWords(sheet.profile),
    profile: profileBeside(row.profile),
    consents: Object.keys(said).length === 0 ? undefined : said,
    tier1: scorer.dimensionsOf(sheet),
    answers: packAnswers(answers, questions),
  }
}

/** The middle of a day, whose hour is not known. */
export function noon(day: string): string {
  return `${day}T12:00:00.000Z`
}

/** What is known beside the three words that the store has columns for. */
export function profileBeside(profile: ReadonlyMap<string, string>): Profile | undefined {
  if (profile.size === 0) return undefined
  const beside = new Map([...profile].filter(([key]) => !['sector', 'size', 'region'].includes(key)))
  return beside.size === 0 ? undefined : beside
}

/** What names the business: its own column, else the answer that does. */
export function businessName(written: string, response: Response | undefined): string | undefined {
  const answer = response?.answer
  const told = answer?.state === 'answered' && typeof answer.value === 'string' ? answer.value : ''
  const name = written === '' ? told : written
  return name === '' ? undefined : name
}
