import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { copyOf, faulted } from '../support/faulted.ts'
import { heldIn } from '../support/held.ts'
import { newVisit } from '../support/line-visit.ts'
import { newFolder, program, run } from '../support/run-program.ts'
import { canMountSmallDisk, namespaces } from '../support/small-disk.ts'
import { digestOfFile } from '../support/temporary-store.ts'
import { runWithoutRights } from '../support/without-rights.ts'

const windows = process.platform === 'win32'
const header = 'id,submitdate,PRF-NOM,PRF-REG,PER-COMP-1,PER-ADAP-1,DIR-VISI-1,CON-ACCE-1'
const finished = join(program, '../../templates/demo/boulangerie.yaml')
const importing = ['batch', 'export.csv', '-q', 'pme-express', '--consent-in-survey']

/** A folder with a visit that is kept, an export, a file and a folder. */
function prepared(): string {
  const cwd = newFolder()
  newVisit(['Vendre', '2', '/q'], { cwd })
  expect(run(['visit', '--answers', finished], { cwd }).code).toBe(0)
  writeFileSync(join(cwd, 'export.csv'), `${header}\n1,2026-06-05 10:00:00,Alma,02,2,3,1,4\n`)
  writeFileSync(join(cwd, 'file'), 'untouched')
  mkdirSync(join(cwd, 'folder'))
  return cwd
}

const template = prepared()
const withVisit = () => copyOf(template)

/** Takes the right to write away from a folder, until the test ends. */
function protect(...paths: readonly string[]): void {
  for (const path of paths) {
    chmodSync(path, 0o555)
    onTestFinished(() => chmodSync(path, 0o755))
  }
}

describe('a place where nothing can be written is told before anything begins', () => {
  test.each([
    ['a folder of that name', 'folder', /folder est un dossier/],
    ['a folder that is a file', 'file/plan.pdf', /file n’est pas un dossier/],
    ['a name that is taken', 'file', /file existe déjà/],
  ])('%s', (_what, place, said) => {
    const cwd = withVisit()
    const before = heldIn(cwd)
    const visiting = run(['visit', 'Nord', '--simple', '--report', place], { cwd, input: 'o\nn\no\n\nVendre\n/q\n' })
    const reading = run(['batch', 'export.csv', '-q', 'pme-express', '--consent-in-survey', '--scores', place], { cwd })
    const drawing = run(['report', 'Roy', '--out', place], { cwd })
    const exporting = run(['plan', 'export', 'portage', '--out', place], { cwd })
    for (const { code, err, out } of [visiting, reading, drawing, exporting]) {
      expect({ code, out }).toEqual({ code: 5, out: '' })
      expect(err.replaceAll('\u00a0', ' ')).toMatch(said)
    }
    expect(visiting.err).not.toContain('Question')
    expect(heldIn(cwd)).toEqual(before)
    expect(readFileSync(join(cwd, 'file'), 'utf8')).toBe('untouched')
  })

  test('the plans of an import, in a folder that is a file: nothing is imported', () => {
    const cwd = withVisit()
    const { code, err } = run([...importing, '--reports', 'file'], { cwd })
    expect(code).toBe(5)
    expect(err.replaceAll('\u00a0', ' ')).toContain('file n’est pas un dossier')
    expect(heldIn(cwd)?.rows.lot).toBe(0)
  })

  test.skipIf(windows)('a protected folder, for the report of a visit under any name', () => {
    const cwd = withVisit()
    protect(cwd)
    for (const report of [['--report'], ['--report', 'plan.pdf']]) {
      const { code, err } = runWithoutRights(['visit', 'Roy', '--simple', ...report], { cwd, input: '2\n/q\n' })
      expect(code).toBe(5)
      expect(err).toContain('droits d’accès')
      expect(err).not.toContain('Question')
    }
  })
})

describe.skipIf(windows)('a store that cannot be written', () => {
  test('is read all the same: lists, plans and reports; a visit is refused in words', () => {
    const cwd = withVisit()
    const path = join(cwd, 'data', 'virage.db')
    const before = digestOfFile(path)
    protect(join(cwd, 'data'))
    chmodSync(path, 0o444)
    for (const args of [
      ['list'],
      ['show', 'Roy'],
      ['report', 'Roy', '--out', 'plan.pdf'],
      ['plan', 'export', 'portage'],
    ])
      expect(runWithoutRights(args, { cwd }), args.join(' ')).toMatchObject({ code: 0 })
    const refused = runWithoutRights(['visit', 'Roy', '--simple'], { cwd, input: '2\n/q\n' })
    expect(refused.code).toBe(5)
    expect(refused.err).toContain('Rien ne peut être enregistré')
    expect(refused.err).not.toMatch(/^ {4}at /m)
    expect(digestOfFile(path)).toBe(before)
    expect(readdirSync(join(cwd, 'data'))).not.toContain('virage.db-wal')
  })
})

describe('a file that a reader holds open', () => {
  test.each(['EBUSY', 'EPERM'])('for a moment (%s): the rename is tried again, and nothing is said', (code) => {
    const cwd = withVisit()
    const args = ['report', 'Roy', '--out', 'plan.pdf', '--force']
    expect(faulted(args, { cwd, fault: 'count' }).code).toBe(0)
    const calls: readonly string[] = readFileSync(join(cwd, 'calls'), 'utf8').split('\n')
    const at = 1 + calls.findIndex((call) => call.startsWith('"rename'))
    expect(at).toBeGreaterThan(0)
    expect(faulted(args, { cwd, fault: `${code}:${at}` })).toMatchObject({ code: 0 })
    expect(readFileSync(join(cwd, 'plan.pdf'), 'latin1').trimEnd()).toMatch(/%%EOF$/)
  })

  test('for good: the older file stays as it is, and it is said which program to close', () => {
    const cwd = withVisit()
    const args = ['report', 'Roy', '--out', 'plan.pdf', '--force']
    faulted(args, { cwd, fault: 'count' })
    const at =
      1 +
      readFileSync(join(cwd, 'calls'), 'utf8')
        .split('\n')
        .findIndex((call) => call.startsWith('"rename'))
    const before = digestOfFile(join(cwd, 'plan.pdf'))
    const { code, err } = faulted(args, { cwd, fault: `EBUSY:${at}+` })
    expect(code).toBe(5)
    expect(err.replaceAll('\u00a0', ' ')).toMatch(/plan\.pdf est ouvert dans un autre programme/)
    expect(digestOfFile(join(cwd, 'plan.pdf'))).toBe(before)
    expect(readdirSync(cwd).filter((name) => name.includes('partiel'))).toEqual([])
  })
})

/** Works on a disk of 1 MB mounted on `disk`, in the folder, then copies what is left of it to `kept`. */
function onSmallDisk(cwd: string, script: string) {
  for (const name of ['disk', 'kept']) mkdirSync(join(cwd, name))
  const whole = `mount -t tmpfs -o size=1m none disk && ${script}; code=$?; cp -r disk/. kept/; exit $code`
  const env = { ...process.env, VIRAGE_DATA: join(cwd, 'disk', 'data') }
  const args = ['-Urm', 'sh', '-c', whole, process.execPath, program]
  return spawnSync(namespaces, args, { cwd, env, encoding: 'utf8', input: '' })
}

describe.skipIf(!canMountSmallDisk())('a disk of 1 MB that is full', () => {
  const fill = 'dd if=/dev/zero of=disk/filler bs=1k count=2000 2>/dev/null;'
  const first = 'printf "o\\nn\\no\\n\\nVendre\\n2\\n/q\\n" | "$0" "$1" visit Roy --simple 2>/dev/null;'

  test('refuses the answers, keeps those acknowledged, and works again once there is room', () => {
    const cwd = newFolder()
    const more = 'printf "2\\n2\\n2\\n/q\\n" | "$0" "$1" visit Roy --simple'
    const { status, stderr } = onSmallDisk(cwd, `${first} ${fill} ${more}; code=$?; rm disk/filler; (exit $code)`)
    expect(status).toBe(5)
    expect(stderr.replaceAll('\u00a0', ' ')).toMatch(
      /Rien ne peut être enregistré dans \S+virage\.db.*disque plein[\s\S]*Espace libre dans \S+ : \d+ k?o\./,
    )
    expect(stderr).not.toMatch(/^ {4}at /m)
    for (const name of readdirSync(join(cwd, 'kept'))) expect(name).toBe('data')
    spawnSync('cp', ['-r', join(cwd, 'kept', 'data'), join(cwd, 'data')])
    const kept = heldIn(cwd)?.trail.length ?? 0
    expect(kept).toBeGreaterThanOrEqual(3)
    expect(run(['visit', 'Roy', '--simple'], { cwd, input: '2\n/q\n' }).code).toBe(0)
    expect(heldIn(cwd)?.trail).toHaveLength(kept + 1)
  })

  test('is still read; a report is refused by its name, and nothing of it is left', () => {
    const cwd = newFolder()
    const listing = '"$0" "$1" list > listed || exit 99;'
    const { status, stderr } = onSmallDisk(cwd, `${first} ${fill} ${listing} "$0" "$1" report Roy --out disk/plan.pdf`)
    expect(status).toBe(5)
    expect(readFileSync(join(cwd, 'listed'), 'utf8')).toContain('Roy')
    expect(stderr.replaceAll('\u00a0', ' ')).toMatch(
      /disk\/plan\.pdf n’a pas été écrit[\s\S]*Espace libre dans \S+disk : \d+ k?o\./,
    )
    expect(existsSync(join(cwd, 'kept', 'plan.pdf'))).toBe(false)
    expect(readdirSync(join(cwd, 'kept')).sort()).toEqual(['data', 'filler'])
  })
})

describe.runIf(existsSync('/dev/full'))('an output that is full or closed', () => {
  test.each([
    ['list --json', '>/dev/full', 74],
    ['plan export portage', '>/dev/full', 74],
    ['list', '>&-', 0],
    ['list --json', '| head -c 1 >/dev/null', 0],
  ])('%s %s', (words, outputs, wanted) => {
    const cwd = withVisit()
    const script = `"$0" "$1" ${words} ${outputs}`
    const { status, stderr } = spawnSync('sh', ['-c', script, process.execPath, program], {
      cwd,
      env: { ...process.env, VIRAGE_DATA: join(cwd, 'data') },
      encoding: 'utf8',
    })
    expect(status).toBe(wanted)
    expect(stderr).not.toMatch(/^ {4}at /m)
    expect(stderr === '').toBe(wanted === 0)
  })
})
