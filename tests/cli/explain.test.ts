import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { newFolder, run } from '../support/run-program.ts'
import { Terminal } from '../support/terminal.ts'

const fixtures = join(import.meta.dirname, '../fixtures/answers')
const factory = join(fixtures, 'usine-40.yaml')
const unsure = join(fixtures, 'ne-sait-pas.yaml')

/** What the program said; a space is a space. */
function said(args: readonly string[], options: Parameters<typeof run>[1] = {}) {
  const { code, out, err } = run(args, options)
  return { code, out: out.replaceAll('\u00a0', ' '), err: err.replaceAll('\u00a0', ' ') }
}

function explained(...args: readonly string[]) {
  return said(['expliquer', '--answers', factory, ...args])
}

describe('virage explain', () => {
  test('gives the overall and each dimension as a calculation to redo, with its level', () => {
    const { out, err, code } = explained()
    expect([err, code]).toEqual(['', 0])
    expect(out).toContain('Ensemble : 3,05 = (18 × 2 + 13 × 3 + 16,8 × 3,5 + 7 × 2,5')
    expect(out).toContain('PRO Processus et opérations : 3,50 = (4 + 3) ÷ 2')
    expect(out).toContain('Niveau : Intégré (de 3,5 à moins de 4,5).')
    expect(out).toContain(
      'R3 : Condition : (((la cote de TEC + la cote de DON) ÷ 2) − la cote de PER) ≥ 1. Elle est vraie',
    )
  })

  test('opens a dimension, by its code or by its name, down to what each person said', () => {
    const { out } = explained('per')
    expect(out).toContain(' Personne du terrain : 2 « On attend que cela passe. » vaut 2')
    expect(out).not.toContain('f (Personne')
    expect(out).toContain('Poids : 18 (car la taille = « M »), soit 17 % des poids du même étage.')
    expect(explained().out).toContain('(car le secteur = « Fabrication »)')
    expect(explained('personnes et capacité d’adaptation').out).toBe(out)
  })

  test('opens a grid row by row', () => {
    const { out } = explained('PRO-GEST-1')
    expect(out).toContain('Calcul : 4,00 = (4 + 4 + 4 + 3 + 5) ÷ 5.')
    expect(out).toContain('horaires Horaires et planification : 3 « Logiciel isolé » vaut 3 (poids 1)')
  })

  test('says why two levels are possible, why data are insufficient, and what a policy made of « ne sait pas »', () => {
    const { out } = said(['explain', '--answers', unsure, 'CON'])
    expect(out).toContain('La règle R1 retient le niveau montré à Émergent au plus')
    expect(out).toContain('Entre deux niveaux : Amorce au pire (1,00), Apprenant au mieux (5,00).')
    expect(out).toContain('« Ne sait pas » sous CON-ACCE : vaut 1, et compte comme couverte.')
    expect(said(['explain', '--answers', unsure]).out).toContain('la complétude est de 59 %, il en faut 60 %')
  })

  test('offers the nearest name when there is none such', () => {
    const { out, err, code } = explained('PRR')
    expect([out, code]).toEqual(['', 3])
    expect(err).toContain('Vouliez-vous « PER »?')
  })

  test('explains a kept assessment as its answers file, and keeps nothing itself', () => {
    const cwd = newFolder()
    run(['visit', '--answers', factory], { cwd })
    const before = readFileSync(join(cwd, 'data/virage.db'))
    const { out, err } = said(['explain', 'Portes', 'CON', '--if', 'CON-ACCE-1=1'], { cwd })
    expect(err).toBe('')
    expect(out).toBe(explained('CON', '--if', 'CON-ACCE-1=1').out)
    expect(readFileSync(join(cwd, 'data/virage.db')).equals(before)).toBe(true)
  })

  test('speaks English', () => {
    const { out } = said(['explain', '--answers', unsure, 'CON'], { language: 'en' })
    expect(out).toContain('“Does not know” under CON-ACCE: worth 1, and counts as covered.')
  })

  test('needs a business or a file', () => {
    expect(said(['explain'])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('Il manque l’entreprise'),
    })
    expect(explained('PER', 'CON')).toMatchObject({ code: 2, out: '' })
  })

  test('fits a narrow screen', async () => {
    const terminal = new Terminal({ args: ['explain', '--answers', unsure], cwd: newFolder(), columns: 40 })
    expect(await terminal.ended()).toBe(0)
    expect(terminal.text.split('\n').filter((line) => [...line].length > 40)).toEqual([])
  })
})

describe('virage explain --if', () => {
  test('shows before and after of what moves, and the rules that wake', () => {
    const { out } = explained('--if', 'CON-ACCE-1=2')
    expect(out).toContain('Rien n’est enregistré.')
    expect(out).toContain('cote : 3,00 → 2,67 (−0,33)')
    expect(out).toContain('niveau montré : Structuré → Émergent')
    expect(out).toContain('R1 : sans effet → en vigueur')
  })

  test('says when nothing changes', () => {
    expect(explained('--if', 'CON-ACCE-1=3').out).toContain('Rien ne change.')
  })

  test('takes a row of a grid, and several changes at once', () => {
    const { out } = explained('--if', 'PRO-GEST-1.paie=1', '--if', 'CON-ACCE-1=unknown')
    expect(out).toContain('cote : 4,00 → 3,20 (−0,80)')
    expect(out).toContain('état : répondue → ne sait pas')
  })

  test('refuses a bad value as an answers file would', () => {
    const { out, err, code } = explained('--if', 'CON-ACCE-1=9')
    expect([out, code]).toEqual(['', 3])
    expect(err).toBe('--if:1:12  Le choix « 9 » est introuvable.  [unknown-name]\n')
    expect(explained('--if', 'CON-ACCE-1')).toMatchObject({ code: 2 })
  })
})

describe('virage explain --json', () => {
  test('gives the unrounded numbers of virage/scores@1, with their parts', () => {
    const cwd = newFolder()
    const kept = JSON.parse(run(['visit', '--answers', unsure, '--json'], { cwd }).out)
    const { out } = said(['explain', '--answers', unsure, '--json'])
    const { format, criteria, questions, rules } = JSON.parse(out)
    expect(format).toBe('virage/derivation@1')
    for (const [id, one] of Object.entries<object>(criteria)) expect(one).toMatchObject(kept.scores.criteria[id])
    expect(criteria.CON.parts[0]).toMatchObject({ criterion: 'CON-ACCE', weight: 1, value: 1, low: 1, high: 5 })
    expect(questions['CON-ACCE-1'].brings[0].policies).toEqual({ unknown: 1, absent: 'exclude' })
    expect(rules.R1.condition).toMatchObject({
      when: '(score.CON_ACCE_1 < 3) || (score.CON_CONT_1 < 3)',
      outcome: true,
    })
  })

  test('gives a node alone with all that it is made of, and what moves', () => {
    const { out } = explained('CON', '--json', '--if', 'CON-ACCE-1=2')
    const { of, criteria, questions, moves } = JSON.parse(out)
    expect(of).toBe('CON')
    expect(Object.keys(criteria)).toEqual(['CON', 'CON-ACCE', 'CON-CONT', 'CON-RENS'])
    expect(Object.keys(questions)).toEqual(['CON-ACCE-1', 'CON-CONT-1', 'CON-RENS-1'])
    expect(moves.criteria.CON).toMatchObject({ before: { value: 3 }, after: { shown_level: 'emergent' } })
    expect(moves.rules).toEqual({ R1: { before: false, after: true } })
  })
})
