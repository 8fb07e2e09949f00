import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newFolder, run } from '../support/run-program.ts'

const sheet = readFileSync(join(import.meta.dirname, '../fixtures/answers/micro-commerce.yaml'), 'utf8')

test('a plan is held against the three deliverables of a digital audit until nothing is missing', () => {
  const cwd = newFolder()
  const plan = (...args: readonly string[]) => {
    const { code, out, err } = run(['plan', ...args], { cwd })
    return { code, out: out.replaceAll('\u00a0', ' '), err }
  }
  writeFileSync(join(cwd, 'reponses.yaml'), sheet)
  expect(run(['visit', '--answers', 'reponses.yaml'], { cwd }).code).toBe(0)
  const first = plan('verifier', 'laine')
  expect(first.code).toBe(1)
  expect(first.out).toContain('Évaluation de la maturité\n  présent : une cote d’ensemble')
  expect(first.out).toMatch(
    /manque : qui se charge de chaque action\.\n {4}Il manque à : « Activer .+\n {4}À remplir : virage plan decider \w{8} --accept CODE --who "…"\n/,
  )
  expect(first.out).toContain('Il manque 5 éléments.')
  const { sections, complete } = JSON.parse(plan('check', 'laine', '--json').out)
  expect(complete).toBe(false)
  expect(sections).toMatchObject([{ section: 'maturite' }, { section: 'plan-numerique' }, { section: 'plan-action' }])
  const actions = ['A37', 'A41', 'A40', 'A15', 'A02'].flatMap((action) => ['--accept', action])
  const details = ['--who', 'Éloïse', '--by', '2099-01-30', '--figure', '0']
  expect(plan('decider', 'laine', ...actions, ...details).code).toBe(0)
  expect(plan('verifier', 'laine')).toMatchObject({ code: 0, out: expect.stringContaining('Rien ne manque.') })
  expect(run(['plan', 'check', 'laine', '--lang', 'en'], { cwd }).out).toContain('Nothing is missing.')
  expect(plan('verifier', 'laine', '--sections', 'autre')).toMatchObject({
    code: 3,
    err: expect.stringContaining('audit-numerique'),
  })
  expect(plan('verifier', 'personne').code).toBe(3)
})
