import { rmSync } from 'node:fs'
import { listBackups } from './list-backups.ts'
import { type Made, makeBackup } from './make-backup.ts'
import { type Moment, superfluous } from './rotation.ts'
import type { Store } from './store.ts'

/** A clock that leaps by years must not empty the folder: the next days go on where this one stopped. */
const mostAtOnce = 4

/**
 * Makes the day's backup at the end of a session that wrote, unless the day has one; then takes away the oldest of those
 * that need not be kept. Undefined when nothing was made. Throws as `makeBackup`.
 *
 * Nothing is ever taken away but after a backup that was read again: the only good one never goes.
 */
export async function backUpDay(store: Store, moment: Moment): Promise<Made | undefined> {
  if (!store.hasWritten || hasDaily(store.path, moment)) return undefined
  const made = await makeBackup(store, moment.at, 'daily')
  if (made !== undefined) thin(made, store.path, moment)
  return made
}

function hasDaily(path: string, { at, dayOf }: Moment): boolean {
  const today = dayOf(at)
  return listBackups(path).some((one) => one.reason === 'daily' && one.whole && dayOf(one.at) === today)
}

function thin(made: Made, path: string, moment: Moment): void {
  const going = superfluous(listBackups(path), moment).filter((backup) => backup.path !== made.path)
  for (const backup of going.slice(-mostAtOnce)) {
    for (const companion of ['', '-wal']) rmSync(backup.path + companion, { force: true })
  }
}
