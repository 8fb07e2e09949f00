import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { newFolder, run } from '../support/run-program.ts'
import { digestOfFile } from '../support/temporary-store.ts'

const sheet = readFileSync(join(import.meta.dirname, '../fixtures/answers/micro-commerce.yaml'), 'utf8')
const cwd = newFolder()

function told(...args: readonly string[]) {
  const { code, out, err } = run(['plan', ...args], { cwd })
  return { code, out: out.replaceAll('\u00a0', ' '), err: err.replaceAll('\u00a0', ' ') }
}

beforeAll(() => {
  writeFileSync(join(cwd, 'reponses.yaml'), sheet)
  expect(run(['visit', '--answers', 'reponses.yaml'], { cwd }).code).toBe(0)
  expect(told('decider', 'laine', '--drop', 'A15', '--reason', 'trop tôt', '--swap', 'A02=A22').code).toBe(0)
  expect(told('ajouter', 'laine', 'Ranger les photos').code).toBe(0)
  expect(told('suivi', 'laine', 'A37', 'en-cours', '--on', '2026-01-05').code).toBe(0)
})

describe('an action is explained', () => {
  test('by the answers and rules that put it there, its rank line by line, and who comes just before', () => {
    const { code, out } = told('expliquer', 'laine', 'a41')
    expect(code).toBe(0)
    expect(out).toContain('À faire maintenant, en position 2.')
    expect(out).toContain('La Loi 25 demande ces bases')
    expect(out).toContain('« Nous ne connaissons pas nos obligations. »')
    expect(out).toMatch(/1\. si « incontournable », 0, sinon 1 = 0\n/)
    // max(0, 3 − 1) × 0,142 ÷ 1
    expect(out).toMatch(/3\. .+ = −0,284\n/)
    expect(out).toContain(
      'De 3 à 5 jours-personnes pour une entreprise de taille de référence; × 0,6 pour celle-ci, donc 3 au plus.',
    )
    expect(out).toMatch(/Juste avant elle : « Activer .+ », à égalité/)
    expect(told('expliquer', 'laine', 'A37').out).toContain('Suivi : en cours, 5 janvier 2026.')
    expect(run(['plan', 'explain', 'laine', 'A41', '--lang', 'en'], { cwd }).out).toContain('To do now, in position 2.')
  })

  test('when it is not in the plan: dropped, waiting, already reached, too far, not measured', () => {
    expect(told('expliquer', 'laine', 'A15').out).toContain('Retirée par l’entreprise. Raison : trop tôt')
    expect(told('expliquer', 'laine', 'A30').out).toContain('Pas dans le plan : elle attend.')
    expect(told('expliquer', 'laine', 'A01').out).toContain('l’entreprise est déjà là où cette action mène')
    const ahead = told('expliquer', 'laine', 'A28').out
    expect(ahead).toContain('elle commence plus haut que là où l’entreprise est rendue')
    expect(ahead).toMatch(/L’entreprise est à 1,0 : l’action s’ouvre à \d/)
    expect(told('expliquer', 'laine', 'A07').out).toContain('rien de ce qu’elle change n’a encore été mesuré')
    expect(told('expliquer', 'laine', '+1').out).toContain('hors de toute bibliothèque')
    expect(told('expliquer', 'laine', 'A02').out).toMatch(/En réserve, en position 1/)
  })

  test('once it is named: by the start of its name too, and a name that is none is told the nearest', () => {
    expect(told('expliquer', 'laine', 'ranger les p').out).toContain('+1  Ranger les photos')
    expect(told('expliquer', 'laine', 'A4l')).toMatchObject({
      code: 3,
      out: '',
      err: expect.stringMatching(/« A4l » n’existe pas\. Vouliez-vous « A4\d »\?/),
    })
    expect(told('expliquer', 'laine', 'mettre').err).toContain('peut être plusieurs actions')
    expect(told('expliquer', 'personne').code).toBe(3)
  })
})

test('the whole plan is explained, and every action of the library is somewhere in it', () => {
  const { out } = told('expliquer', 'laine')
  const { actions } = JSON.parse(run(['plan', 'explain', 'laine', '--json'], { cwd }).out)
  expect(actions.length).toBeGreaterThan(48)
  for (const { action } of actions) expect(out).toMatch(new RegExp(`^ *${action.replace('+', '\\+')} {2}`, 'm'))
})

test('the plan is shown as it stands, and looking writes nothing', () => {
  const before = digestOfFile(join(cwd, 'data/virage.db'))
  const { out } = told('montrer', 'laine')
  expect(out).toMatch(/1\. Activer .+\n(?: {5}.+\n)+ {5}en cours, 5 janvier 2026\n/)
  expect(out).toContain('5. Ranger les photos')
  expect(out).not.toMatch(/^ *·/m)
  expect(out).toContain('Actions retirées')
  const plan = JSON.parse(run(['plan', 'show', 'laine', '--json'], { cwd }).out)
  expect(plan).toMatchObject({ format: 'virage/plan@1', decided: false, dropped: [{ action: 'A15' }] })
  expect(plan.active.map(({ action }: { action: string }) => action)).toEqual(['A37', 'A41', 'A40', 'A22', '+1'])
  expect(plan.active[0]).toMatchObject({ status: 'under-way', on: '2026-01-05', duty: true, added: false })
  expect(plan.active.at(-1)).toMatchObject({ added: true, effort_days: null, horizon: null, accepted: true })
  expect(digestOfFile(join(cwd, 'data/virage.db'))).toBe(before)
})
