import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { backupFolder } from '../../src/store/backup-file.ts'
import { StoreDamaged } from '../../src/store/errors.ts'
import { holdAlone } from '../../src/store/gate.ts'
import { listBackups } from '../../src/store/list-backups.ts'
import { makeBackup } from '../../src/store/make-backup.ts'
import {
  beginRestore,
  checkStaged,
  endRestore,
  type Present,
  readPresent,
  replaceStore,
  stageCopy,
} from '../../src/store/restore.ts'
import type { Store } from '../../src/store/store.ts'
import { createSubject, listSubjects } from '../../src/store/subjects.ts'
import { loadTrail } from '../../src/store/trail.ts'
import { at, business, entries, tellVisit, visit } from '../support/invented-visit.ts'
import { raw } from '../support/raw-sqlite.ts'
import { besideStore, digestOfFile, newPath, opened, temporaryFolder, thrownBy } from '../support/temporary-store.ts'

const later = '2026-11-02T15:04:05.678Z'
const fixtures = join(import.meta.dirname, 'fixtures')

/** A store with a visit, its backup, and then one more business. */
async function changedSince(): Promise<Readonly<{ store: Store; backup: string }>> {
  const store = opened(newPath())
  tellVisit(store)
  const made = await makeBackup(store, at)
  if (made === undefined) throw new Error('no backup')
  createSubject(store, { ...business, id: 'since', name: 'Depuis' })
  return { store, backup: made.path }
}

/** What `virage restore` does of files, without a person. */
function restored(
  path: string,
  source: string,
  when = later,
): Readonly<{ kept: string | undefined; present: Present }> {
  const leave = holdAlone(path)
  const restore = beginRestore(path, when)
  try {
    stageCopy(source, restore)
    checkStaged(restore, source)
    const present = readPresent(restore)
    return { kept: replaceStore(restore, present), present }
  } finally {
    endRestore(restore)
    leave()
  }
}

function names(path: string): readonly string[] {
  return listSubjects(opened(path, { purpose: 'read' })).map(({ name }) => name)
}

describe('a backup put in the place of the store', () => {
  test('is the store, row by row; what it replaced is kept under a name that says so, and comes back', async () => {
    const { store, backup } = await changedSince()
    store.close()
    const before = digestOfFile(backup)
    const { kept = '', present } = restored(store.path, backup)
    expect(present).toMatchObject({ kind: 'store', summary: { holds: { business: 2, assessment: 1 } } })
    expect(basename(kept)).toBe('avant-restauration-2026-11-02T15-04-05-678Z.db')
    if (process.platform !== 'win32')
      for (const file of [kept, store.path]) expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(loadTrail(opened(store.path), visit.id)).toStrictEqual(entries)
    expect(names(store.path)).toEqual([business.name])
    expect(digestOfFile(backup)).toBe(before)
    expect(besideStore(store.path)).toEqual(expect.not.arrayContaining([expect.stringContaining('.restauration-')]))
    const second = listBackups(store.path).find(({ reason }) => reason === 'restore')?.path
    expect(second).toBe(kept)
  })

  test('then gives way again to what it replaced', async () => {
    const { store, backup } = await changedSince()
    store.close()
    const { kept = '' } = restored(store.path, backup)
    restored(store.path, kept, '2026-11-02T15:04:06.000Z')
    expect(names(store.path)).toEqual([business.name, 'Depuis'])
    expect(listBackups(store.path).filter(({ reason }) => reason === 'restore')).toHaveLength(2)
  })

  test('is put where there is no store yet: the folder is made', async () => {
    const { backup } = await changedSince()
    const path = newPath()
    expect(restored(path, backup)).toEqual({ kept: undefined, present: { kind: 'absent' } })
    expect(names(path)).toEqual([business.name])
  })

  test('takes the place of a damaged store, which is kept to the last byte with its log', async () => {
    const { store, backup } = await changedSince()
    store.close()
    const bytes = readFileSync(store.path).fill(0xa5, 200)
    writeFileSync(store.path, bytes)
    writeFileSync(`${store.path}-wal`, 'not a log')
    const { kept = '', present } = restored(store.path, backup)
    expect(present).toEqual({ kind: 'unread' })
    expect(readFileSync(kept).equals(bytes)).toBe(true)
    expect(readFileSync(`${kept}-wal`, 'utf8')).toBe('not a log')
    expect(existsSync(`${store.path}-wal`)).toBe(false)
    expect(names(store.path)).toEqual([business.name])
  })

  test('after a session that was killed, what its log held is in what is kept', async () => {
    const { store, backup } = await changedSince()
    const killed = join(temporaryFolder(), 'data', 'virage.db')
    mkdirSync(dirname(killed))
    for (const end of ['', '-wal']) copyFileSync(store.path + end, killed + end)
    const { kept = '' } = restored(killed, backup)
    expect(names(kept)).toEqual([business.name, 'Depuis'])
    expect(opened(kept).logMissing).toBe(false)
    expect(names(killed)).toEqual([business.name])
  })

  test.each(readdirSync(fixtures).filter((name) => name.endsWith('.db')))(
    'of an older schema, %s, is migrated by the opening that follows',
    (name) => {
      const path = newPath()
      restored(path, join(fixtures, name))
      const current = raw(opened(newPath()).path).pragma('user_version', { simple: true })
      const store = opened(path)
      expect(raw(store.path).pragma('user_version', { simple: true })).toBe(current)
    },
  )
})

describe('what is no good backup', () => {
  test.each<[string, string, (path: string) => void]>([
    ['a text', 'not-sqlite', (path) => writeFileSync(path, 'x'.repeat(5000))],
    ['an empty file', 'empty', (path) => writeFileSync(path, '')],
    ['another program’s', 'foreign', (path) => void raw(path).pragma('application_id = 7')],
    ['one that was cut', 'truncated', (path) => truncateSync(path, 20_000)],
    ['one with a page spoilt', 'corrupt', (path) => writeFileSync(path, spoilt(path))],
  ])('is refused, and the store untouched: %s', async (_what, damage, spoil) => {
    const { store, backup } = await changedSince()
    store.close()
    spoil(backup)
    const before = digestOfFile(store.path)
    const error = thrownBy(() => restored(store.path, backup))
    expect(error).toBeInstanceOf(StoreDamaged)
    expect(error).toMatchObject({ path: backup, damage })
    expect(digestOfFile(store.path)).toBe(before)
    expect(besideStore(store.path).toSorted()).toEqual(['backups', 'virage.db'])
    expect(readdirSync(backupFolder(store.path))).toEqual([basename(backup)])
  })

  test('because a newer program made it, is refused too', async () => {
    const { store, backup } = await changedSince()
    store.close()
    raw(backup).pragma('user_version = 900')
    expect(thrownBy(() => restored(store.path, backup))).toMatchObject({ name: 'StoreNewer', path: backup, found: 900 })
  })

  function spoilt(path: string): Buffer {
    const bytes = readFileSync(path)
    const page = bytes.indexOf('Boulangerie') & ~0xfff
    return bytes.fill(0xff, page, page + 4096)
  }
})

describe('a store that a session has open', () => {
  test('is not replaced, by a session that writes or one that reads', async () => {
    const { store, backup } = await changedSince()
    expect(thrownBy(() => restored(store.path, backup))).toMatchObject({ name: 'StoreLocked', path: store.path })
    store.close()
    const reader = opened(store.path, { purpose: 'read' })
    expect(thrownBy(() => restored(store.path, backup))).toMatchObject({ name: 'StoreLocked' })
    reader.close()
    restored(store.path, backup)
  })

  test('by another program that knows nothing of ours, is not replaced either', async () => {
    const { store, backup } = await changedSince()
    store.close()
    const stranger = raw(store.path)
    stranger.pragma('journal_mode = WAL')
    expect(stranger.prepare('SELECT count(*) FROM subject').pluck().get()).toBe(2)
    expect(thrownBy(() => restored(store.path, backup))).toMatchObject({ name: 'StoreLocked' })
    stranger.close()
    expect(names(store.path)).toEqual([business.name, 'Depuis'])
  })

  test('is opened by nobody while it is being replaced', async () => {
    const { store } = await changedSince()
    store.close()
    const leave = holdAlone(store.path)
    expect(thrownBy(() => opened(store.path))).toMatchObject({ name: 'StoreLocked', path: store.path })
    leave()
    opened(store.path)
  })
})
