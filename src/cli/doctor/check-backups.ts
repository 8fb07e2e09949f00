import type { DoctorWords } from '../../text/doctor-words.ts'
import type { Finding } from './finding.ts'

/** A backup once read again: `good` is undefined when it could not be read. */
export type Reread = Readonly<{ path: string; at: string; good: boolean | undefined }>

/** Past so many days, the last good backup is old. */
const oldDays = 30
const dayInMilliseconds = 86_400_000

/** The backups, the newest first, each read again; `isNeeded`: the store holds something. */
export function checkBackups(
  { backups, now, isNeeded }: Readonly<{ backups: readonly Reread[]; now: Date; isNeeded: boolean }>,
  words: DoctorWords['backups'],
): Finding {
  const bad = backups.filter(({ good }) => good === false).map(({ path }) => path)
  const last = backups.find(({ good }) => good === true)
  const days = last && Math.floor((now.getTime() - Date.parse(last.at)) / dayInMilliseconds)
  const facts = { kept: backups.length, last: last?.path ?? null, last_at: last?.at ?? null, days: days ?? null, bad }
  if (last === undefined || days === undefined) {
    if (backups.length > 0) return { level: 'wrong', said: words.noneGood(backups.length), todo: words.make, facts }
    return isNeeded
      ? { level: 'watch', said: words.none, todo: words.make, facts }
      : { level: 'good', said: words.noneNeeded, facts }
  }
  if (bad.length > 0) return { level: 'watch', said: words.someBad(bad, days), todo: words.aside, facts }
  if (days > oldDays && isNeeded) return { level: 'watch', said: words.old(days), todo: words.make, facts }
  return { level: 'good', said: words.good(backups.length, days), facts }
}
