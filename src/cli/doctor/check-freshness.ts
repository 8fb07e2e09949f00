import { type Directory, isToVerify } from '../../model/directory.ts'
import type { DoctorWords } from '../../text/doctor-words.ts'
import type { Finding } from './finding.ts'

/** Whether what is proposed was checked lately; undefined when the content does not read. `day`: today, as 2026-11-28. */
export function checkFreshness(
  directories: readonly Directory[] | undefined,
  day: string,
  words: DoctorWords['freshness'],
): Finding {
  if (directories === undefined) return { level: 'wrong', said: words.broken, todo: words.reinstall }
  const open = directories.flatMap((directory) =>
    directory.entries.filter(({ status }) => status !== 'closed').map((entry) => ({ directory, entry })),
  )
  const stale = open.filter(({ directory, entry }) => isToVerify(entry, directory, day))
  const newest = open.map(({ entry }) => entry.verified ?? '').reduce((one, other) => (one > other ? one : other), '')
  const facts = { entries: open.length, to_verify: stale.map(({ entry }) => entry.id), newest: newest || null }
  if (stale.length === 0) return { level: 'good', said: words.fresh(open.length), facts }
  return { level: 'watch', said: words.stale(stale.length, open.length), todo: words.verify, facts }
}
