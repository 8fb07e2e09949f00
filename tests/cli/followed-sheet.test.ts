import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { raw } from '../support/raw-sqlite.ts'
import { newFolder, run } from '../support/run-program.ts'

const bakery = join(import.meta.dirname, '../../templates/demo/boulangerie.yaml')
const business = 'Boulangerie du Grand Portage'

/** A follow-up of the bakery in which nothing was answered; what is added begins at line 8. */
const head = `format: virage/answers@1
questionnaire: pme-suivi@1.0.0
stage: T1
business: { name: ${business} }
consents: { diagnostic: true, sharing: false, programme: true, story: false }
respondents: {}
answers: {}
`

function visit(cwd: string, followed: string, changes: Readonly<Record<string, string>> = {}, language = 'fr') {
  const text = Object.entries(changes).reduce((before, [from, to]) => before.replace(from, to), head + followed)
  writeFileSync(join(cwd, 'suivi.yaml'), text)
  const { code, out, err } = run(['visit', '--answers', 'suivi.yaml', '--json'], { cwd, language })
  return { code, out, err: err.replaceAll('\u00a0', ' ') }
}

type Told = Readonly<Record<'action' | 'place' | 'status' | 'on', string>> &
  Readonly<{ reason: string | null; evidence: string | null; history: readonly unknown[] }>

function statuses(cwd: string): readonly Told[] {
  const database = raw(join(cwd, 'data/virage.db'))
  const first = database.prepare("SELECT id FROM assessment WHERE stage = 'T0'").pluck().get()
  database.close()
  return JSON.parse(run(['plan', 'status', String(first), '--json'], { cwd }).out).actions
}

function kept(cwd: string): number {
  const database = raw(join(cwd, 'data/virage.db'))
  const count = database.prepare('SELECT count(*) FROM assessment').pluck().get()
  database.close()
  return Number(count)
}

describe('a sheet of a follow-up', () => {
  let cwd = ''
  let [first, second, third, fourth] = ['', '', '', '']
  beforeEach(() => {
    cwd = newFolder()
    expect(run(['visit', '--answers', bakery], { cwd }).code).toBe(0)
    ;[first = '', second = '', third = '', fourth = ''] = statuses(cwd).map(({ action }) => action)
  })

  test('says what became of the actions of the plan, with its reason, its day and what shows it', () => {
    const { code, err } = visit(
      cwd,
      `followed:
  ${first}: { status: done, on: "2026-01-15", evidence: "vu en\\n magasin" }
  ${second}: { status: dropped, reason: trop cher }
  ${third}: { status: under-way }
`,
    )
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const all = new Map(statuses(cwd).map((one) => [one.action, one]))
    expect(all.get(first)).toMatchObject({ status: 'done', on: '2026-01-15', evidence: 'vu en magasin', reason: null })
    expect(all.get(second)).toMatchObject({ status: 'dropped', reason: 'trop cher' })
    expect(all.get(third)?.on).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect(all.get(fourth)).toMatchObject({ status: 'proposed', history: [] })
    const { stages } = JSON.parse(run(['progress', business, '--json'], { cwd }).out)
    expect(stages[0].actions).toMatchObject({ done: 1, dropped: 1 })
  })

  test('is printed as it is read: the same sheet again records nothing more of the actions', () => {
    const followed = `followed: { ${first}: { status: done, evidence: une photo }, ${second}: { status: dropped, reason: non } }\n`
    const { out } = visit(cwd, followed)
    const printed = JSON.parse(out)
    expect(printed.followed).toMatchObject({
      [first]: { status: 'done', on: expect.stringMatching(/^\d{4}-/), evidence: 'une photo' },
      [second]: { status: 'dropped', reason: 'non' },
    })
    const before = statuses(cwd)
    writeFileSync(join(cwd, 'relu.json'), out)
    const again = run(['visit', '--answers', 'relu.json', '--json'], { cwd })
    expect(again.code).toBe(0)
    expect(JSON.parse(again.out).followed).toEqual(printed.followed)
    expect(statuses(cwd)).toEqual(before)
    expect(visit(cwd, '').out).not.toContain('"followed"')
  })

  test('that says what cannot be is told all of it, where it stands, and nothing of it is kept', () => {
    run(['plan', 'status', business, third, 'done'], { cwd })
    const before = statuses(cwd)
    const { code, out, err } = visit(
      cwd,
      `followed:
  ${first}x: { status: done }
  A48: { status: done }
  ${third}: { status: under-way }
  ${fourth}: { status: done, on: "2999-01-01" }
  ${second}: { status: done }
`,
    )
    expect({ code, out }).toEqual({ code: 3, out: '' })
    const lines = err.trimEnd().split('\n')
    expect(lines).toEqual([
      expect.stringMatching(
        new RegExp(`^suivi\\.yaml:9:3 .*« ${first}x » est introuvable\\. Vouliez-vous dire « ${first} »`),
      ),
      expect.stringMatching(
        new RegExp(`^suivi\\.yaml:10:3 .*« A48 » n’est pas dans le plan de l’étape T0.*Celles du plan : ${first}, `),
      ),
      expect.stringMatching(/^suivi\.yaml:11:18 .*en est à « done » : un suivi ne la ramène pas à « under-way »/),
      expect.stringMatching(/^suivi\.yaml:12:\d+ .*à venir \(« 2999-01-01 »\).*\[day-to-come\]$/),
    ])
    expect(kept(cwd)).toBe(1)
    expect(statuses(cwd)).toEqual(before)
    expect(visit(cwd, `followed: { ${third}: { status: accepted } }\n`, {}, 'en').err).toMatch(
      /^suivi\.yaml:8:\d+ .*stands at “done”: a follow-up does not send it back to “accepted”/,
    )
  })

  test('and drops nothing without a reason', () => {
    const { code, err } = visit(cwd, `followed: { ${first}: { status: dropped } }\n`)
    expect(code).toBe(3)
    expect(err).toMatch(new RegExp(`^suivi\\.yaml:8:\\d+ .*ajoutez « reason » à « ${first} »`))
    expect(kept(cwd)).toBe(1)
  })

  test('with a decision that its own plan does not offer keeps nothing of what became of the other', () => {
    const { code } = visit(cwd, `followed: { ${first}: { status: done } }\nplan: { swap: { A48: A47 } }\n`)
    expect(code).toBe(3)
    expect(statuses(cwd)[0]).toMatchObject({ status: 'proposed' })
    expect(kept(cwd)).toBe(1)
  })
})

test('a sheet follows no plan at the first stage, nor of a business that nobody knows', () => {
  const cwd = newFolder()
  expect(run(['visit', '--answers', bakery], { cwd }).code).toBe(0)
  const followed = 'followed: { A37: { status: done } }\n'
  const first = visit(cwd, followed, {
    'pme-suivi@1.0.0': 'pme-express@1.0.0',
    'stage: T1': 'stage: T0',
    ', story: false': '',
  })
  expect(first.code).toBe(3)
  expect(first.err).toMatch(/^suivi\.yaml:8:1 {2}Aucun plan n’est à suivre : .*« T0 ».*\[nothing-followed\]$/m)
  const unknown = visit(cwd, followed, { [business]: 'Scierie du Nord' })
  expect(unknown).toMatchObject({ code: 3, err: expect.stringContaining('[nothing-followed]') })
  expect(kept(cwd)).toBe(1)
})

test('a sheet of an anonymous questionnaire follows no plan', () => {
  const cwd = newFolder()
  const changes = { 'pme-suivi': 'pouls-humain', 'respondents: {}\n': '' }
  const consents = { '{ diagnostic: true, sharing: false, programme: true, story: false }': '{ pouls: true }' }
  const { code, err } = visit(cwd, 'followed: { A37: { status: done } }\n', { ...changes, ...consents })
  expect(code).toBe(3)
  expect(err).toContain('Retirez « followed »')
})
