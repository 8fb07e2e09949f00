import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import { namesIn } from './backup.ts'
import { backupFolder } from './backup-file.ts'
import { readHeader } from './header.ts'
import { timeOf } from './stamp.ts'

/** A backup that is kept: where, when it was made (ISO 8601, UTC), how big, and why. */
export type Backup = Readonly<{
  path: string
  at: string
  bytes: number
  /** Asked for by a person, or made before the store went to a newer schema. */
  reason: 'manual' | 'migration'
  /** False when its first bytes tell that it is cut, or is no store. */
  whole: boolean
}>

const namePattern = /^(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z)-(manual|before-v\d+)(?:-\d+)?\.db$/

/** The backups of the store at `path`, the newest first. The store itself is not opened: it may be damaged, or gone. */
export function listBackups(path: string): readonly Backup[] {
  const folder = backupFolder(path)
  return namesIn(folder)
    .flatMap((name) => backupNamed(name, folder) ?? [])
    .sort((left, right) => (left.at < right.at ? 1 : left.at > right.at ? -1 : 0))
}

function backupNamed(name: string, folder: string): Backup | undefined {
  const [, stamp, label] = namePattern.exec(name) ?? []
  const path = join(folder, name)
  const found = lstatSync(path, { throwIfNoEntry: false })
  if (stamp === undefined || !found?.isFile()) return undefined
  const header = readHeader(path)
  return {
    path,
    at: timeOf(stamp),
    bytes: found.size,
    reason: label === 'manual' ? 'manual' : 'migration',
    whole: header.kind === 'store' && header.ours,
  }
}
