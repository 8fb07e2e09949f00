import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import { backupFolder, namesIn } from './backup-file.ts'
import { readHeader } from './header.ts'
import { timeOf } from './stamp.ts'

/** A backup that is kept: where, when it was made (ISO 8601, UTC), how big, and why. */
export type Backup = Readonly<{
  path: string
  at: string
  bytes: number
  /** Asked for by a person, the day's own, or made before the store went to a newer schema, or was replaced by a restore. */
  reason: 'manual' | 'daily' | 'migration' | 'restore'
  /** False when its first bytes tell that it is cut, or is no store. */
  whole: boolean
}>

const namePattern =
  /^(?:(avant-restauration)-)?(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z)(?:-(manual|daily|before-v\d+))?(?:-(\d+))?\.db$/

/** The backups of the store at `path`, the newest first. The store itself is not opened: it may be damaged, or gone. */
export function listBackups(path: string): readonly Backup[] {
  const folder = backupFolder(path)
  return namesIn(folder)
    .flatMap((name) => backupNamed(name, folder) ?? [])
    .sort((left, right) => (left.at < right.at ? 1 : left.at > right.at ? -1 : right.rank - left.rank))
    .map(({ rank: _rank, ...backup }) => backup)
}

function backupNamed(name: string, folder: string): (Backup & Readonly<{ rank: number }>) | undefined {
  const [, replaced, stamp, label, rank = '1'] = namePattern.exec(name) ?? []
  const path = join(folder, name)
  const found = lstatSync(path, { throwIfNoEntry: false })
  if (stamp === undefined || (replaced ?? label) === undefined || !found?.isFile()) return undefined
  const header = readHeader(path)
  return {
    path,
    at: timeOf(stamp),
    bytes: found.size,
    reason: replaced ? 'restore' : label === 'manual' || label === 'daily' ? label : 'migration',
    whole: header.kind === 'store' && header.ours,
    rank: Number(rank),
  }
}
