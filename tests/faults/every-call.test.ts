import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { copyOf, drawn, faulted, points, refusals, seed, type Whole, wholeRun } from '../support/faulted.ts'
import { heldBy, heldIn } from '../support/held.ts'
import { newFolder, type Ran, run } from '../support/run-program.ts'

const fixtures = join(import.meta.dirname, '../fixtures/versions')
const first = ['-q', 'cadre.yaml', '-q', 'gestes.yaml', '-q', 'atelier-1.yaml']
const second = ['-q', 'cadre.yaml', '-q', 'gestes.yaml', '-q', 'atelier-2.yaml']

/** Some work of the program, in a folder where it can be done, and how it is done again where a fault cut it. */
type Scene = Readonly<{
  name: string
  template: () => string
  args: readonly string[]
  again?: readonly string[]
  files: readonly string[]
}>

/** A folder with a questionnaire of its own. */
function workshop(): string {
  const cwd = newFolder()
  for (const name of readdirSync(fixtures)) copyFileSync(join(fixtures, name), join(cwd, name))
  return cwd
}

/** The same, with a visit that is kept. */
function visited(): string {
  const cwd = workshop()
  expect(run(['visit', '--answers', 'reponses.yaml', ...first], { cwd }).code).toBe(0)
  return cwd
}

/** The same, with an export of three rows, the last of which is to be rejected. */
function surveyed(): string {
  const cwd = workshop()
  const rows = ['id,submitdate,STOCK,VENTE,SITE', '1,2026-06-05 10:00:00,2,3,4', '2,2026-06-05 10:00:00,1,3,2']
  writeFileSync(join(cwd, 'export.csv'), `${[...rows, '3,2026-06-05 10:00:00,9,3,2'].join('\n')}\n`)
  return cwd
}

const importing = ['batch', 'export.csv', ...first, '--consent-in-survey', '--scores', 'scores.csv']
const scenes: readonly Scene[] = [
  {
    name: 'a visit from an answers file, with its plan in PDF',
    template: workshop,
    args: ['visit', '--answers', 'reponses.yaml', ...first, '--report', 'plan.pdf'],
    again: ['report', 'forge', '--out', 'plan.pdf', '--force'],
    files: ['plan.pdf'],
  },
  {
    name: 'the import of an export, with its scores, plans and rejected rows',
    template: surveyed,
    args: [...importing, '--reports', 'plans'],
    again: [...importing, '--reports', 'plans', '--force'],
    files: ['scores.csv', 'export-rejets.csv'],
  },
  { name: 'a report', template: visited, args: ['report', 'forge', '--out', 'plan.pdf'], files: ['plan.pdf'] },
  {
    name: 'a plan as Markdown',
    template: visited,
    args: ['plan', 'export', 'forge', '--out', 'p.md'],
    files: ['p.md'],
  },
  { name: 'a backup', template: visited, args: ['backup'], files: [] },
  {
    name: 'the migration of answers to a newer questionnaire',
    template: visited,
    args: ['questionnaire', 'migrate', 'forge', ...second],
    files: [],
  },
]

/** What there is under the names asked for is whole, or is not there; the plans of a batch too. A backup is the store as it was, or as it became. */
function expectWhole(cwd: string, { files }: Scene, whole: Whole): void {
  for (const name of files) {
    if (!existsSync(join(cwd, name))) continue
    const [found, wanted] = [cwd, whole.cwd].map((folder) => readFileSync(join(folder, name), 'latin1'))
    if (name.endsWith('.pdf')) expect(found?.trimEnd()).toMatch(/%%EOF$/)
    else expect(found?.split('\n').length).toBe(wanted?.split('\n').length)
  }
  for (const name of namesIn(join(cwd, 'plans')).filter((one) => one.endsWith('.pdf')))
    expect(readFileSync(join(cwd, 'plans', name), 'latin1').trimEnd()).toMatch(/%%EOF$/)
  for (const name of namesIn(join(cwd, 'data', 'backups')).filter((one) => one.endsWith('.db')))
    expect([whole.before?.trail, whole.after?.trail]).toContainEqual(heldBy(join(cwd, 'data', 'backups', name)).trail)
}

function namesIn(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder) : []
}

/** Nothing was kept, or all of it. */
function expectNothingOrAll(cwd: string, whole: Whole): void {
  const held = heldIn(cwd)
  const isEmpty = held === undefined || held.rows.assessment === 0
  if (isEmpty && (whole.before?.rows.assessment ?? 0) === 0) return
  expect([whole.before, whole.after]).toContainEqual(held)
}

/** The same work can be done where the fault cut it; with its other words where it was done but for its end. */
function expectRepeated(cwd: string, { args, again = [...args, '--force'] }: Scene, whole: Whole): void {
  const isDone = heldIn(cwd)?.rows.assessment === whole.after?.rows.assessment
  const isMade = isDone && args.some((word) => ['--out', '--report', '--reports'].includes(word))
  const { code, err } = run(isMade ? again : args, { cwd })
  expect({ code, err }).toMatchObject({ code: whole.ran.code })
  expect(heldIn(cwd)?.rows.assessment).toEqual(whole.after?.rows.assessment)
  expect(heldIn(cwd)?.trail).toEqual(whole.after?.trail)
}

/** A refusal is one of the disk, or of another program's lock, in words; unless nothing depended on it. */
function expectTold({ code, err }: Ran, whole: Whole): void {
  expect([whole.ran.code, 5, 6]).toContain(code)
  expect(err).not.toMatch(/^ {4}at /m)
  if (code === 5 || code === 6) expect(err).toMatch(/SQLITE|disque|occupé|droits|ouvert dans un autre|sauvegarde/i)
}

function expectNothingLeft(cwd: string): void {
  const left = [cwd, join(cwd, 'plans'), join(cwd, 'data', 'backups')].flatMap(namesIn)
  expect(left.filter((name) => /partiel|partial/.test(name))).toEqual([])
}

describe.each(scenes)('$name', (scene) => {
  const template = scene.template()
  const whole = wholeRun(template, scene.args)

  test('killed at any of its calls, leaves nothing or all of it, and can be done again', {
    timeout: 600_000 + 10_000 * whole.calls,
  }, () => {
    for (const at of drawn(whole.calls, { wanted: points, seed })) {
      const cwd = copyOf(template)
      expect(faulted(scene.args, { cwd, fault: `kill:${at}` }).code, `call ${at}`).toBe(null)
      expectNothingOrAll(cwd, whole)
      expectWhole(cwd, scene, whole)
      expectRepeated(cwd, scene, whole)
      expectWhole(cwd, scene, whole)
      rmSync(cwd, { recursive: true })
    }
  })

  test('refused any of its calls, says so, leaves nothing or all of it, and can be done again', {
    timeout: 600_000 + 50_000 * whole.calls,
  }, () => {
    for (const [index, code] of refusals.entries()) {
      for (const at of drawn(whole.calls, { wanted: Math.ceil(points / 4), seed: seed + index })) {
        const cwd = copyOf(template)
        const fault = `${code}:${at}${code === 'ENOSPC' ? '+' : ''}`
        const ran = faulted(scene.args, { cwd, fault })
        expectTold(ran, whole)
        expectNothingOrAll(cwd, whole)
        expectWhole(cwd, scene, whole)
        expectNothingLeft(cwd)
        expectRepeated(cwd, scene, whole)
        rmSync(cwd, { recursive: true })
      }
    }
  })
})

describe.each(['v1', 'v2', 'v3', 'v5', 'v6'])('the migration of a store of schema %s', (schema) => {
  const template = newFolder()
  mkdirSync(join(template, 'data'), { mode: 0o700 })
  copyFileSync(join(import.meta.dirname, `../store/fixtures/${schema}.db`), join(template, 'data', 'virage.db'))
  const whole = wholeRun(template, ['list', '--json'])

  /** Every row that was there still is, whichever step was reached; a backup of it was made before the first. */
  function expectKept(cwd: string): void {
    const held = heldIn(cwd)
    expect(held?.trail).toEqual(whole.before?.trail)
    expect(held?.rows).toMatchObject({ assessment: whole.before?.rows.assessment, subject: whole.before?.rows.subject })
    if (held?.version === whole.before?.version) return
    const backups = namesIn(join(cwd, 'data', 'backups')).filter((name) => name.endsWith('.db'))
    expect(backups.map((name) => heldBy(join(cwd, 'data', 'backups', name)))).toContainEqual(whole.before)
  }

  test('killed or refused at any of its calls, loses nothing, and ends at the next opening', {
    timeout: 600_000 + 50_000 * whole.calls,
  }, () => {
    expect(whole.after?.version).not.toBe(whole.before?.version)
    const faults = ['kill', 'ENOSPC', 'EIO']
    for (const [index, fault] of faults.entries()) {
      for (const at of drawn(whole.calls, { wanted: Math.ceil(points / 4), seed: seed + index })) {
        const cwd = copyOf(template)
        const ran = faulted(['list', '--json'], { cwd, fault: `${fault}:${at}${fault === 'ENOSPC' ? '+' : ''}` })
        if (fault !== 'kill') expectTold(ran, whole)
        expectKept(cwd)
        const again = run(['list', '--json'], { cwd })
        expect(again).toEqual({ ...whole.ran, err: again.err })
        expect(heldIn(cwd)).toEqual(whole.after)
        rmSync(cwd, { recursive: true })
      }
    }
  })
})
