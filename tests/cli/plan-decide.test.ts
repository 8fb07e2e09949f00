import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { raw } from '../support/raw-sqlite.ts'
import { newFolder, run } from '../support/run-program.ts'
import { digestOfFile } from '../support/temporary-store.ts'

const sheet = readFileSync(join(import.meta.dirname, '../fixtures/answers/micro-commerce.yaml'), 'utf8')

type Told = Readonly<{ action: string; accepted: boolean } & Record<string, unknown>>
type Plan = Readonly<{
  decided: boolean
  actions: readonly Told[]
  dropped: readonly unknown[]
  remarks: readonly unknown[]
}>

function visit(cwd: string, plan = '') {
  writeFileSync(join(cwd, 'reponses.yaml'), sheet + plan)
  return run(['visit', '--answers', 'reponses.yaml', '--json'], { cwd })
}

function decide(cwd: string, ...args: readonly string[]) {
  const { code, out, err } = run(['plan', 'decider', 'laine', ...args], { cwd })
  return { code, out: out.replaceAll('\u00a0', ' '), err: err.replaceAll('\u00a0', ' ') }
}

function planIn(cwd: string): Plan {
  return JSON.parse(run(['plan', 'decide', 'laine', '--json'], { cwd }).out)
}

function statuses(cwd: string): ReadonlyMap<string, string> {
  const { actions } = JSON.parse(run(['plan', 'status', 'laine', '--json'], { cwd }).out)
  return new Map(actions.map(({ action, status }: Readonly<{ action: string; status: string }>) => [action, status]))
}

function decisionsKept(cwd: string): number {
  return Number(raw(join(cwd, 'data/virage.db')).prepare('SELECT count(*) FROM plan_decision').pluck().get())
}

/** The five actions that the plan of the shop keeps, and the first of those it offers next. */
const [first, second, third, fourth, fifth, next] = ['A37', 'A41', 'A40', 'A15', 'A02', 'A22'] as const

describe('the plan of a shop', () => {
  let cwd = ''
  beforeEach(() => {
    cwd = newFolder()
    expect(visit(cwd).code).toBe(0)
  })

  test('is proposed at first, whoever looks at it, and looking writes nothing', () => {
    const before = digestOfFile(join(cwd, 'data/virage.db'))
    expect(planIn(cwd).actions.map(({ action }) => action)).toEqual([first, second, third, fourth, fifth])
    expect(planIn(cwd)).toMatchObject({ format: 'virage/plan-decisions@1', decided: false, dropped: [], remarks: [] })
    expect(decide(cwd).out).toContain('Plan proposé : vous n’avez pas encore dit oui.')
    expect(run(['show', 'laine'], { cwd }).out).toContain('Plan proposé')
    expect(digestOfFile(join(cwd, 'data/virage.db'))).toBe(before)
  })

  test('is decided with one word, which accepts every action and gives each a first checkpoint', () => {
    const { code, out } = decide(cwd, '--accept', 'tout')
    expect(code).toBe(0)
    expect(out).toContain('Plan décidé')
    expect(out.match(/premier point le/g)).toHaveLength(5)
    const { decided, actions } = planIn(cwd)
    expect(decided).toBe(true)
    for (const { accepted, checkpoint } of actions) {
      expect(accepted).toBe(true)
      expect([0, 6]).not.toContain(new Date(`${checkpoint}T00:00:00Z`).getUTCDay())
    }
    expect([...statuses(cwd)].slice(0, 5).map(([, status]) => status)).toEqual(Array(5).fill('accepted'))
    expect(run(['progress', 'laine'], { cwd }).out).toContain('0\u00a0action réalisée sur 5')
  })

  test('is changed by flags: exchanged, dropped with a reason, accepted with who and when, in either language', () => {
    const details = ['--who', 'Éloïse', '--by', '2099-01-30', '--checkpoint', '2099-01-05', '--figure', '0 sur 6']
    expect(decide(cwd, '--accept', first.toLowerCase(), ...details).code).toBe(0)
    expect(decide(cwd, '--swap', `${fifth}=${next}`, '--drop', third, '--reason', 'déjà\n faite').code).toBe(0)
    const { decided, actions, dropped, remarks } = planIn(cwd)
    expect(decided).toBe(false)
    expect(actions).toMatchObject([
      { action: first, accepted: true, who: 'Éloïse', by: '2099-01-30', checkpoint: '2099-01-05', figure: '0 sur 6' },
      { action: second, accepted: false, who: null },
      { action: fourth },
      { action: next, instead_of: fifth },
    ])
    expect(dropped).toMatchObject([{ action: third, reason: 'déjà faite' }])
    expect(remarks).toMatchObject([{ kind: 'duty-dropped', action: third }])
    expect(statuses(cwd).get(third)).toBe('dropped')
    const shown = run(['show', 'laine', '--lang', 'en'], { cwd }).out
    expect(shown).toContain('Who: Éloïse · by January 30, 2099 · first checkpoint on January 5, 2099')
    expect(shown).toContain('Reason: déjà faite')
    const scores = JSON.parse(run(['show', 'laine', '--json'], { cwd }).out)
    expect(scores.decisions.actions).toEqual(actions)
    expect(run(['progress', 'laine'], { cwd }).out).toContain('sur 4, 1\u00a0abandonnée')
    expect(decide(cwd, '--accept', third).code).toBe(0)
    expect(statuses(cwd).get(third)).toBe('accepted')
    expect(planIn(cwd).dropped).toEqual([])
  })

  test('is told what is badly said, and nothing is recorded of it', () => {
    expect(decide(cwd, '--drop', third)).toMatchObject({ code: 2, err: expect.stringContaining('--reason') })
    expect(decide(cwd, '--reason', 'x')).toMatchObject({ code: 2, err: expect.stringContaining('--drop') })
    expect(decide(cwd, '--who', 'Éloïse')).toMatchObject({ code: 2, err: expect.stringContaining('--accept') })
    expect(decide(cwd, '--swap', third)).toMatchObject({ code: 2, err: expect.stringContaining('CODE=CODE') })
    expect(decide(cwd, '--accept', third, '--by', 'demain')).toMatchObject({
      code: 2,
      err: expect.stringContaining('Il faut une date comme 2026-11-02; reçu : « demain »'),
    })
    expect(decide(cwd, '--accept', third, '--by', '2020-01-01').err).toContain('Cette date est passée')
    expect(decide(cwd, '--accept', third, '--drop', third, '--reason', 'x').err).toContain(
      'à la fois gardée et retirée',
    )
    expect(decide(cwd, '--accept', 'A99')).toMatchObject({
      code: 3,
      err: expect.stringMatching(/« A99 » n’est pas de celles que ce plan offre\. Celles que le plan offre : A37, /),
    })
    expect(decide(cwd, '--swap', `${next}=${first}`).err).toContain('Celles qui sont gardées : A37, ')
    expect(decide(cwd, '--accept', first, '--accept', 'A99').code).toBe(3)
    expect(decisionsKept(cwd)).toBe(0)
  })

  test('keeps every decision in its history, and none twice', () => {
    decide(cwd, '--accept', first)
    decide(cwd, '--accept', first)
    decide(cwd, '--accept', 'tout')
    expect(decisionsKept(cwd)).toBe(2)
    const journal = raw(join(cwd, 'data/virage.db')).prepare('SELECT command FROM journal').pluck().all()
    expect(journal.filter((command) => command === 'plan decide')).toHaveLength(2)
  })
})

describe('a sheet decides its plan', () => {
  test('and what it prints is read back as it was', () => {
    const cwd = newFolder()
    const { code, out } = visit(
      cwd,
      `plan:
  swap: { ${fifth}: ${next} }
  drop: { ${third}: déjà faite }
  accept: [${first}, ${next}]
  who: { ${first}: Éloïse }
  when: { ${first}: "2027-01-29" }
  checkpoint: { ${next}: "2026-12-02" }
  figure: { ${first}: 0 compte sur 6 }
`,
    )
    expect(code).toBe(0)
    const { plan } = JSON.parse(out)
    expect(plan).toMatchObject({ accept: [first, next], swap: { [fifth]: next }, drop: { [third]: 'déjà faite' } })
    expect(plan.checkpoint[next]).toBe('2026-12-02')
    expect(statuses(cwd).get(first)).toBe('accepted')
    expect(statuses(cwd).get(second)).toBe('proposed')
    const again = newFolder()
    writeFileSync(join(again, 'reponses.json'), out)
    const copied = JSON.parse(out)
    writeFileSync(join(again, 'reponses.json'), JSON.stringify({ ...copied, business: { name: 'Laine' } }))
    expect(run(['visit', '--answers', 'reponses.json', '--json'], { cwd: again }).code).toBe(0)
    expect(planIn(again).actions).toEqual(planIn(cwd).actions)
  })

  test('with one word for all of it', () => {
    const cwd = newFolder()
    expect(visit(cwd, 'plan: { accept: all }\n').code).toBe(0)
    expect(planIn(cwd).decided).toBe(true)
  })

  test('and nothing is kept when it takes an action that the plan does not offer', () => {
    const cwd = newFolder()
    const { code, out, err } = visit(cwd, 'plan: { swap: { A37: A48 } }\n')
    expect({ code, out }).toEqual({ code: 3, out: '' })
    expect(err.replaceAll('\u00a0', ' ')).toContain('« A48 » n’est pas de celles que ce plan offre')
    expect(run(['list'], { cwd }).out).toContain('Aucun diagnostic')
  })

  test('an action that does not exist, a day that is none, an action kept and dropped are told where they stand', () => {
    const cwd = newFolder()
    const { code, err } = visit(
      cwd,
      `plan:
  accept: [A37, A377]
  drop: { A37: non }
  when: { A41: demain }
  who: { Z9: Éloïse }
`,
    )
    expect(code).toBe(3)
    const line = sheet.split('\n').length
    expect(err).toContain(`reponses.yaml:${line + 1}:17 `)
    expect(err.replaceAll('\u00a0', ' ')).toMatch(/« A377 » est introuvable\. Vouliez-vous dire « A37 »\?/)
    expect(err).toContain(`reponses.yaml:${line + 2}:11 `)
    expect(err).toContain(`reponses.yaml:${line + 3}:16 `)
    expect(err).toContain(`reponses.yaml:${line + 4}:10 `)
  })
})
