import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { StoreNewer, StoreUnwritable } from '../../src/store/errors.ts'
import { loadAssessment } from '../../src/store/load-assessment.ts'
import { migrations } from '../../src/store/migrations.ts'
import { recordAnswer } from '../../src/store/record-answer.ts'
import { createSubject, listSubjects } from '../../src/store/subjects.ts'
import { at, business, entries, startVisit, tellVisit, visit } from '../support/invented-visit.ts'
import { raw } from '../support/raw-sqlite.ts'
import { besideStore, digestOfFile, newPath, opened, temporaryFolder, thrownBy } from '../support/temporary-store.ts'

const windows = process.platform === 'win32'
const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8)

/** A whole visit in a store that is closed. */
function closedStore(end: 'open' | 'closed' = 'closed'): string {
  const path = newPath()
  const store = opened(path)
  tellVisit(store, end)
  store.close()
  return path
}

/** What a killed session leaves: the file and its log, copied while the session was open. */
function cutStore(): string {
  const path = newPath()
  const store = opened(path)
  tellVisit(store, 'open')
  const cut = join(temporaryFolder(), 'virage.db')
  copyFileSync(path, cut)
  copyFileSync(`${path}-wal`, `${cut}-wal`)
  return cut
}

describe('a new store', () => {
  test('is made with its folder, private, and is one file once closed', () => {
    const path = newPath()
    const store = opened(path)
    tellVisit(store)
    if (!windows) {
      expect(modeOf(dirname(path))).toBe('700')
      expect(['', '-wal', '-shm'].map((end) => modeOf(path + end))).toEqual(['600', '600', '600'])
    }
    store.close()
    expect(besideStore(path)).toEqual([basename(path)])
    if (!windows) expect(modeOf(path)).toBe('600')
  })

  test.skipIf(windows)('is private under any umask, and becomes so when it was not', () => {
    const path = newPath()
    const before = process.umask(0)
    try {
      opened(path).close()
    } finally {
      process.umask(before)
    }
    expect(modeOf(dirname(path))).toBe('700')
    expect(modeOf(path)).toBe('600')
    chmodSync(path, 0o644)
    opened(path).close()
    expect(modeOf(path)).toBe('600')
  })

  test('bears our mark, the number of its schema, and the record of its migrations', () => {
    const path = closedStore()
    const other = raw(path)
    expect(other.pragma('application_id', { simple: true })).toBe(0x56495247)
    expect(other.pragma('user_version', { simple: true })).toBe(migrations.length)
    expect(other.prepare('SELECT version, applied_at FROM migration').all()).toEqual(
      migrations.map(({ version }) => ({ version, applied_at: at })),
    )
    expect(other.pragma('integrity_check', { simple: true })).toBe('ok')
    const tables = other
      .prepare(`SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table'`)
      .all()
    expect(tables.filter((table) => !JSON.stringify(table).includes('sqlite_'))).toEqual(
      expect.arrayContaining([{ name: 'assessment', strict: 1 }]),
    )
    expect(JSON.stringify(tables.filter((table) => JSON.stringify(table).includes('"strict":0')))).not.toMatch(
      /"name":"(?!sqlite_)/,
    )
  })

  test('is connected with every setting that durability and privacy ask for', () => {
    const store = opened(newPath())
    const setting = (name: string) => Object.values(Object(store.row(`PRAGMA ${name}`)))[0]
    expect(
      Object.fromEntries(
        [
          'journal_mode',
          'synchronous',
          'foreign_keys',
          'secure_delete',
          'trusted_schema',
          'cell_size_check',
          'busy_timeout',
          'mmap_size',
        ].map((name) => [name, setting(name)]),
      ),
    ).toEqual({
      journal_mode: 'wal',
      synchronous: 2,
      foreign_keys: 1,
      secure_delete: 1,
      trusted_schema: 0,
      cell_size_check: 1,
      busy_timeout: 5000,
      mmap_size: 0,
    })
  })
})

describe('a file that is not a good store', () => {
  const zip = Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(4000, 7)])
  const garbage = Buffer.from(Array.from({ length: 20_000 }, (_, index) => (index * 7919 + 13) % 251))
  const damages: readonly (readonly [string, string, (path: string) => void])[] = [
    ['an empty file', 'empty', (path) => writeFileSync(path, '')],
    ['100 bytes', 'short', (path) => writeFileSync(path, bytesOf(path).subarray(0, 100))],
    ['half a store', 'truncated', (path) => writeFileSync(path, bytesOf(path).subarray(0, bytesOf(path).length >> 1))],
    ['random bytes', 'not-sqlite', (path) => writeFileSync(path, garbage)],
    ['a ZIP', 'not-sqlite', (path) => writeFileSync(path, zip)],
    ['a text', 'not-sqlite', (path) => writeFileSync(path, 'Bonjour\n'.repeat(200))],
    [
      'a good header and nothing else good',
      'corrupt',
      (path) =>
        writeFileSync(path, Buffer.concat([bytesOf(path).subarray(0, 100), bytesOf(path).subarray(100).fill(0xa5)])),
    ],
    ['another program’s SQLite file', 'foreign', (path) => foreign(path)],
    ['another program’s SQLite file, with its own mark', 'foreign', (path) => foreign(path, 42)],
  ]

  test.each(damages)('is refused and left as it is, a copy put aside: %s', (_what, damage, spoil) => {
    const path = closedStore()
    spoil(path)
    const before = digestOfFile(path)
    for (const purpose of ['write', 'read'] as const) {
      const error = thrownBy(() => opened(path, { purpose }))
      expect(error).toMatchObject({ name: 'StoreDamaged', path, damage, backup: undefined })
      expect(digestOfFile(path)).toBe(before)
    }
    const copies = readdirSync(join(dirname(path), 'quarantine'))
    expect(copies).toEqual(['2026-03-01T15-00-00-000Z'])
    expect(digestOfFile(join(dirname(path), 'quarantine', copies[0] ?? '', basename(path)))).toBe(before)
  })

  test('is named with the newest backup that is whole', () => {
    const path = closedStore()
    const backups = join(dirname(path), 'backups')
    mkdirSync(backups)
    copyFileSync(path, join(backups, '2026-01-01T00-00-00-000Z-a.db'))
    copyFileSync(path, join(backups, '2026-02-01T00-00-00-000Z-b.db'))
    writeFileSync(join(backups, '2026-03-01T00-00-00-000Z-c.db'), bytesOf(path).fill(0xa5, 200))
    writeFileSync(path, '')
    expect(thrownBy(() => opened(path))).toMatchObject({ backup: join(backups, '2026-02-01T00-00-00-000Z-b.db') })
  })

  test('is put aside with its log', () => {
    const path = cutStore()
    writeFileSync(path, zip)
    const log = digestOfFile(`${path}-wal`)
    const error = thrownBy(() => opened(path))
    expect(error).toMatchObject({ name: 'StoreDamaged', damage: 'not-sqlite' })
    const copy = join(dirname(path), 'quarantine', '2026-03-01T15-00-00-000Z', 'virage.db-wal')
    expect(digestOfFile(copy)).toBe(log)
    expect(digestOfFile(`${path}-wal`)).toBe(log)
  })

  test('is not taken for damaged when it is from a newer program: untouched, not even copied', () => {
    const path = closedStore()
    const other = raw(path)
    other.pragma(`user_version = ${migrations.length + 1}`)
    other.close()
    const before = digestOfFile(path)
    for (const purpose of ['write', 'read'] as const) {
      const error = thrownBy(() => opened(path, { purpose }))
      expect(error).toBeInstanceOf(StoreNewer)
      expect(error).toMatchObject({ name: 'StoreNewer', path, found: migrations.length + 1, known: migrations.length })
    }
    expect(digestOfFile(path)).toBe(before)
    expect(besideStore(path)).toEqual([basename(path)])
  })

  test('from a newer program that was killed, so that only its log says so, is untouched too', () => {
    const path = closedStore()
    const newer = raw(path)
    newer.pragma(`user_version = ${migrations.length + 1}`)
    const cut = join(temporaryFolder(), 'virage.db')
    copyFileSync(path, cut)
    copyFileSync(`${path}-wal`, `${cut}-wal`)
    const before = [digestOfFile(cut), digestOfFile(`${cut}-wal`)]
    expect(thrownBy(() => opened(cut))).toMatchObject({ name: 'StoreNewer', found: migrations.length + 1 })
    expect([digestOfFile(cut), digestOfFile(`${cut}-wal`)]).toEqual(before)
  })

  test.skipIf(windows)('is refused when it is a link, or its log is, or when it is a folder', () => {
    const target = closedStore()
    const before = digestOfFile(target)
    const link = join(temporaryFolder(), 'virage.db')
    symlinkSync(target, link)
    expect(thrownBy(() => opened(link))).toMatchObject({ name: 'StoreUnwritable', code: 'NOT_A_FILE' })
    symlinkSync('/dev/null', `${target}-wal`)
    expect(thrownBy(() => opened(target))).toMatchObject({ name: 'StoreUnwritable', code: 'NOT_A_FILE' })
    expect(digestOfFile(target)).toBe(before)
    const folder = temporaryFolder()
    expect(thrownBy(() => opened(folder))).toBeInstanceOf(StoreUnwritable)
    symlinkSync(join(folder, 'nowhere'), join(folder, 'dangling'))
    expect(thrownBy(() => opened(join(folder, 'dangling')))).toMatchObject({ code: 'NOT_A_FILE' })
    expect(existsSync(join(folder, 'nowhere'))).toBe(false)
  })

  test('is taken when it is an SQLite file without a table nor a mark', () => {
    const path = join(temporaryFolder(), 'virage.db')
    const other = raw(path)
    other.exec('CREATE TABLE t (a); DROP TABLE t; VACUUM')
    other.close()
    expect(listSubjects(opened(path))).toEqual([])
  })
})

describe('after a session that was cut', () => {
  test('the log is replayed: every answer is there', () => {
    const path = cutStore()
    const store = opened(path)
    expect(loadAssessment(store, visit.id)?.assessment.answers.size).toBe(3)
    expect(store.logMissing).toBe(false)
    store.close()
    expect(opened(path).logMissing).toBe(false)
  })

  test('a log that disappeared is noticed, once; what the file holds still opens', () => {
    const path = cutStore()
    rmSync(`${path}-wal`)
    const store = opened(path)
    expect(store.logMissing).toBe(true)
    expect(listSubjects(store)).toEqual([business])
    store.close()
    expect(opened(path).logMissing).toBe(false)
  })

  test('a session that was closed meanwhile, reading or writing, hides no log that disappears', () => {
    const path = newPath()
    const conducting = opened(path)
    startVisit(conducting)
    for (const purpose of ['read', 'write'] as const) {
      const passing = opened(path, { purpose })
      if (purpose === 'write') createSubject(passing, { ...business, id: 'nord', name: 'Garage Nord' })
      passing.close()
      recordAnswer(conducting, visit.id, {
        question: 'Q1',
        response: { answer: { state: 'later' } },
        at,
        source: 'interview',
      })
      const cut = newPath()
      mkdirSync(dirname(cut), { recursive: true })
      copyFileSync(path, cut)
      expect(opened(cut).logMissing, purpose).toBe(true)
    }
  })

  test('the log of another store is refused, and neither file changes', () => {
    const path = closedStore()
    const stranger = newPath()
    const other = opened(stranger)
    tellVisit(other)
    for (let more = 0; more < 30; more++)
      other.write(() =>
        other.run(`INSERT INTO subject (id, kind, name, created_at) VALUES (${more}, 'business', 'x', 'y')`),
      )
    copyFileSync(`${stranger}-wal`, `${path}-wal`)
    const before = [digestOfFile(path), digestOfFile(`${path}-wal`)]
    const error = thrownBy(() => opened(path))
    expect([digestOfFile(path), digestOfFile(`${path}-wal`)]).toEqual(before)
    expect(error).toMatchObject({ name: 'StoreDamaged', damage: 'corrupt' })
  })

  test('a log whose end is torn gives all that was committed before', () => {
    const path = cutStore()
    const log = bytesOf(`${path}-wal`)
    writeFileSync(`${path}-wal`, log.subarray(0, log.length - 1000))
    const store = opened(path)
    const [last] = [loadAssessment(store, visit.id)?.assessment.answers]
    expect(last?.size).toBeGreaterThanOrEqual(2)
  })
})

describe('a store that goes bad while it is open', () => {
  test('is told as damage, with a copy put aside', () => {
    const path = closedStore('open')
    const pages = bytesOf(path)
    writeFileSync(path, pages.fill(0xa5, 8192))
    const error = thrownBy(() => {
      const store = opened(path)
      recordAnswer(store, visit.id, entries[0] ?? { question: 'Q1', at, source: 'interview' })
    })
    expect(error).toMatchObject({ name: 'StoreDamaged', damage: 'corrupt', quarantine: expect.any(String) })
    expect(digestOfFile(path)).toBe(digestOfFile(join(String(Object(error).quarantine), basename(path))))
  })
})

function bytesOf(path: string): Buffer {
  return readFileSync(path)
}

function foreign(path: string, mark = 0): void {
  rmSync(path)
  const other = raw(path)
  other.exec('CREATE TABLE recipe (name); INSERT INTO recipe VALUES (1)')
  other.pragma(`application_id = ${mark}`)
  other.close()
}
