import type { Exposed } from '../../store/private-modes.ts'
import type { DoctorWords } from '../../text/doctor-words.ts'
import type { Finding } from './finding.ts'

/** Who else, on this computer, could read the data; undefined on Windows, where modes say nothing. */
export function checkModes(
  exposed: readonly Exposed[] | undefined,
  folder: string,
  words: DoctorWords['modes'],
): Finding {
  if (exposed === undefined) return { level: 'unknown', said: words.windows }
  const facts = { exposed: exposed.map(({ path, mode }) => ({ path, mode: mode.toString(8) })) }
  if (exposed.length === 0) return { level: 'good', said: words.closed, facts }
  return { level: 'watch', said: words.open(exposed.map(({ path }) => path)), todo: words.close(folder), facts }
}
