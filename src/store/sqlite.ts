import { createRequire } from 'node:module'
import type Database from 'better-sqlite3'
import { BinaryMissing } from './errors.ts'

/** The class of connections that better-sqlite3 exports. */
export type Sqlite = typeof Database

/**
 * Loads better-sqlite3, and proves that its compiled part runs.
 *
 * It is loaded only when a store is opened, so that help and checks work on a laptop where the binary is missing;
 * the binary itself is only loaded by a first connection, hence the one in memory.
 */
export function loadSqlite(load: (name: string) => Sqlite = createRequire(import.meta.url)): Sqlite {
  try {
    const sqlite = load('better-sqlite3')
    new sqlite(':memory:').close()
    return sqlite
  } catch (error) {
    throw binaryMissing(error) ?? error
  }
}

function binaryMissing(error: unknown): BinaryMissing | undefined {
  if (!(error instanceof Error)) return undefined
  const code = 'code' in error ? error.code : undefined
  if (code === 'ERR_DLOPEN_FAILED') return new BinaryMissing('other-runtime', error)
  if (code === 'MODULE_NOT_FOUND') return new BinaryMissing('not-installed', error)
  // What `bindings` throws, without a code, when no compiled file is found: it lists its `tries`.
  if ('tries' in error) return new BinaryMissing('not-compiled', error)
  return undefined
}
