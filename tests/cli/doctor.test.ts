import { createHash } from 'node:crypto'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { migrations } from '../../src/store/migrations.ts'
import { newVisit } from '../support/line-visit.ts'
import { raw } from '../support/raw-sqlite.ts'
import { newFolder, run } from '../support/run-program.ts'

const windows = process.platform === 'win32'

/** A folder where a visit to one business is under way. */
function withBusiness(): string {
  const cwd = newFolder()
  newVisit(['Vendre'], { cwd })
  rmSync(join(cwd, 'data', 'backups'), { recursive: true })
  return cwd
}

const storeIn = (cwd: string) => join(cwd, 'data', 'virage.db')

/** Every name under the data folder, with its mode, time and bytes: what an examination must leave as it is. */
function dataOf(cwd: string): readonly string[] {
  const folder = join(cwd, 'data')
  if (!existsSync(folder)) return []
  return ['.', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })].sort().map((name) => {
    const { mode, mtimeMs } = statSync(join(folder, name))
    const isFolder = statSync(join(folder, name)).isDirectory()
    const digest = isFolder
      ? ''
      : createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex')
    return `${name} ${mode} ${mtimeMs} ${digest}`
  })
}

type Told = Readonly<{
  check: string
  level: string
  said: string
  todo: string | null
  facts: Record<string, unknown>
}>

/** Examines, and says what was found of one thing; nothing may have changed in the meantime. */
function examined(cwd: string, check: string): Readonly<{ code: number | null; verdict: string; told: Told }> {
  const before = dataOf(cwd)
  const { code, out, err } = run(['doctor', '--json'], { cwd })
  expect(err).toBe('')
  expect(dataOf(cwd)).toEqual(before)
  const { format, verdict, checks }: { format: string; verdict: string; checks: readonly Told[] } = JSON.parse(out)
  expect(format).toBe('virage/doctor@1')
  const told = checks.find((one) => one.check === check)
  if (told === undefined) throw new Error(`no ${check}`)
  return { code, verdict, told }
}

describe('virage doctor', () => {
  test.each([
    ['fr', 'examiner', 'Examen de virage', '[bon] Intégrité', '→ Faites-en une : virage sauvegarde'],
    ['en', 'doctor', 'Check-up of virage', '[good] Integrity', '→ Make one: virage backup'],
  ])('says of each thing how it is, and what to do (%s)', (language, verb, title, integrity, todo) => {
    const { code, out, err } = run([verb], { cwd: withBusiness(), language })
    expect([code, err]).toEqual([0, ''])
    const said = out.replaceAll('\u00a0', ' ')
    for (const words of [title, integrity, todo]) expect(said).toContain(words)
  })

  test('has nothing to say against an empty folder, and makes nothing there', () => {
    const cwd = newFolder()
    const { code, told } = examined(cwd, 'store')
    expect([code, told.level, told.facts.kind]).toEqual([0, 'good', 'absent'])
    expect(existsSync(join(cwd, 'data'))).toBe(false)
  })

  test('finds a sound store sound, and leaves it as it is', () => {
    const cwd = withBusiness()
    for (const check of ['store', 'integrity', 'records', 'clock', 'fonts', 'versions']) {
      expect([check, examined(cwd, check).told.level]).toEqual([check, 'good'])
    }
    expect(examined(cwd, 'records').told.facts).toMatchObject({ assessments: 1, altered: [] })
  })

  test('counts on a backup only once it is read again', () => {
    const cwd = withBusiness()
    expect(examined(cwd, 'backups').told.level).toBe('watch')
    run(['backup'], { cwd })
    expect(examined(cwd, 'backups').told).toMatchObject({ level: 'good', facts: { kept: 1, days: 0, bad: [] } })
    const [name = ''] = readdirSync(join(cwd, 'data', 'backups'))
    const path = join(cwd, 'data', 'backups', name)
    const bytes = readFileSync(path)
    writeFileSync(path, bytes.fill(0xa5, 8192, 12_288))
    const { code, verdict, told } = examined(cwd, 'backups')
    expect([code, verdict, told.level, told.facts.bad]).toEqual([1, 'wrong', 'wrong', [path]])
  })

  test.skipIf(windows)('tells what other accounts could read, without closing it', () => {
    const cwd = withBusiness()
    expect(examined(cwd, 'modes').told.level).toBe('good')
    chmodSync(storeIn(cwd), 0o644)
    const { code, told } = examined(cwd, 'modes')
    expect([code, told.level, told.facts.exposed]).toEqual([0, 'watch', [{ path: storeIn(cwd), mode: '644' }]])
  })

  test('notices a clock that is behind what is recorded', () => {
    const cwd = withBusiness()
    const database = raw(storeIn(cwd))
    database.exec("UPDATE subject SET created_at = '2099-01-01T00:00:00.000Z'")
    database.close()
    expect(examined(cwd, 'clock').told).toMatchObject({ level: 'watch', facts: { newest: '2099-01-01T00:00:00.000Z' } })
  })

  test('says that a synchronised folder takes answers away', () => {
    const cwd = join(newFolder(), 'Dropbox')
    mkdirSync(cwd)
    const { code, told } = examined(cwd, 'place')
    expect([code, told.level, told.facts.shared]).toEqual([1, 'wrong', 'dropbox'])
  })
})

/** What may have become of a store: the file, once spoilt, and what is then found of it. */
const damages: readonly (readonly [name: string, spoil: (path: string) => void, check: string, kind: string])[] = [
  ['is empty', (path) => writeFileSync(path, ''), 'store', 'empty'],
  ['has 100 bytes', (path) => writeFileSync(path, readFileSync(path).subarray(0, 100)), 'store', 'short'],
  ['is cut in half', (path) => writeFileSync(path, half(readFileSync(path))), 'store', 'truncated'],
  ['is garbage', (path) => writeFileSync(path, Buffer.alloc(50_000, 'virage')), 'store', 'not-sqlite'],
  [
    'is a ZIP',
    (path) => writeFileSync(path, Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(9000)])),
    'store',
    'not-sqlite',
  ],
  ['is another program’s', otherProgram, 'store', 'foreign'],
  ['is of a later version', (path) => pragma(path, `user_version = ${migrations.length + 1}`), 'store', 'newer'],
]

const half = (bytes: Buffer): Buffer => bytes.subarray(0, bytes.length / 2)

function otherProgram(path: string): void {
  rmSync(path)
  const other = raw(path)
  other.exec('CREATE TABLE invoice (id INTEGER)')
  other.close()
}

function pragma(path: string, words: string): void {
  const database = raw(path)
  database.pragma(words)
  database.close()
}

describe('a damaged store', () => {
  test.each(damages)('that %s is told as such, and left as it is', (_name, spoil, check, kind) => {
    const cwd = withBusiness()
    spoil(storeIn(cwd))
    const { code, verdict, told } = examined(cwd, check)
    expect([code, verdict, told.level, told.facts.kind]).toEqual([4, 'damaged', 'wrong', kind])
    expect(told.todo).not.toBeNull()
  })

  test('is told with the last good backup', () => {
    const cwd = withBusiness()
    run(['backup'], { cwd })
    writeFileSync(storeIn(cwd), '')
    const [name = ''] = readdirSync(join(cwd, 'data', 'backups'))
    expect(examined(cwd, 'store').told.todo).toContain(name)
  })

  test('whose log is gone, or is another store’s, is told so', () => {
    const cwd = withBusiness()
    const cut = newFolder()
    mkdirSync(join(cut, 'data'), { mode: 0o700 })
    const session = raw(storeIn(cwd))
    session.exec('UPDATE store SET writes = writes + 1, open = 1')
    session.pragma('wal_checkpoint(PASSIVE)')
    session.exec('UPDATE store SET writes = writes + 1')
    copyFileSync(storeIn(cwd), storeIn(cut))
    copyFileSync(`${storeIn(cwd)}-wal`, `${storeIn(cut)}-wal`)
    session.close()
    expect(examined(cut, 'store').told).toMatchObject({ level: 'good', facts: { log: 'replayed' } })
    const other = withBusiness()
    copyFileSync(`${storeIn(cut)}-wal`, `${storeIn(other)}-wal`)
    expect(examined(other, 'store')).toMatchObject({ code: 4, told: { level: 'wrong', facts: { log: 'foreign' } } })
    rmSync(`${storeIn(cut)}-wal`)
    expect(examined(cut, 'store')).toMatchObject({ code: 4, told: { level: 'wrong', facts: { log: 'missing' } } })
  })

  test('whose answers were changed outside the program is told by the record', () => {
    const cwd = withBusiness()
    const database = raw(storeIn(cwd))
    database.exec("UPDATE assessment SET answers = replace(answers, 'Vendre', 'Perdre')")
    database.close()
    const { code, told } = examined(cwd, 'records')
    expect([code, told.level]).toEqual([4, 'wrong'])
    expect(told.facts.altered).toMatchObject([{ kind: 'assessment' }])
  })
})
