import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { newFolder, run } from '../support/run-program.ts'
import { Terminal } from '../support/terminal.ts'
import { confirmPlan, consent, nextPlace } from '../support/visitor.ts'

const escapeByte = '\u001b'

/** A folder where the bakery of the demonstration has been through its first assessment. */
function withBakery(): string {
  const cwd = newFolder()
  const answers = join(import.meta.dirname, '../../templates/demo/boulangerie.yaml')
  expect(run(['visit', '--answers', answers], { cwd }).code).toBe(0)
  return cwd
}

describe('`virage` alone', () => {
  test('where nobody can choose, the help says what to type', () => {
    for (const args of [[], ['--simple']]) {
      const { code, out, err } = run(args)
      expect([code, out]).toEqual([2, ''])
      expect(err).toContain('Utilisation')
    }
  })

  test.each([40, 80, 120])('proposes only what can be done, on %i columns', async (columns) => {
    const terminal = new Terminal({ args: [], cwd: newFolder(), columns })
    const shown = await terminal.see('q quitter')
    expect(shown).toMatch(/1 {2}Nouvelle visite\s+2 {2}Préparer une visite\s+3 {2}Vérifier un questionnaire/)
    for (const entry of ['Reprendre', 'Plan et suivi', 'Rapport', 'Comparer', 'Entreprises'])
      expect(shown).not.toContain(entry)
    expect(Math.max(...shown.split('\n').map((line) => line.length))).toBeLessThanOrEqual(columns)
    terminal.type('q')
    expect(await terminal.ended()).toBe(0)
  })

  test.each([
    ['Ctrl-C', '\u0003', 130],
    ['Ctrl-D', '\u0004', 0],
  ])('%s leaves it cleanly', async (_, key, code) => {
    for (const args of [[], ['--simple']]) {
      const terminal = new Terminal({ args, cwd: newFolder() })
      await terminal.see('q quitter')
      if (args.length > 0) await terminal.see('> ')
      terminal.type(key)
      expect(await terminal.ended()).toBe(code)
    }
  })

  test('comes back after each thing done, and after one that fails', async () => {
    const terminal = new Terminal({ args: [], cwd: withBakery() })
    await terminal.see('q quitter')
    terminal.line('7')
    await terminal.see('1 entreprise')
    await terminal.see('q quitter')
    terminal.line('8')
    await terminal.see('Sauvegarde faite')
    await terminal.see('q quitter')
    terminal.line('11')
    await terminal.see('Diagnostics gardés')
    await terminal.see('q quitter')
    terminal.line('10')
    await terminal.see('Un autre fichier')
    await terminal.see('q quitter')
    terminal.line('2')
    await terminal.see('avec son dossier')
    terminal.line('nulle-part.yaml')
    await terminal.see('nulle-part.yaml n’existe pas')
    await terminal.see('q quitter')
    terminal.type('q')
    expect(await terminal.ended()).toBe(0)
  })

  test('Esc and b go back; nothing is done', async () => {
    const cwd = withBakery()
    const terminal = new Terminal({ args: [], cwd })
    for (const key of [escapeByte, 'b']) {
      await terminal.see('q quitter')
      terminal.line('4')
      await terminal.see('Boulangerie')
      await terminal.see('q quitter')
      terminal.type(key)
      await terminal.see('Que voulez-vous faire?')
    }
    terminal.type('q')
    expect(await terminal.ended()).toBe(0)
    expect(readdirSync(cwd).filter((name) => name.endsWith('.pdf'))).toEqual([])
  })

  test('lets the owner decide on the plan, at its own keyboard', async () => {
    const cwd = withBakery()
    const terminal = new Terminal({ args: [], cwd })
    await terminal.see('q quitter')
    terminal.line('3')
    await terminal.see('Décider du plan')
    await terminal.see('q quitter')
    terminal.line('2')
    await terminal.see('Pour qui?')
    await terminal.see('b revenir')
    terminal.line('1')
    await confirmPlan(terminal, { language: 'fr', simple: false })
    await terminal.see('Que voulez-vous faire?')
    terminal.type('q')
    expect(await terminal.ended()).toBe(0)
    expect(run(['plan', 'decide', 'boulangerie', '--json'], { cwd }).out).toContain('"decided": true')
  })

  test('writes the plan of a business chosen in the list, and asks before replacing it', async () => {
    const cwd = withBakery()
    const terminal = new Terminal({ args: [], cwd })
    for (const replaced of [false, true]) {
      await terminal.see('q quitter')
      terminal.line('4')
      await terminal.see('b revenir')
      terminal.line('1')
      if (replaced) {
        await terminal.see('Le remplacer?')
        terminal.line('o')
      }
      await terminal.see('Plan d’accompagnement écrit')
    }
    await terminal.see('q quitter')
    terminal.type('q')
    expect(await terminal.ended()).toBe(0)
    expect(readdirSync(cwd).filter((name) => name.endsWith('.pdf'))).toHaveLength(1)
  })
})

describe('line by line', () => {
  test.each([40, 80, 120])(
    'a page is prepared for a new business, without an escapeByte byte, on %i columns',
    async (columns) => {
      const cwd = newFolder()
      const terminal = new Terminal({ args: ['--simple', '--lang', 'en'], cwd, columns })
      const reply = async (wanted: string, typed: string) => {
        await terminal.see(wanted)
        await terminal.see('> ')
        terminal.line(typed)
      }
      await reply('Prepare a visit', '2')
      await reply('For whom?', '1')
      await reply('The name', 'Roy Bakery')
      await reply('Which questionnaire?', '1')
      await reply('Enter alone', '2026-12-03 9:30')
      await reply('answer sheet', 'y')
      await terminal.see('Preparation page written')
      await reply('What would you like to do?', 'q')
      expect(await terminal.ended()).toBe(0)
      expect(terminal.raw).not.toContain(escapeByte)
      expect(existsSync(join(cwd, 'preparation-roy-bakery.pdf'))).toBe(true)
      expect(existsSync(join(cwd, 'answer-sheet-roy-bakery.pdf'))).toBe(true)
    },
  )

  test('a business is found by a part of its name, accents aside, among many', async () => {
    const cwd = newFolder()
    const answers = join(import.meta.dirname, '../../templates/demo/boulangerie.yaml')
    const text = readFileSync(answers, 'utf8')
    for (const name of ['Élevage Roy', 'A', 'B', 'C', 'D', 'E', 'F', 'G']) {
      const file = join(cwd, 'reponses.yaml')
      writeFileSync(file, text.replaceAll(/Boulangerie[^",}\n]*/g, name))
      expect(run(['visit', '--answers', file], { cwd }).code).toBe(0)
    }
    const terminal = new Terminal({ args: [], cwd, variables: { TERM: 'dumb' } })
    await terminal.see('> ')
    terminal.line('4')
    const first = await terminal.see('> ')
    expect(first).not.toContain('Élevage')
    terminal.line('9')
    await terminal.see('Une partie du nom > ')
    terminal.line('ELEV')
    const found = await terminal.see('Votre choix > ')
    terminal.line('1')
    await terminal.see('Plan d’accompagnement écrit')
    expect(found).toContain('Élevage Roy')
    expect(terminal.raw).not.toContain(escapeByte)
  })

  test('an open visit is proposed with where it stands, and resumed there', async () => {
    const cwd = newFolder()
    const way = { language: 'fr', simple: true } as const
    const visit = new Terminal({ args: ['visit', 'Roy', '--simple'], cwd })
    await consent(visit, way)
    await nextPlace(visit, way)
    visit.line('Vendre en ligne')
    await nextPlace(visit, way)
    visit.line('/q')
    expect(await visit.ended()).toBe(0)
    const terminal = new Terminal({ args: ['--simple'], cwd })
    await terminal.see('2  Reprendre une visite')
    await terminal.see('> ')
    terminal.line('2')
    await terminal.see(/Roy · T0 · Diagnostic express · 2 de \d+/)
    await terminal.see('> ')
    terminal.line('1')
    await terminal.see('Diagnostic repris')
    await terminal.see('Question 3 de')
    await terminal.see('> ')
    terminal.line('/q')
    await terminal.see('Que voulez-vous faire?')
    terminal.type('\u0004')
    expect(await terminal.ended()).toBe(0)
  })
})
