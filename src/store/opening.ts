import { StoreDamaged, StoreNewer } from './errors.ts'
import { latestOf } from './migrate.ts'
import type { Migration } from './migrations.ts'
import type { Sqlite } from './sqlite.ts'

/** What the steps of opening work with. */
export type Opening = Readonly<{
  path: string
  at: string
  purpose: 'read' | 'write'
  sqlite: Sqlite
  migrations: readonly Migration[]
}>

/** Throws for a store that a newer program wrote. A negative number is nobody's: the file is not ours. */
export function refuseNewer({ path, migrations }: Opening, version: number): void {
  if (version < 0) throw new StoreDamaged(path, 'foreign')
  if (version > latestOf(migrations)) throw new StoreNewer(path, version, latestOf(migrations))
}
