import type { Response } from '../../model/answer.ts'
import type { Profile } from '../../model/profile.ts'

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
