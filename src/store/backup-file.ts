import { closeSync, existsSync, fsyncSync, linkSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { stampOf } from './stamp.ts'
import { makeFolder, syncFolder } from './sync-folder.ts'

/** Where a store's backups are: beside it. */
export function backupFolder(path: string): string {
  return join(dirname(path), 'backups')
}

/** What a name says of why a backup was made. */
export type Label = 'manual' | 'daily' | 'before-restore' | `before-v${number}`

/** A backup's name; `rank` tells apart those of one instant. What a restore replaced is named so that a person finds it. */
function backupName({ at, label }: Readonly<{ at: string; label: Label }>, rank = 1): string {
  const stamp = `${stampOf(at)}${label === 'before-restore' ? '' : `-${label}`}${rank === 1 ? '' : `-${rank}`}`
  return label === 'before-restore' ? `avant-restauration-${stamp}.db` : `${stamp}.db`
}

/** A backup under way: `partial`, the file to write, becomes `backup` once it is whole. */
export type Making = Readonly<{ partial: string; backup: string }>

/**
 * Makes room for a backup: a private, empty file, under a name of its own that no other backup has or is about to have.
 *
 * What a kill left of a copy, more than a day ago, goes: nobody is writing it any more.
 */
export function beginBackup(path: string, reason: Readonly<{ at: string; label: Label }>): Making {
  const folder = backupFolder(path)
  makeFolder(folder, 0o700)
  sweep(folder, reason.at)
  for (let rank = 1; ; rank += 1) {
    const name = backupName(reason, rank)
    const making = { backup: join(folder, name), partial: join(folder, `${name}.partial`) }
    if (!existsSync(making.backup) && !existsSync(making.partial)) {
      closeSync(openSync(making.partial, 'wx', 0o600))
      return making
    }
  }
}

/** Gives a backup its name, once it is whole and on disk: a kill never leaves half a backup under a backup's name. */
export function finishBackup({ partial, backup }: Making, force = false): void {
  sync(partial)
  if (force) renameSync(partial, backup)
  else giveName(partial, backup)
  rmSync(partial, { force: true })
  syncFolder(dirname(backup))
}

/** The names in a folder; none where there is no folder. */
export function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** Removes what was written of a backup that cannot be finished. */
export function abandonBackup({ partial }: Making): void {
  for (const companion of ['', '-journal', '-wal', '-shm']) rmSync(partial + companion, { force: true })
}

/** Makes what was written of a file last through a power cut. */
export function sync(path: string): void {
  const file = openSync(path, 'r+')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** A hard link never replaces a file that is there. Where links do not exist (FAT), renaming is the next best. */
function giveName(partial: string, backup: string): void {
  try {
    linkSync(partial, backup)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') throw error
    renameSync(partial, backup)
  }
}

const dayInMilliseconds = 86_400_000

function sweep(folder: string, at: string): void {
  const yesterday = stampOf(new Date(Date.parse(at) - dayInMilliseconds).toISOString())
  const left = readdirSync(folder).filter(
    (name) => /\.db\.partial(-\w+)?$/.test(name) && name.replace('avant-restauration-', '') < yesterday,
  )
  for (const name of left) rmSync(join(folder, name), { force: true })
}
