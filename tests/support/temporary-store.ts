import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type OpenOptions, openDatabase } from '../../src/store/open-database.ts'
import type { Store } from '../../src/store/store.ts'
import { at } from './invented-visit.ts'

/** A folder of this test's own, removed when it ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'virage-store-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** The path of a store that does not exist yet, in a folder of this test's own. */
export function newPath(): string {
  return join(temporaryFolder(), 'data', 'virage.db')
}

/** Opens a store and closes it when the test ends, if the test did not. */
export function opened(path: string, options: Partial<OpenOptions> = {}): Store {
  const store = openDatabase(path, { at, purpose: 'write', ...options })
  onTestFinished(() => store.close())
  return store
}

/** What is in a store's folder, but the folder of the locks of sessions, which hold nothing. */
export function besideStore(path: string): readonly string[] {
  return readdirSync(dirname(path)).filter((name) => name !== 'sessions')
}

/** The bytes of a file, as a digest; undefined when there is none. */
export function digestOfFile(path: string): string | undefined {
  return existsSync(path) ? createHash('sha256').update(readFileSync(path)).digest('hex') : undefined
}

/** What `work` throws. */
export function thrownBy(work: () => unknown): unknown {
  try {
    work()
  } catch (error) {
    return error
  }
  return undefined
}
