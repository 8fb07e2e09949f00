import { checkRecords, type Seen, type Verified } from '../../store/check-records.ts'
import { type Backup, listBackups } from '../../store/list-backups.ts'
import { newestMoment } from '../../store/newest-moment.ts'
import { openCopy } from '../../store/open-copy.ts'
import { isWhole, type Soundness, soundnessOf } from '../../store/soundness.ts'
import type { Sqlite } from '../../store/sqlite.ts'
import { type Copy, readUntouched, type Untouched } from '../../store/untouched.ts'
import { isBackupGood } from '../../store/verify-backup.ts'
import type { Reread } from './check-backups.ts'

/** What was found of a store and of its backups, nothing of them being touched. */
export type Looked = Readonly<{
  found: Untouched
  soundness?: Soundness
  records?: Verified
  newest?: string
  backups: readonly Reread[]
}>

/** What is being looked at, for who waits; `Seen` where it can be counted. */
export type Step = 'reading' | 'pages' | Seen | 'backups'

/** Looks at the file, then its pages, then its records, then its backups: what is unsound is gone through no further. */
export function* lookAtStore(path: string, sqlite: Sqlite, at: string): Generator<Step, Looked> {
  yield 'reading'
  const found = readUntouched(path, sqlite)
  const within = found.kind === 'read' ? yield* lookWithin(found.copy, { path, sqlite, at }) : {}
  yield 'backups'
  const backups = listBackups(path).flatMap((backup) => reread(backup, sqlite))
  return { found, ...within, backups }
}

function* lookWithin(
  copy: Copy,
  { path, sqlite, at }: Readonly<{ path: string; sqlite: Sqlite; at: string }>,
): Generator<Step, Omit<Looked, 'found' | 'backups'>> {
  try {
    yield 'pages'
    const soundness = soundnessOf(copy, sqlite)
    if (!isWhole(soundness) || copy.log === 'foreign') return { soundness }
    const store = openCopy(copy, path, at)
    const records = yield* checkRecords(store)
    const newest = records.altered.length === 0 ? newestMoment(store) : undefined
    return { soundness, records, ...(newest === undefined ? {} : { newest }) }
  } finally {
    copy.database.close()
  }
}

/** What a restore replaced may well be damaged: it is then no backup. */
function reread({ path, at, reason }: Backup, sqlite: Sqlite): readonly Reread[] {
  const good = isBackupGood(path, sqlite)
  return reason === 'restore' && good !== true ? [] : [{ path, at, good }]
}
