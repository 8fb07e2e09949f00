import { isWhole, soundnessOf } from './soundness.ts'
import type { Sqlite } from './sqlite.ts'
import { readUntouched } from './untouched.ts'

/** Whether a backup could be restored: it is a whole, sound store. Undefined when it cannot be read. */
export function isBackupGood(path: string, sqlite: Sqlite): boolean | undefined {
  const found = readUntouched(path, sqlite)
  if (found.kind === 'refused' || found.kind === 'busy') return undefined
  if (found.kind === 'newer') return true
  if (found.kind !== 'read') return false
  try {
    return isWhole(soundnessOf(found.copy, sqlite))
  } finally {
    found.copy.database.close()
  }
}
