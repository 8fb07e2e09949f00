import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, onTestFinished, test } from 'vitest'
import { chances } from '../support/chance.ts'
import { newVisit } from '../support/line-visit.ts'
import { Piped } from '../support/piped.ts'
import { newFolder, program, run } from '../support/run-program.ts'
import { canMountSmallDisk, namespaces } from '../support/small-disk.ts'
import { Terminal } from '../support/terminal.ts'
import { answerPlaces, consent, nextPlace, stored, type Way } from '../support/visitor.ts'

/** A folder where a visit to one business is under way. */
function withBusiness(): string {
  const cwd = newFolder()
  newVisit(['Vendre'], { cwd })
  return cwd
}

/** What was made on request: the visit ended with the day's own. */
function backups(cwd: string): readonly string[] {
  const folder = join(cwd, 'data', 'backups')
  const names = existsSync(folder) ? readdirSync(folder) : []
  return names.filter((name) => !name.endsWith('-daily.db')).map((name) => join(folder, name))
}

/** What a backup holds, read by SQLite itself. */
function heldBy(path: string): Readonly<{ integrity: unknown; answers: number }> {
  const database = new Database(path, { readonly: true })
  try {
    const answers = Number(database.prepare('SELECT count(*) FROM trail').pluck().get())
    return { integrity: database.pragma('integrity_check', { simple: true }), answers }
  } finally {
    database.close()
  }
}

describe('virage backup', () => {
  test.each([
    [
      'fr',
      'sauvegarde',
      /^Sauvegarde faite : (\S+)\n {2}\d+ ko · 1 entreprise · 1 diagnostic\n {2}La copie a été relue/,
    ],
    ['en', 'backup', /^Backup made: (\S+)\n {2}\d+ kB · 1 business · 1 assessment\n {2}The copy was read again/],
  ])('says where the copy is, how big, and what it holds (%s)', (language, verb, said) => {
    const cwd = withBusiness()
    const { code, out, err } = run([verb], { cwd, language })
    expect([code, err]).toEqual([0, ''])
    const [, path = ''] = said.exec(out.replaceAll('\u00a0', ' ')) ?? []
    expect(backups(cwd)).toEqual([path])
    expect(heldBy(path)).toEqual({ integrity: 'ok', answers: stored(cwd).trail.length })
  })

  test('gives the same as data, and lists what is kept, newest first', () => {
    const cwd = withBusiness()
    const [first, second] = [1, 2].map(() => JSON.parse(run(['backup', '--json'], { cwd }).out))
    expect(first).toMatchObject({
      format: 'virage/backup@1',
      businesses: 1,
      advisors: 0,
      regions: 0,
      assessments: 1,
      path: expect.stringContaining(join(cwd, 'data', 'backups')),
    })
    expect(backups(cwd)).toHaveLength(2)
    const { code, out } = run(['backup', '--list', '--json'], { cwd })
    expect(code).toBe(0)
    const kept = (made: typeof first) => ({
      path: made.path,
      at: made.at,
      bytes: made.bytes,
      reason: 'manual',
      whole: true,
    })
    expect(JSON.parse(out)).toEqual({
      format: 'virage/backups@1',
      folder: join(cwd, 'data', 'backups'),
      backups: [kept(second), kept(first), expect.objectContaining({ reason: 'daily', whole: true })],
    })
  })

  test.each([
    ['fr', /1er novembre 2026 à 19:30 · 12 o · faite avant une mise à jour de la base\n.*\n.*ne comptez pas sur elle/],
    ['en', /November 1, 2026, 19:30 · 12 B · made before an update of the store\n.*\n.*do not count on it/],
  ])('lists them at the time it was here, and says which cannot be counted on (%s)', (language, said) => {
    const cwd = newFolder()
    mkdirSync(join(cwd, 'data', 'backups'), { recursive: true })
    writeFileSync(join(cwd, 'data', 'backups', '2026-11-02T00-30-00-000Z-before-v6.db'), 'x'.repeat(12))
    const { code, out } = run(['backup', '--list'], { cwd, language })
    expect(code).toBe(0)
    expect(out.replaceAll('\u00a0', ' ')).toMatch(said)
  })

  test('has nothing to copy or to list in an empty folder, and makes nothing there', () => {
    const cwd = newFolder()
    expect(run(['backup'], { cwd })).toMatchObject({ code: 3, out: '' })
    expect(run(['backup'], { cwd }).err).toContain('rien à sauvegarder')
    expect(run(['backup', '--list'], { cwd })).toMatchObject({ code: 0, err: '' })
    expect(run(['backup', '--list'], { cwd }).out).toContain('virage sauvegarde')
    expect(existsSync(join(cwd, 'data'))).toBe(false)
  })

  test('works while a visit is open, which then goes on', async () => {
    const cwd = newFolder()
    const way: Way = { language: 'fr', simple: false }
    const visit = new Terminal({ args: ['visit', 'Roy'], cwd })
    await consent(visit, way)
    await answerPlaces(visit, 1, way)
    const answers = stored(cwd).trail.length
    expect(run(['backup'], { cwd }).code).toBe(0)
    visit.line('2')
    await nextPlace(visit, way)
    visit.type('q')
    expect(await visit.ended()).toBe(0)
    expect(backups(cwd).map(heldBy)).toEqual([{ integrity: 'ok', answers }])
    expect(stored(cwd).trail.length).toBe(answers + 1)
  })
})

describe('the backup of the day', () => {
  test('ends the first session that writes; the next one, and one that reads, make none', () => {
    const cwd = withBusiness()
    const daily = () => readdirSync(join(cwd, 'data', 'backups')).filter((name) => name.endsWith('-daily.db'))
    const [first = ''] = daily()
    expect(heldBy(join(cwd, 'data', 'backups', first))).toEqual({ integrity: 'ok', answers: stored(cwd).trail.length })
    newVisit(['Grandir'], { cwd, business: 'Tremblay' })
    run(['list'], { cwd })
    expect(daily()).toEqual([first])
    expect(run(['backup', '--list'], { cwd }).out).toContain('celle du jour')
  })

  test('that cannot be made is told, and takes nothing from the visit', () => {
    const cwd = newFolder()
    mkdirSync(join(cwd, 'data'))
    writeFileSync(join(cwd, 'data', 'backups'), '')
    expect(newVisit(['Vendre'], { cwd })).toMatch(/La sauvegarde n’a pas été faite.*backups \(EEXIST\)/)
    expect(run(['list'], { cwd })).toMatchObject({ code: 0, out: expect.stringContaining('Roy') })
  })
})

describe('a backup that cannot be made', () => {
  test('because its folder is a file, is refused in a sentence, with exit 5', () => {
    const cwd = withBusiness()
    rmSync(join(cwd, 'data', 'backups'), { recursive: true })
    writeFileSync(join(cwd, 'data', 'backups'), '')
    const { code, out, err } = run(['backup'], { cwd })
    expect([code, out]).toEqual([5, ''])
    expect(err).toMatch(/n’a pas été faite.*backups \(EEXIST\)/)
    expect(err.trim().split('\n')).toHaveLength(1)
  })

  test.skipIf(process.platform === 'win32')('because its folder is protected, is refused with exit 5', () => {
    const cwd = withBusiness()
    const folder = join(cwd, 'data', 'backups')
    chmodSync(folder, 0o500)
    onTestFinished(() => chmodSync(folder, 0o700))
    // Root may write anywhere: its child gives up every such right.
    const bound = process.getuid?.() === 0 ? ['setpriv', '--bounding-set=-all', '--inh-caps=-all'] : []
    const [command = '', ...args] = [...bound, process.execPath, program, 'backup']
    const env = { ...process.env, VIRAGE_DATA: join(cwd, 'data') }
    const { status, stderr } = spawnSync(command, args, { cwd, env, encoding: 'utf8' })
    expect(status).toBe(5)
    expect(stderr).toContain(`${folder} (EACCES)`)
  })

  test.skipIf(!canMountSmallDisk())('because the disk is full, is refused with exit 5, and leaves nothing', () => {
    const cwd = withBusiness()
    const disk = join(cwd, 'disk')
    mkdirSync(disk)
    // Room for the store and half of its copy.
    const script = `mount -t tmpfs -o size=600k none "$1" && cp "$2"/data/virage.db "$1"/ && VIRAGE_DATA="$1" "$3" "$4" backup; echo $?; ls -A "$1/backups"`
    const args = ['-Urm', 'sh', '-c', script, 'sh', disk, cwd, process.execPath, program]
    const { stdout, stderr } = spawnSync(namespaces, args, { encoding: 'utf8' })
    expect(stdout).toBe('5\n')
    expect(stderr).toContain('Le disque est plein')
  })

  test('of a damaged store, has exit 4', () => {
    const cwd = withBusiness()
    const path = join(cwd, 'data', 'virage.db')
    const bytes = readFileSync(path)
    const page = bytes.indexOf('Roy') & ~0xfff
    writeFileSync(path, bytes.fill(0xff, page, page + 4096))
    expect(run(['backup'], { cwd })).toMatchObject({ code: 4, out: '' })
    expect(backups(cwd)).toEqual([])
  })
})

test('killed at any moment, it leaves nothing under a backup’s name but whole backups', async () => {
  const cwd = withBusiness()
  const answers = stored(cwd).trail.length
  const start = performance.now()
  expect(run(['backup'], { cwd }).code).toBe(0)
  const length = performance.now() - start
  const chance = chances(20_261_128)
  for (let part = 0; part < 10; part += 1) {
    const session = new Piped({ args: ['backup'], cwd })
    setTimeout(() => session.kill('SIGKILL'), ((part + chance()) / 10) * length)
    expect([0, 128 + 9]).toContain(await session.ended())
  }
  expect(run(['backup'], { cwd }).code).toBe(0)
  const named = backups(cwd).filter((path) => path.endsWith('.db'))
  expect(named.length).toBeGreaterThanOrEqual(2)
  for (const path of named) expect(heldBy(path)).toEqual({ integrity: 'ok', answers })
})
