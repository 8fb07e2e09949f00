import { isWhole, type Soundness } from '../../store/soundness.ts'
import type { DoctorWords } from '../../text/doctor-words.ts'
import type { Finding } from './finding.ts'

/** Every page, index and reference of the store; undefined where it could not be read. */
export function checkIntegrity(
  found: Soundness | 'absent' | undefined,
  recover: string,
  words: DoctorWords['integrity'],
): Finding {
  if (found === 'absent') return { level: 'good', said: words.absent }
  if (found === undefined) return { level: 'unknown', said: words.unread }
  const { faults, orphans, isAsMade } = found
  const facts = { faults, orphans, as_made: isAsMade }
  if (isWhole(found)) return { level: 'good', said: words.whole, facts }
  const said = faults.length > 0 ? words.faults(faults.length) : orphans > 0 ? words.orphans(orphans) : words.remade
  return { level: 'wrong', said, todo: recover, facts }
}
