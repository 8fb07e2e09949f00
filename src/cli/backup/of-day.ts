import { backUpDay } from '../../store/daily-backup.ts'
import { BackupFailed, StoreDamaged } from '../../store/errors.ts'
import type { Store } from '../../store/store.ts'
import type { Context } from '../context.ts'
import { sayFailure } from '../failure.ts'
import { localDay } from '../local-day.ts'

/** The day's backup, at the end of a session. One that cannot be made is told, and is no failure of what was done. */
export async function keepBackupOfDay(store: Store, context: Context): Promise<void> {
  const at = context.environment.now().toISOString()
  try {
    await backUpDay(store, { at, dayOf: (time) => localDay(new Date(time)) })
  } catch (error) {
    if (!(error instanceof BackupFailed || error instanceof StoreDamaged)) throw error
    sayFailure(error, context)
  }
}
