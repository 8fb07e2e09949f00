import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, onTestFinished, test } from 'vitest'
import { recordAnswer } from '../../src/store/record-answer.ts'
import { Store } from '../../src/store/store.ts'
import { listSubjects } from '../../src/store/subjects.ts'
import { loadTrail } from '../../src/store/trail.ts'
import { at, business, startVisit, tellVisit, visit } from '../support/invented-visit.ts'
import { raw } from '../support/raw-sqlite.ts'
import { canMountSmallDisk, namespaces } from '../support/small-disk.ts'
import { digestOfFile, newPath, opened, temporaryFolder, thrownBy } from '../support/temporary-store.ts'

const child = fileURLToPath(new URL('../support/store-child.js', import.meta.url))
const isRoot = process.getuid?.() === 0
const windows = process.platform === 'win32'

/** Root may write anywhere: its child gives up every such right, and is bound by the modes like anyone. */
const bound = isRoot ? ['setpriv', '--bounding-set=-all', '--inh-caps=-all'] : []

/** What a session that is bound by the modes of files says. */
function saidWithoutRights(work: string, path: string): unknown {
  const [command = '', ...args] = [...bound, process.execPath, child, work, path]
  const { stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' })
  expect(stderr).toBe('')
  return stdout
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line))
}

/** A store in a folder where nothing can be written; `cut` leaves it as a killed session does, with a log. */
function protectedStore(cut: boolean): string {
  const made = newPath()
  const store = opened(made)
  tellVisit(store, 'open')
  if (!cut) store.close()
  const folder = join(temporaryFolder(), 'protected')
  mkdirSync(folder)
  const path = join(folder, 'virage.db')
  copyFileSync(made, path)
  if (cut) copyFileSync(`${made}-wal`, `${path}-wal`)
  for (const name of readdirSync(folder)) chmodSync(join(folder, name), 0o444)
  chmodSync(dirname(folder), 0o755)
  chmodSync(folder, 0o555)
  onTestFinished(() => chmodSync(folder, 0o755))
  return path
}

describe.skipIf(windows)('a store in a folder that cannot be written', () => {
  test.each([
    ['closed well', false],
    ['cut, with a log to replay', true],
  ])('is read all the same, log included, and nothing is written: %s', (_how, cut) => {
    const path = protectedStore(cut)
    const before = readdirSync(dirname(path)).map((name) => [name, digestOfFile(join(dirname(path), name))])
    expect(saidWithoutRights('read', path)).toEqual([
      {
        writable: false,
        subjects: [business],
        assessments: [expect.objectContaining({ id: visit.id, answered: 3 })],
        answers: 3,
      },
      { error: 'StoreUnwritable', code: 'SQLITE_READONLY' },
    ])
    expect(readdirSync(dirname(path)).map((name) => [name, digestOfFile(join(dirname(path), name))])).toEqual(before)
  })

  test('is refused, by a code, to who wants to write', () => {
    const path = protectedStore(false)
    expect(saidWithoutRights('write', path)).toEqual([{ error: 'StoreUnwritable', code: 'EACCES' }])
  })

  test('cannot be made there', () => {
    const path = protectedStore(false)
    expect(saidWithoutRights('write', join(dirname(path), 'other.db'))).toEqual([
      { error: 'StoreUnwritable', code: 'EACCES' },
    ])
  })

  test('is read when only the file is protected', () => {
    const path = protectedStore(false)
    chmodSync(dirname(path), 0o777)
    expect(saidWithoutRights('read', path)).toEqual([
      expect.objectContaining({ writable: false, answers: 3 }),
      { error: 'StoreUnwritable', code: 'SQLITE_READONLY' },
    ])
    expect(readdirSync(dirname(path))).toEqual([basename(path)])
  })

  test('is damaged when it is: protection hides nothing', () => {
    const path = protectedStore(true)
    chmodSync(dirname(path), 0o755)
    chmodSync(`${path}-wal`, 0o644)
    const stranger = newPath()
    const other = opened(stranger)
    tellVisit(other)
    cpSync(`${stranger}-wal`, `${path}-wal`)
    chmodSync(`${path}-wal`, 0o444)
    chmodSync(dirname(path), 0o555)
    expect(saidWithoutRights('read', path)).toEqual([{ error: 'StoreDamaged', damage: 'corrupt' }])
  })
})

describe('a store that does not exist', () => {
  test('reads as an empty one, and is not made', () => {
    const path = newPath()
    const store = opened(path, { purpose: 'read' })
    expect([store.writable, listSubjects(store)]).toEqual([false, []])
    expect(thrownBy(() => startVisit(store))).toMatchObject({ name: 'StoreUnwritable', code: 'SQLITE_READONLY' })
    store.close()
    expect(existsSync(dirname(path))).toBe(false)
  })
})

describe('a full disk', () => {
  test('refuses the answer, keeps those acknowledged, and works again once there is room', () => {
    const path = newPath()
    const first = opened(path)
    startVisit(first)
    first.close()
    const database = raw(path)
    const store = new Store({
      database,
      path,
      writable: true,
      logMissing: false,
      marked: false,
      damaged: (damage) => damage,
    })
    database.pragma(`max_page_count = ${Math.ceil(statSync(path).size / 4096) + 6}`)
    let acknowledged = 0
    const answer = () => {
      const response = { answer: { state: 'unknown' }, note: 'n'.repeat(2000) } as const
      recordAnswer(store, visit.id, { question: `Q${(acknowledged % 7) + 1}`, response, at, source: 'interview' })
      acknowledged += 1
    }
    const error = thrownBy(() => {
      for (let count = 0; count < 100; count++) answer()
    })
    expect(error).toMatchObject({ name: 'StoreUnwritable', code: 'SQLITE_FULL', path })
    expect(acknowledged).toBeGreaterThan(1)
    expect(loadTrail(store, visit.id)).toHaveLength(acknowledged)
    expect(database.pragma('integrity_check', { simple: true })).toBe('ok')
    database.pragma('max_page_count = 1000000')
    answer()
    store.close()
    expect(loadTrail(opened(path), visit.id)).toHaveLength(acknowledged)
  })

  test.skipIf(!canMountSmallDisk())('for real (1 MB): the same, and the store opens afterwards', () => {
    const script = `mount -t tmpfs -o size=1m none "$1" && "$2" "$3" fill "$1/virage.db" > "$1.out"; cp "$1"/virage.db* "$1.kept/"`
    const folder = temporaryFolder()
    const disk = join(folder, 'disk')
    for (const name of [disk, `${disk}.kept`]) mkdirSync(name)
    execFileSync(namespaces, ['-Urm', 'sh', '-c', script, 'sh', disk, process.execPath, child])
    const said = execFileSync('cat', [`${disk}.out`], { encoding: 'utf8' })
      .trim()
      .split('\n')
    expect(JSON.parse(said.at(-1) ?? '')).toMatchObject({ error: 'StoreUnwritable' })
    const store = opened(join(`${disk}.kept`, 'virage.db'))
    expect(listSubjects(store).length).toBeGreaterThanOrEqual(said.length - 1)
    expect(said.length).toBeGreaterThan(5)
  })
})
