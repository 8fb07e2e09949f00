import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { raw } from '../support/raw-sqlite.ts'
import { newFolder, run } from '../support/run-program.ts'

const sheet = readFileSync(join(import.meta.dirname, '../fixtures/answers/micro-commerce.yaml'), 'utf8')

function visit(cwd: string, plan = '') {
  writeFileSync(join(cwd, 'reponses.yaml'), sheet + plan)
  return run(['visit', '--answers', 'reponses.yaml', '--json'], { cwd })
}

function add(cwd: string, ...args: readonly string[]) {
  const { code, out, err } = run(['plan', 'ajouter', 'laine', ...args], { cwd })
  return { code, out: out.replaceAll('\u00a0', ' '), err: err.replaceAll('\u00a0', ' ') }
}

type Kept = Readonly<{ action: string; accepted: boolean; name: Readonly<Record<string, string>> | null }>

function planIn(cwd: string): Readonly<{ actions: readonly Kept[]; dropped: readonly unknown[] }> {
  return JSON.parse(run(['plan', 'decide', 'laine', '--json'], { cwd }).out)
}

describe('an action that no library has', () => {
  let cwd = ''
  beforeEach(() => {
    cwd = newFolder()
    expect(visit(cwd).code).toBe(0)
  })

  test('is kept last and accepted, with what is agreed of it, and is followed like any other', () => {
    const details = ['--who', 'Éloïse', '--by', '2099-01-30', '--step', 'Tout trier', '--step', 'Nommer\nles fichiers']
    const { code, out } = add(cwd, 'Ranger  les photos', ...details)
    expect(code).toBe(0)
    expect(out).toContain('Ranger les photos')
    const kept = planIn(cwd).actions.at(-1)
    expect(kept).toMatchObject({ action: '+1', accepted: true, name: { fr: 'Ranger les photos' }, who: 'Éloïse' })
    expect(kept).toHaveProperty('checkpoint', expect.stringMatching(/^\d{4}-\d\d-\d\d$/))
    const done = run(['plan', 'suivi', 'laine', '+1', 'faite'], { cwd })
    expect(done).toMatchObject({ code: 0, out: expect.stringContaining('Ranger les photos') })
    const { actions } = JSON.parse(run(['plan', 'status', 'laine', '--json'], { cwd }).out)
    expect(actions.find(({ action }: Kept) => action === '+1')).toMatchObject({
      place: 'active',
      status: 'done',
      history: [{ status: 'accepted' }, { status: 'done' }],
    })
    expect(run(['show', 'laine', '--lang', 'en'], { cwd }).out).toContain('Because you added it to your plan.')
  })

  test('has an id that is never given twice, even once it is dropped, and may be taken back', () => {
    add(cwd, 'Une chose')
    expect(run(['plan', 'decider', 'laine', '--drop', '+1', '--reason', 'non'], { cwd }).code).toBe(0)
    add(cwd, 'Une autre')
    expect(planIn(cwd).actions.map(({ action }) => action)).toEqual(['A37', 'A41', 'A40', 'A15', 'A02', '+2'])
    expect(planIn(cwd).dropped).toMatchObject([{ action: '+1', name: { fr: 'Une chose' }, reason: 'non' }])
    expect(run(['plan', 'decider', 'laine', '--accept', '+1'], { cwd }).code).toBe(0)
    expect(planIn(cwd).actions.at(-1)?.action).toBe('+1')
    expect(planIn(cwd).dropped).toEqual([])
  })

  test('leaves the library that is kept as it was', () => {
    const count = () =>
      raw(join(cwd, 'data/virage.db')).prepare("SELECT count(*) FROM content WHERE kind = 'actions'").pluck().get()
    expect(count()).toBe(1)
    add(cwd, 'Une chose')
    expect(count()).toBe(1)
  })

  test('is told what is badly said, and nothing is added', () => {
    expect(add(cwd, '  ')).toMatchObject({ code: 2, err: expect.stringContaining('Il manque le nom') })
    expect(add(cwd, 'Une chose', '--by', 'demain')).toMatchObject({
      code: 2,
      err: expect.stringContaining('« demain »'),
    })
    expect(planIn(cwd).actions).toHaveLength(5)
  })
})

test('a sheet adds actions of its own, and what it prints is read back as it was', () => {
  const cwd = newFolder()
  const plan = `plan:
  add:
    - { name: Ranger les photos, steps: [Tout trier, Nommer], sign: on trouve, who: Éloïse, when: "2027-01-29" }
    - { name: Appeler la voisine }
`
  const { code, out } = visit(cwd, plan)
  expect(code).toBe(0)
  expect(JSON.parse(out).plan.add).toMatchObject([
    {
      name: 'Ranger les photos',
      steps: ['Tout trier', 'Nommer'],
      sign: 'on trouve',
      who: 'Éloïse',
      when: '2027-01-29',
    },
    { name: 'Appeler la voisine' },
  ])
  const again = newFolder()
  writeFileSync(join(again, 'reponses.json'), JSON.stringify({ ...JSON.parse(out), business: { name: 'Laine' } }))
  expect(run(['visit', '--answers', 'reponses.json', '--json'], { cwd: again }).code).toBe(0)
  expect(planIn(again).actions).toEqual(planIn(cwd).actions)
})

test('a sheet is told where an action that it adds is badly written', () => {
  const cwd = newFolder()
  const plan = 'plan: { add: [{ name: " " }, { name: x, when: demain }, { steps: [a] }] }\n'
  const { code, err } = visit(cwd, plan)
  expect(code).toBe(3)
  expect(err.match(/\[missing-key\]/g)).toHaveLength(1)
  writeFileSync(join(cwd, 'reponses.yaml'), `${sheet}plan: { add: [{ name: " " }, { name: x, when: demain }] }\n`)
  const told = run(['visit', '--answers', 'reponses.yaml'], { cwd }).err
  expect(told).toMatch(/\[missing-key\]/)
  expect(told).toMatch(/\[bad-form\]/)
})

test('a wrong name makes no store', () => {
  const cwd = newFolder()
  expect(add(cwd, 'Une chose').code).toBe(3)
  expect(existsSync(join(cwd, 'data'))).toBe(false)
})
