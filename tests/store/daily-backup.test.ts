import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { localDay } from '../../src/cli/local-day.ts'
import { backupFolder } from '../../src/store/backup-file.ts'
import { backUpDay } from '../../src/store/daily-backup.ts'
import { listBackups } from '../../src/store/list-backups.ts'
import { makeBackup } from '../../src/store/make-backup.ts'
import type { Store } from '../../src/store/store.ts'
import { createSubject } from '../../src/store/subjects.ts'
import { business, tellVisit } from '../support/invented-visit.ts'
import { newPath, opened } from '../support/temporary-store.ts'

const dayOf = (at: string) => localDay(new Date(at))

function written(path = newPath()): Store {
  const store = opened(path)
  if (listBackups(path).length === 0) tellVisit(store)
  return store
}

/** A session that keeps a business, then ends at this time. */
async function session(path: string, at: string): Promise<void> {
  const store = opened(path)
  createSubject(store, { ...business, id: `${at} ${listBackups(path).length}`, name: at })
  await backUpDay(store, { at, dayOf })
  store.close()
}

function dailies(path: string): readonly string[] {
  return listBackups(path).flatMap(({ at, reason }) => (reason === 'daily' ? [at] : []))
}

describe('the backup of the day', () => {
  test('is made by the first session of the day that writes, and by no other', async () => {
    const store = written()
    await backUpDay(store, { at: '2026-11-02T15:00:00.000Z', dayOf })
    expect(dailies(store.path)).toEqual(['2026-11-02T15:00:00.000Z'])
    await session(store.path, '2026-11-03T04:59:59.999Z')
    expect(dailies(store.path)).toHaveLength(1)
    await session(store.path, '2026-11-03T05:00:00.000Z')
    expect(dailies(store.path)).toEqual(['2026-11-03T05:00:00.000Z', '2026-11-02T15:00:00.000Z'])
  })

  test('is not made by a session that only read', async () => {
    const { path } = written()
    expect(await backUpDay(opened(path), { at: '2026-11-02T15:00:00.000Z', dayOf })).toBeUndefined()
    expect(listBackups(path)).toEqual([])
  })

  test('is made although one was asked for, and although the day’s own was cut', async () => {
    const store = written()
    await makeBackup(store, '2026-11-02T14:00:00.000Z')
    writeFileSync(join(backupFolder(store.path), '2026-11-02T14-30-00-000Z-daily.db'), 'cut')
    await backUpDay(store, { at: '2026-11-02T15:00:00.000Z', dayOf })
    expect(dailies(store.path)).toEqual(['2026-11-02T15:00:00.000Z', '2026-11-02T14:30:00.000Z'])
  })

  test('is made on a day that a clock moved backwards comes back to before, and takes nothing away', async () => {
    const { path } = written()
    for (const at of ['2036-11-02T15:00:00.000Z', '2026-11-02T15:00:00.000Z', '2026-11-01T15:00:00.000Z'])
      await session(path, at)
    expect(dailies(path)).toHaveLength(3)
  })
})

describe('what is taken away then', () => {
  /** Backups of 40 days, one a day at noon, all good. */
  async function withPast(): Promise<string> {
    const store = written()
    const folder = backupFolder(store.path)
    mkdirSync(folder)
    const first = await makeBackup(store, '2026-09-01T16:00:00.000Z', 'daily')
    if (first === undefined) throw new Error('no backup')
    for (let day = 1; day < 40; day += 1) {
      const at = new Date(Date.parse(first.at) + day * 86_400_000).toISOString()
      copyFileSync(first.path, join(folder, basename(first.path).replace(/^[^T]+/, at.slice(0, 10))))
    }
    store.close()
    return store.path
  }

  test('goes by four a day at most, the oldest first', async () => {
    const path = await withPast()
    await session(path, '2026-10-12T16:00:00.000Z')
    const left = dailies(path)
    expect(left).toHaveLength(41 - 4)
    expect(left.slice(-3).map(dayOf)).toEqual(['2026-09-07', '2026-09-06', '2026-09-05'])
  })

  test('is little, even when the clock leaps ten years ahead for a day', async () => {
    const path = await withPast()
    await session(path, '2036-10-12T16:00:00.000Z')
    expect(dailies(path)).toHaveLength(41 - 4)
  })

  test('is nothing where no backup can be made: the good ones stay', async () => {
    const path = await withPast()
    const before = readdirSync(backupFolder(path))
    const bytes = readFileSync(path)
    const page = bytes.indexOf('Boulangerie') & ~0xfff
    writeFileSync(path, bytes.fill(0xff, page, page + 4096))
    const store = opened(path)
    store.write(() => undefined)
    const making = backUpDay(store, { at: '2026-10-12T16:00:00.000Z', dayOf })
    await expect(making).rejects.toMatchObject({ name: 'StoreDamaged' })
    expect(readdirSync(backupFolder(path))).toEqual(before)
  })
})
