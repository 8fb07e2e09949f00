import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { AtMenu } from '../support/at-menu.ts'
import { businessesIn, replacedIn, storeOf, withBackup } from '../support/kept-store.ts'
import { newFolder, program, run } from '../support/run-program.ts'
import { canMountSmallDisk, namespaces } from '../support/small-disk.ts'
import { Terminal } from '../support/terminal.ts'
import { consent, type Way } from '../support/visitor.ts'

const plain = (text: string) => text.replaceAll('\u00a0', ' ')

describe('virage restore', () => {
  test('says what is in both, asks, replaces, and goes back', async () => {
    const { cwd, backup } = withBackup()
    const terminal = new Terminal({ args: ['restaurer', basename(backup)], cwd })
    const shown = await terminal.see('(o ou n)')
    expect(shown).toMatch(/La sauvegarde : .*-manual\.db\n +1 entreprise · 1 diagnostic · dernier enregistrement le /)
    expect(shown).toMatch(/La base actuelle : .*virage\.db\n +2 entreprises · 2 diagnostics · dernier enregistrement/)
    terminal.line('o')
    await terminal.see('virage restaurer --undo')
    expect(await terminal.ended()).toBe(0)
    expect(businessesIn(storeOf(cwd))).toEqual(['Roy'])
    expect(replacedIn(cwd).map(businessesIn)).toEqual([['Roy', 'Tremblay']])
    const undone = run(['restore', '--undo', '--yes'], { cwd, language: 'en' })
    expect(undone.code).toBe(0)
    expect(plain(undone.out)).toMatch(
      /^Done: .*virage\.db is now the store of the backup\.\n {2}What it replaced is kept: /,
    )
    expect(businessesIn(storeOf(cwd))).toEqual(['Roy', 'Tremblay'])
  })

  test.each([
    ['n', 0],
    ['\u0003', 130],
  ])('changes nothing when the person answers %j', async (answer, code) => {
    const { cwd, backup } = withBackup()
    const before = readFileSync(storeOf(cwd))
    const terminal = new Terminal({ args: ['restore', backup, '--simple'], cwd, language: 'en' })
    await terminal.see('(y or n)')
    terminal.line(answer)
    expect(await terminal.ended()).toBe(code)
    expect(readFileSync(storeOf(cwd)).equals(before)).toBe(true)
    expect(readdirSync(join(cwd, 'data')).toSorted()).toEqual(['backups', 'sessions', 'virage.db'])
    expect(replacedIn(cwd)).toEqual([])
  })

  test('lists what is kept when no backup is named, and gives the exchange as data', () => {
    const { cwd, backup } = withBackup()
    const listed = run(['restore'], { cwd })
    expect(listed).toMatchObject({ code: 0, err: expect.stringContaining('virage restaurer NOM') })
    expect(listed.out).toContain(basename(backup))
    const done = run(['restore', backup, '--yes', '--json'], { cwd })
    expect(JSON.parse(done.out)).toMatchObject({
      format: 'virage/restore@1',
      path: storeOf(cwd),
      from: backup,
      kept: replacedIn(cwd)[0],
      readable: true,
      businesses: 1,
      assessments: 1,
      rows: 0,
    })
  })

  test('brings a laptop that has nothing what a file holds', () => {
    const { backup } = withBackup()
    const cwd = newFolder()
    copyFileSync(backup, join(cwd, 'copie.db'))
    const { code, out } = run(['restore', 'copie.db', '--yes'], { cwd })
    expect([code, out.includes('--undo')]).toEqual([0, false])
    expect(businessesIn(storeOf(cwd))).toEqual(['Roy'])
  })

  test('replaces a damaged store, whose message says how; and it comes back as it was', () => {
    const { cwd, backup } = withBackup()
    const spoilt = readFileSync(storeOf(cwd)).fill(0xa5, 200)
    writeFileSync(storeOf(cwd), spoilt)
    const refused = run(['list'], { cwd })
    expect(refused.code).toBe(4)
    expect(plain(refused.err)).toMatch(
      /La sauvegarde la plus récente : .*Pour la remettre en place : virage restaurer "/,
    )
    expect(run(['restore', backup, '--yes'], { cwd })).toMatchObject({
      code: 0,
      err: expect.stringContaining('gardée telle quelle'),
    })
    expect(businessesIn(storeOf(cwd))).toEqual(['Roy'])
    expect(run(['restore', '--undo', '--yes'], { cwd }).code).toBe(0)
    expect(readFileSync(storeOf(cwd)).equals(spoilt)).toBe(true)
  })

  test('is an entry of the menu', async () => {
    const { cwd } = withBackup()
    const way: Way = { language: 'fr', simple: true }
    const terminal = new Terminal({ args: ['--simple'], cwd })
    const menu = new AtMenu(terminal, way)
    await menu.pick('Que voulez-vous faire?', 'Revenir à une sauvegarde')
    const [first] = await menu.list('Laquelle?')
    expect(first?.text).toContain('faite à la demande')
    terminal.line(first?.number ?? '')
    await terminal.see('(o ou n)')
    terminal.line('o')
    await menu.pick('Que voulez-vous faire?', 'Quitter')
    expect(await terminal.ended()).toBe(0)
    expect(businessesIn(storeOf(cwd))).toEqual(['Roy'])
  })
})

describe('a restore that cannot be', () => {
  test.each<[string, number, RegExp, (place: ReturnType<typeof withBackup>) => readonly string[]]>([
    ['two things asked at once', 2, /--undo, pas les deux/, ({ backup }) => [backup, '--undo', '--yes']],
    ['nobody to confirm', 2, /Ajoutez --yes/, ({ backup }) => [backup]],
    ['no such file', 3, /n’existe pas/, () => ['absente.db', '--yes']],
    ['a folder', 3, /n’est pas un fichier/, () => ['data', '--yes']],
    ['nothing to undo', 3, /Aucune restauration à défaire/, () => ['--undo', '--yes']],
    ['a file of something else', 3, /n’est pas une sauvegarde de virage/, ({ cwd }) => [given(cwd, 'notes'), '--yes']],
    [
      'a backup that was cut',
      4,
      /incomplète ou abîmée/,
      ({ cwd, backup }) => [given(cwd, readFileSync(backup).subarray(0, 20_000)), '--yes'],
    ],
  ])('is refused in one sentence, and changes nothing: %s', (_what, code, sentence, args) => {
    const place = withBackup()
    const before = readFileSync(storeOf(place.cwd))
    const refused = run(['restore', ...args(place)], place)
    expect(refused).toMatchObject({ code, out: '', err: expect.stringMatching(sentence) })
    expect(refused.err.trim().split('\n')).toHaveLength(1)
    expect(readFileSync(storeOf(place.cwd)).equals(before)).toBe(true)
  })

  test('because a visit is open, is refused at once with exit 6; the visit goes on', async () => {
    const { cwd, backup } = withBackup()
    const way: Way = { language: 'fr', simple: false }
    const visit = new Terminal({ args: ['visit', 'Gagnon'], cwd })
    await consent(visit, way)
    expect(run(['restore', backup, '--yes'], { cwd })).toMatchObject({
      code: 6,
      err: expect.stringContaining('occupée par une autre session'),
    })
    visit.type('\u0003')
    expect(await visit.ended()).toBe(130)
    expect(businessesIn(storeOf(cwd))).toEqual(['Roy', 'Tremblay', 'Gagnon'])
  })

  test.skipIf(!canMountSmallDisk())('because the disk has no room, is refused before anything is copied', () => {
    const { cwd, backup } = withBackup()
    const disk = join(cwd, 'disk')
    mkdirSync(disk)
    const script = `mount -t tmpfs -o size=700k none "$1" && cp "$2"/data/virage.db "$1"/ && VIRAGE_DATA="$1" "$3" "$4" restore "$5" --yes; echo $?; ls "$1"`
    const args = ['-Urm', 'sh', '-c', script, 'sh', disk, cwd, process.execPath, program, backup]
    const { stdout, stderr } = spawnSync(namespaces, args, { encoding: 'utf8' })
    expect(stdout).toBe('5\nsessions\nvirage.db\n')
    expect(stderr).toContain('pas assez de place')
    expect(existsSync(storeOf(cwd))).toBe(true)
  })

  function given(cwd: string, content: string | Uint8Array): string {
    writeFileSync(join(cwd, 'donnée.db'), content)
    return 'donnée.db'
  }
})
