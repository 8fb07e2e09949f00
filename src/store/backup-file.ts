import { closeSync, existsSync, fsyncSync, linkSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { stampOf } from './stamp.ts'
import { makeFolder, syncFolder } from './sync-folder.ts'

/** Where a store's backups are: beside it. */
export function backupFolder(path: string): string {
  return join(dirname(path), 'backups')
}

/** A backup under way: `partial`, the file to write, becomes `backup` once it is whole. */
export type Making = Readonly<{ partial: string; backup: string }>

/**
 * Makes room for a backup: a private, empty file, under a name of its own that no other backup has or is about to have.
 *
 * What a kill left of a copy, more than a day ago, goes: nobody is writing it any more.
 */
export function beginBackup(path: string, { at, label }: Readonly<{ at: string; label: string }>): Making {
  const folder = backupFolder(path)
  makeFolder(folder, 0o700)
  sweep(folder, at)
  for (let rank = 1; ; rank += 1) {
    const name = `${stampOf(at)}-${label}${rank === 1 ? '' : `-${rank}`}.db`
    const making = { backup: join(folder, name), partial: join(folder, `${name}.partial`) }
    if (!existsSync(making.backup) && !existsSync(making.partial)) {
      closeSync(openSync(making.partial, 'wx', 0o600))
      return making
    }
  }
}

/** Gives a backup its name, once it is whole and on disk: a kill never leaves half a backup under a backup's name. */
export function finishBackup({ partial, backup }: Making): void {
  sync(partial)
  giveName(partial, backup)
  rmSync(partial, { force: true })
  syncFolder(dirname(backup))
}

/** Removes what was written of a backup that cannot be finished. */
export function abandonBackup({ partial }: Making): void {
  for (const companion of ['', '-journal', '-wal', '-shm']) rmSync(partial + companion, { force: true })
}

function sync(path: string): void {
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
  const left = readdirSync(folder).filter((name) => /\.db\.partial(-\w+)?$/.test(name) && name < yesterday)
  for (const name of left) rmSync(join(folder, name), { force: true })
}
