import type { Migration } from '../model/migration.ts'
import type { WrittenMigration } from './written/questionnaire.ts'

/** What becomes of the answers of an older version, as the file says it. */
export function readMigration({ from, meaning_changed, ...maps }: WrittenMigration): Migration {
  const { renamed = {}, split = {}, reworded = [], retired = [], options = {}, rows = {} } = maps
  return { from, renamed, split, reworded, meaningChanged: meaning_changed ?? [], retired, options, rows }
}
