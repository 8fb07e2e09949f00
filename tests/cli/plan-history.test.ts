import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newFolder, run } from '../support/run-program.ts'

const sheet = readFileSync(join(import.meta.dirname, '../fixtures/answers/micro-commerce.yaml'), 'utf8')

test('every decision makes a version that is kept, and the history tells what each changed, when and by whom', () => {
  const cwd = newFolder()
  const plan = (...args: readonly string[]) => run(['plan', ...args], { cwd })
  writeFileSync(join(cwd, 'reponses.yaml'), sheet)
  expect(run(['visit', '--answers', 'reponses.yaml'], { cwd }).code).toBe(0)
  expect(plan('decider', 'laine', '--drop', 'A15', '--reason', 'trop tôt').code).toBe(0)
  expect(plan('decider', 'laine', '--accept', 'A37', '--who', 'Éloïse', '--by', '2099-01-30').code).toBe(0)
  expect(plan('decider', 'laine', '--accept', 'A37', '--who', 'Léo').code).toBe(0)
  expect(plan('decider', 'laine', '--accept', 'A37', '--who', 'Léo').code).toBe(0)
  expect(plan('ajouter', 'laine', 'Ranger les photos').code).toBe(0)
  const { versions } = JSON.parse(plan('history', 'laine', '--json').out)
  expect(versions).toMatchObject([
    { version: 1, by: null, actions: ['A37', 'A41', 'A40', 'A15', 'A02'], changes: [] },
    { version: 2, changes: [{ kind: 'dropped', action: 'A15', reason: 'trop tôt' }] },
    { version: 3, changes: [{ kind: 'accepted' }, { detail: 'who' }, { detail: 'by' }, { detail: 'checkpoint' }] },
    { version: 4, changes: [{ kind: 'agreed', detail: 'who', before: 'Éloïse', after: 'Léo' }] },
    { version: 5, changes: [{ kind: 'kept', action: '+1', isNew: true }, { kind: 'accepted' }, { kind: 'agreed' }] },
  ])
  const { out } = plan('historique', 'laine')
  expect(out.match(/^Version \d · .+ · notée par .+$/gm)).toHaveLength(4)
  expect(out).toMatch(/^Version 1 · .+, \d\d:\d\d · proposée par le programme\n {2}À faire maintenant/m)
  expect(out.replaceAll('\u00a0', ' ')).toContain('qui : Léo (auparavant Éloïse).')
  expect(run(['plan', 'history', 'laine', '--lang', 'en'], { cwd }).out).toContain('it is of no library')
  expect(plan('historique', 'personne').code).toBe(3)
})
