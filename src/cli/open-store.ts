import { join, resolve } from 'node:path'
import { cloudSynced, dataFolder } from '../store/data-folder.ts'
import { openDatabase } from '../store/open-database.ts'
import type { Store } from '../store/store.ts'
import type { Context } from './context.ts'

/** Where the data are: `--data`, then VIRAGE_DATA, then the place the system gives to a program's data. */
export function storePath(context: Context): string {
  const { environment, flags } = context
  const given = flags.data ?? environment.variables.VIRAGE_DATA
  const folder = given
    ? resolve(environment.cwd, given)
    : dataFolder(environment.platform, environment.variables, environment.home)
  return join(folder, 'virage.db')
}

/**
 * Opens the store for `work` and closes it whatever happens; says what a person should know of the place it is in.
 *
 * The first session of a day that writes ends with a backup. One that imports a lot, whose file is a copy already, does not.
 */
export async function withStore<T>(
  context: Context,
  purpose: 'read' | 'write' | 'import',
  work: (store: Store) => Promise<T>,
): Promise<T> {
  const path = storePath(context)
  const { storeNotes } = context.messages.cli
  const shared = purpose === 'read' ? undefined : cloudSynced(path)
  if (shared !== undefined) context.talk.err({ text: storeNotes.shared(path, shared), style: 'warning' })
  const store = openDatabase(path, {
    at: context.environment.now().toISOString(),
    purpose: purpose === 'read' ? 'read' : 'write',
  })
  if (store.logMissing) context.talk.err({ text: storeNotes.logMissing(path), style: 'warning' })
  try {
    return await lastly(work(store), async () => {
      if (purpose === 'write' && store.hasWritten)
        await (await import('./backup/of-day.ts')).keepBackupOfDay(store, context)
    })
  } finally {
    store.close()
  }
}

/** Does `end` after work that ended well, or that the person stopped; not after a failure. */
async function lastly<T>(work: Promise<T>, end: () => Promise<void>): Promise<T> {
  try {
    const result = await work
    await end()
    return result
  } catch (error) {
    if (error instanceof Error && error.name === 'ExitPromptError') await end()
    throw error
  }
}
