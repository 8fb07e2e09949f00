import { expect, test } from 'vitest'
import { newVisit } from '../support/line-visit.ts'
import { newFolder } from '../support/run-program.ts'
import { Terminal } from '../support/terminal.ts'
import { consent, nextPlace, type Way } from '../support/visitor.ts'

test('a question that uses words of the glossary says which, and defines them all with one key', () => {
  const said = newVisit(['/g con-acce-1', '/t', '/q'])
  const here =
    '/t définitions : courriel, gestionnaire de mots de passe, authentification unique, authentification multifactorielle'
  expect(said.split(here)).toHaveLength(3)
  expect(said).toContain('  gestionnaire de mots de passe : Coffre qui crée et garde des mots de passe forts.\n')
})

test('the key is not shown where there is nothing to define, and says so when it is pressed all the same', () => {
  const said = newVisit(['/t', 'Vendre', '/q'])
  expect(said).not.toContain('définitions')
  expect(said).toContain('Aucun mot du glossaire dans cette question.')
})

test.each([40, 80, 120])('with arrows, on %d columns, in English', async (columns) => {
  const cwd = newFolder()
  newVisit([], { cwd })
  const terminal = new Terminal({ args: ['visit', 'Roy'], cwd, language: 'en', columns })
  await terminal.see(/and\s+quit/)
  terminal.line('/g con-rens-1')
  await terminal.see(/Trust: cybersecurity/)
  const screen = await terminal.see(/q save\s+and\s+quit/)
  expect(screen.replaceAll(/\s+/g, ' ')).toContain('t definitions: personal information, consent')
  terminal.type('t')
  const defined = await terminal.see(/q save\s+and\s+quit/)
  expect(defined).toMatch(/ {2}consent: \S/)
  for (const shown of [screen, defined])
    expect(Math.max(...shown.split('\n').map((line) => line.length))).toBeLessThan(columns)
  terminal.type('q')
  expect(await terminal.ended()).toBe(0)
})

test('with arrows, the words of the screen are defined in its language', async () => {
  const way: Way = { language: 'fr', simple: false }
  const terminal = new Terminal({ args: ['visit', 'Roy'], cwd: newFolder() })
  await consent(terminal, way)
  await nextPlace(terminal, way)
  terminal.line('/g don-indi-1')
  expect(await nextPlace(terminal, way)).toContain('t définitions : indicateur, tableau de bord')
  terminal.type('t')
  await terminal.see('tableau de bord : ')
  await terminal.see('enregistrer et quitter')
  terminal.type('q')
  expect(await terminal.ended()).toBe(0)
})
