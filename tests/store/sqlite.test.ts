import { cpSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadSqlite, type Sqlite } from '../../src/store/sqlite.ts'
import { temporaryFolder, thrownBy } from '../support/temporary-store.ts'

const require = createRequire(import.meta.url)

test('better-sqlite3 loads', () => {
  expect(thrownBy(() => loadSqlite())).toBeUndefined()
})

test('better-sqlite3 that is not installed is told as such', () => {
  const folder = temporaryFolder()
  const load = (name: string): Sqlite => createRequire(join(folder, 'x.js'))(name)
  expect(thrownBy(() => loadSqlite(load))).toMatchObject({ name: 'BinaryMissing', code: 'not-installed' })
})

test('better-sqlite3 whose install script was blocked is told as such', () => {
  const load = (): Sqlite => require(copyWithoutBinary())
  expect(thrownBy(() => loadSqlite(load))).toMatchObject({ name: 'BinaryMissing', code: 'not-compiled' })
})

test('better-sqlite3 compiled for another machine or another Node is told as such', () => {
  const copy = copyWithoutBinary()
  cpSync(join(copy, 'package.json'), join(copy, 'build', 'Release', 'better_sqlite3.node'))
  const load = (): Sqlite => require(copy)
  expect(thrownBy(() => loadSqlite(load))).toMatchObject({ name: 'BinaryMissing', code: 'other-runtime' })
})

test('any other failure is not disguised', () => {
  const load = (): Sqlite => {
    throw new TypeError('other')
  }
  expect(thrownBy(() => loadSqlite(load))).toBeInstanceOf(TypeError)
})

/** better-sqlite3 as an installation that ran no script leaves it. */
function copyWithoutBinary(): string {
  const root = join(require.resolve('better-sqlite3/package.json'), '..')
  const modules = join(temporaryFolder(), 'node_modules')
  const copy = join(modules, 'better-sqlite3')
  for (const part of ['lib', 'package.json']) cpSync(join(root, part), join(copy, part), { recursive: true })
  for (const name of ['bindings', 'file-uri-to-path']) {
    cpSync(join(root, '..', name), join(modules, name), { recursive: true })
  }
  writeFileSync(join(modules, 'package.json'), '{}')
  return copy
}
