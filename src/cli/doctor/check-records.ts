import type { Verified } from '../../store/check-records.ts'
import type { DoctorWords } from '../../text/doctor-words.ts'
import type { Finding } from './finding.ts'

/** How many altered records are named on the screen; `--json` names them all. */
const named = 5

/** Every record that can prove what it says; undefined where the store could not be gone through. */
export function checkRecords(
  found: Verified | 'absent' | undefined,
  recover: string,
  words: DoctorWords['records'],
): Finding {
  if (found === 'absent') return { level: 'good', said: words.absent }
  if (found === undefined) return { level: 'unknown', said: words.unread }
  const { contents, assessments, rows, altered } = found
  const facts = { contents, assessments, rows, altered }
  if (altered.length === 0) return { level: 'good', said: words.intact(assessments + rows, contents), facts }
  const which = altered.slice(0, named).map(({ kind, id }) => words.kinds[kind](id))
  return { level: 'wrong', said: words.altered(which, altered.length - which.length), todo: recover, facts }
}
