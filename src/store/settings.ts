import type Database from 'better-sqlite3'

/** The settings of every connection (trust §3). WAL alone would acknowledge answers that a power cut loses: hence FULL. */
export function applySettings(database: Database.Database): void {
  database.pragma('busy_timeout = 5000')
  database.pragma('trusted_schema = OFF')
  database.pragma('cell_size_check = ON')
  database.pragma('mmap_size = 0')
  database.pragma('cache_size = -2000')
  database.pragma('foreign_keys = ON')
  database.pragma('secure_delete = ON')
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
}

/** SQLite finds nothing wrong, and every row's references lead to a row: a log of another store fails the second. */
export function isSound(
  database: Database.Database,
  check: 'quick_check' | 'integrity_check' = 'quick_check',
): boolean {
  if (database.pragma(check, { simple: true }) !== 'ok') return false
  const orphans = database.pragma('foreign_key_check')
  return Array.isArray(orphans) && orphans.length === 0
}
