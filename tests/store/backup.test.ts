import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { listBackups } from '../../src/store/list-backups.ts'
import { checkedCopy, type Made, makeBackup } from '../../src/store/make-backup.ts'
import { migrations } from '../../src/store/migrations.ts'
import { outlineOf } from '../../src/store/outline.ts'
import { recordAnswer } from '../../src/store/record-answer.ts'
import type { Store } from '../../src/store/store.ts'
import { createSubject } from '../../src/store/subjects.ts'
import { loadTrail } from '../../src/store/trail.ts'
import { at, business, entries, tellVisit, visit } from '../support/invented-visit.ts'
import { raw } from '../support/raw-sqlite.ts'
import { digestOfFile, newPath, opened } from '../support/temporary-store.ts'

const later = '2026-11-02T15:04:05.678Z'

/** A store, still open, with a visit in it. */
function visited(end: 'open' | 'closed' = 'closed'): Store {
  const store = opened(newPath())
  tellVisit(store, end)
  return store
}

async function made(store: Store, when = later): Promise<Made> {
  const backup = await makeBackup(store, when)
  if (backup === undefined) throw new Error('nothing to back up')
  return backup
}

/** The names beside the backups, those included. */
function kept({ path }: Store): readonly string[] {
  return readdirSync(join(dirname(path), 'backups'))
}

/** Every row of every table, as a digest; the mark of an open session is not content. */
function contentOf(database: Database.Database): unknown {
  return Object.keys(outlineOf(database).rows).map((table) => {
    const columns = table === 'store' ? 'one, identity, writes' : '*'
    const rows = database.prepare(`SELECT ${columns} FROM "${table}"`).raw().all()
    const texts = rows.map((row) => JSON.stringify(row)).sort()
    return [table, createHash('sha256').update(texts.join('\n')).digest('hex')]
  })
}

describe('a backup', () => {
  test('is whole, private, equal to its store row by row, and opens by itself', async () => {
    const store = visited()
    const { path, bytes, holds } = await made(store)
    expect(kept(store)).toEqual(['2026-11-02T15-04-05-678Z-manual.db'])
    expect(basename(path)).toBe('2026-11-02T15-04-05-678Z-manual.db')
    expect(bytes).toBe(statSync(path).size)
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(holds).toEqual({ business: 1, advisor: 0, region: 0, assessment: 1 })
    const [copy, source] = [raw(path, { readonly: true }), raw(store.path)]
    expect(copy.pragma('integrity_check', { simple: true })).toBe('ok')
    expect(outlineOf(copy)).toEqual(outlineOf(source))
    expect(contentOf(copy)).toEqual(contentOf(source))
    expect(loadTrail(opened(path), visit.id)).toStrictEqual(entries)
  })

  test('is of one instant, while a visit goes on writing', async () => {
    const writer = visited('open')
    const before = loadTrail(writer, visit.id).length
    const reader = opened(writer.path, { purpose: 'read' })
    const making = made(reader)
    const response = { answer: { state: 'unknown' } } as const
    recordAnswer(writer, visit.id, { question: 'Q5', response, at, source: 'interview' })
    const { path } = await making
    recordAnswer(writer, visit.id, { question: 'Q6', response, at, source: 'interview' })
    expect(loadTrail(writer, visit.id)).toHaveLength(before + 2)
    expect(loadTrail(opened(path), visit.id)).toHaveLength(before)
  })

  test('of a store that a visit has open does not say that a session was cut', async () => {
    const store = visited('open')
    expect(raw(store.path).prepare('SELECT open FROM store').pluck().get()).toBe(1)
    const copy = opened((await made(store)).path)
    expect(copy.logMissing).toBe(false)
  })

  test('never goes over another, even made at the same instant', async () => {
    const store = visited()
    const first = await made(store)
    const digest = digestOfFile(first.path)
    createSubject(store, { ...business, id: 'another', name: 'Autre' })
    const second = await made(store)
    expect(second.path).not.toBe(first.path)
    expect(digestOfFile(first.path)).toBe(digest)
    expect([first.holds.business, second.holds.business]).toEqual([1, 2])
    expect(listBackups(store.path)).toHaveLength(2)
  })

  test('is not made where there is no store', async () => {
    const absent = opened(newPath(), { purpose: 'read' })
    expect(await makeBackup(absent, later)).toBeUndefined()
    expect(readdirSync(dirname(dirname(absent.path)))).toEqual([])
  })

  test('takes away what a kill left of a copy the day before, and nothing else', async () => {
    const store = visited()
    const folder = join(dirname(store.path), 'backups')
    mkdirSync(folder)
    const old = '2026-10-30T10-00-00-000Z-manual.db'
    const recent = '2026-11-02T15-00-00-000Z-manual.db.partial'
    for (const name of [old, `${old}.partial`, `${old}.partial-journal`, recent, 'notes.txt'])
      writeFileSync(join(folder, name), 'x')
    const { path } = await made(store)
    expect(kept(store).toSorted()).toEqual([old, recent, basename(path), 'notes.txt'].toSorted())
  })
})

describe('a backup that cannot be made', () => {
  test('is refused, with where and why, when its folder cannot be one; the store goes on', async () => {
    const store = visited('open')
    writeFileSync(join(dirname(store.path), 'backups'), 'a file')
    await expect(makeBackup(store, later)).rejects.toMatchObject({
      name: 'BackupFailed',
      code: 'EEXIST',
      folder: join(dirname(store.path), 'backups'),
    })
    recordAnswer(store, visit.id, { question: 'Q5', response: { answer: { state: 'later' } }, at, source: 'interview' })
  })

  test('of a damaged store is said to be of a damaged store, and leaves nothing under a backup’s name', async () => {
    const store = visited()
    store.close()
    const bytes = readFileSync(store.path)
    const page = bytes.indexOf('Boulangerie') & ~0xfff
    bytes.fill(0xff, page, page + 4096)
    writeFileSync(store.path, bytes)
    const damaged = opened(store.path)
    await expect(makeBackup(damaged, later)).rejects.toMatchObject({ name: 'StoreDamaged', path: store.path })
    expect(kept(store)).toEqual([])
  })

  test.each<[string, (copy: Database.Database) => void]>([
    ['a row less', (copy) => copy.exec('DELETE FROM journal_copy')],
    ['another schema', (copy) => copy.exec('DROP INDEX trail_of_assessment')],
    ['another mark', (copy) => copy.pragma('application_id = 7')],
    ['an older number', (copy) => copy.pragma('user_version = 1')],
  ])('because the copy read again has %s is none', async (_what, spoil) => {
    const store = visited()
    raw(store.path).exec('CREATE TABLE journal_copy (n INTEGER) STRICT; INSERT INTO journal_copy VALUES (1)')
    const { path } = await made(store)
    const outline = outlineOf(raw(store.path))
    expect(checkedCopy({ partial: path }, outline)).toMatchObject({ business: 1 })
    const copy = raw(path)
    spoil(copy)
    copy.close()
    expect(checkedCopy({ partial: path }, outline)).toBeUndefined()
  })
})

describe('the backups kept', () => {
  test('are told newest first, with why they were made, and whether they can be counted on', async () => {
    const store = visited()
    const first = await made(store, '2026-11-01T00:00:00.000Z')
    const second = await made(store, '2026-11-02T00:00:00.000Z')
    store.close()
    const next = { version: migrations.length + 1, name: 'colours', sql: 'ALTER TABLE subject ADD COLUMN colour TEXT' }
    opened(store.path, { migrations: [...migrations, next], at: '2026-11-01T12:00:00.000Z' }).close()
    const folder = dirname(first.path)
    const cut = join(folder, '2026-11-03T00-00-00-000Z-manual.db')
    writeFileSync(cut, readFileSync(first.path).subarray(0, 10_000))
    copyFileSync(first.path, join(folder, 'à moi.db'))
    // The time is the name's: a file copied back has a date of its own.
    utimesSync(second.path, 0, 0)
    expect(listBackups(store.path)).toEqual([
      { path: cut, at: '2026-11-03T00:00:00.000Z', bytes: 10_000, reason: 'manual', whole: false },
      { path: second.path, at: second.at, bytes: second.bytes, reason: 'manual', whole: true },
      expect.objectContaining({ at: '2026-11-01T12:00:00.000Z', reason: 'migration', whole: true }),
      { path: first.path, at: first.at, bytes: first.bytes, reason: 'manual', whole: true },
    ])
  })

  test('are none where there is no folder, nor store', () => {
    expect(listBackups(newPath())).toEqual([])
  })
})
