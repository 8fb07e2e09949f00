import type { Untouched } from '../../store/untouched.ts'
import type { DoctorWords } from '../../text/doctor-words.ts'
import type { Finding } from './finding.ts'

/** The file itself: there, ours, whole, of a known version, and its log with it. `recover`: what to do when it is not. */
export function checkStore(
  found: Untouched,
  around: Readonly<{ path: string; size: (bytes: number) => string; recover: string }>,
  words: DoctorWords['store'],
): Finding {
  const { path, recover } = around
  switch (found.kind) {
    case 'absent':
      return { level: 'good', said: words.absent(path), facts: { path, kind: 'absent' } }
    case 'not-a-file':
      return wrong(path, found.kind, [words.notAFile(path), words.seePath])
    case 'wrong':
      return wrong(path, found.damage, [words.damages[found.damage](path), recover])
    case 'newer':
      return wrong(path, 'newer', [words.newer(path, found.found, found.known), words.update])
    case 'busy':
      return { level: 'unknown', said: words.busy(path), todo: words.later, facts: { path, kind: 'busy' } }
    case 'refused':
      return {
        level: 'unknown',
        said: words.refused(path, found.code),
        todo: words.seePath,
        facts: { path, kind: found.code },
      }
    case 'read':
      return checkLog(found.copy, around, words)
  }
}

function checkLog(
  { log, bytes, version }: Extract<Untouched, { kind: 'read' }>['copy'],
  { path, size, recover }: Readonly<{ path: string; size: (bytes: number) => string; recover: string }>,
  words: DoctorWords['store'],
): Finding {
  const facts = { path, kind: 'store', bytes, schema: version, log }
  switch (log) {
    case 'none':
      return { level: 'good', said: words.there(path, size(bytes)), facts }
    case 'replayed':
      return { level: 'good', said: words.withLog(path, size(bytes)), facts }
    case 'missing':
      return { level: 'wrong', said: words.logMissing(path), todo: words.lookAtLast, facts }
    case 'foreign':
      return { level: 'wrong', said: words.logForeign(path), todo: recover, facts }
  }
}

function wrong(path: string, kind: string, [said, todo]: readonly [string, string]): Finding {
  return { level: 'wrong', said, todo, facts: { path, kind } }
}
