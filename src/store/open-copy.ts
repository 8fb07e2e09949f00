import { migrate } from './migrate.ts'
import { migrations } from './migrations.ts'
import { Store } from './store.ts'
import type { Copy } from './untouched.ts'

/** A sound copy as a store that is read, brought to this program's schema in memory: nothing is ever written from it. */
export function openCopy({ database }: Copy, path: string, at: string): Store {
  migrate(database, migrations, at)
  database.pragma('query_only = ON')
  const damaged = <T>(damage: T): T => damage
  return new Store({ database, path, writable: false, logMissing: false, marked: false, damaged })
}
