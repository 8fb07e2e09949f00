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

/** Opens the store for `work` and closes it whatever happens; says what a person should know of the place it is in. */
export async function withStore<T>(
  context: Context,
  purpose: 'read' | 'write',
  work: (store: Store) => Promise<T>,
): Promise<T> {
  const path = storePath(context)
  const { storeNotes } = context.messages.cli
  const shared = purpose === 'write' ? cloudSynced(path) : undefined
  if (shared !== undefined) context.talk.err({ text: storeNotes.shared(path, shared), style: 'warning' })
  const store = openDatabase(path, { at: context.environment.now().toISOString(), purpose })
  if (store.logMissing) context.talk.err({ text: storeNotes.logMissing(path), style: 'warning' })
  try {
    return await work(store)
  } finally {
    store.close()
  }
}
