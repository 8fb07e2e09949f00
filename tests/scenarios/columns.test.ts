import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { newFolder, run } from '../support/run-program.ts'
import { Terminal } from '../support/terminal.ts'
import { stored } from '../support/visitor.ts'

const questionnaire = join(import.meta.dirname, '../fixtures/logiciels.yaml')
const answered = (value: unknown) => ({ state: 'answered', value })

describe.each([{ simple: true }, { simple: false }])('a grid with columns (line by line: $simple)', ({ simple }) => {
  const open = (cwd: string): Terminal =>
    new Terminal({ args: ['visit', 'Roy', '-q', questionnaire, ...(simple ? ['--simple'] : [])], cwd })

  /** Waits for this cell, then types. */
  async function reply(terminal: Terminal, place: string, column: string, typed: string): Promise<void> {
    await terminal.see(`${place}\n${column}`)
    await terminal.see(simple ? / > $/ : 'enregistrer et quitter')
    terminal.line(typed)
  }

  test('is asked cell by cell, each kept before the next; « sans objet » where a row begins is of the whole row', async () => {
    const cwd = newFolder()
    const first = open(cwd)
    await reply(first, 'Ligne 1 de 3 · Comptabilité', 'Il convient?', '2')
    await reply(first, 'Ligne 1 de 3 · Comptabilité', 'Où sert-il?', simple ? '1 2' : '12')
    await first.see('Personnes')
    first.kill()
    await first.ended()

    const again = open(cwd)
    await reply(again, 'Ligne 1 de 3 · Comptabilité', 'Personnes', '41')
    await again.see('40')
    await reply(again, 'Ligne 1 de 3 · Comptabilité', 'Personnes', '9')
    await again.see('Ligne 2 de 3 · Paie\nIl convient?')
    await again.see(simple ? / > $/ : 'enregistrer et quitter')
    again.type(simple ? '/n\r' : 'n')
    await again.see('Pourquoi')
    again.line('À contrat')
    await again.see('toute la ligne « Paie »')
    await reply(again, 'Ligne 3 de 3 · Ventes', 'Il convient?', '3')
    await again.see('Où sert-il?')
    await again.see(simple ? / > $/ : 'enregistrer et quitter')
    again.type(simple ? '/b\r' : 'b')
    await reply(again, 'Ligne 3 de 3 · Ventes', 'Il convient?', '1')
    await again.see('Où sert-il?')
    await again.see(simple ? / > $/ : 'enregistrer et quitter')
    again.type(simple ? '/?\r' : '?')
    await reply(again, 'Ligne 3 de 3 · Ventes', 'Personnes', '/n Pas compté')
    await again.see('Lequel vous ralentit?')
    again.kill()
    await again.ended()

    const { trail } = stored(cwd)
    expect(JSON.parse(trail.at(-1)?.response ?? '').answer).toEqual(
      answered({
        compta: answered({ 'LOGI-BIEN': answered('2'), 'LOGI-OU': answered(['1', '2']), 'LOGI-GENS': answered(9) }),
        paie: { state: 'not-applicable', reason: 'À contrat' },
        ventes: answered({
          'LOGI-BIEN': answered('1'),
          'LOGI-OU': { state: 'unknown' },
          'LOGI-GENS': { state: 'not-applicable', reason: 'Pas compté' },
        }),
      }),
    )
    // Two cells, the people counted, a row, two tries at one cell, and its two neighbours.
    expect(trail).toHaveLength(8)
  })
})

const sheet = `format: virage/answers@1
questionnaire: logiciels@1.0.0
stage: T0
business: { name: Boulangerie Roy }
answers:
  LOGI:
    compta: { LOGI-BIEN: 2, LOGI-OU: [1, 2], LOGI-GENS: 9 }
    paie: { na: À contrat }
    ventes: { LOGI-BIEN: 1, LOGI-OU: unknown, LOGI-GENS: { na: Pas compté } }
`

describe('a file of answers', () => {
  function visit(text: string, cwd = newFolder()) {
    writeFileSync(join(cwd, 'reponses.yaml'), text)
    return { cwd, ...run(['visit', '--answers', 'reponses.yaml', '-q', questionnaire, '--json'], { cwd }) }
  }

  test('fills the cells, comes out as it went in, and makes a report', () => {
    const { cwd, code, out, err } = visit(sheet)
    expect({ code, err }).toMatchObject({ code: 0 })
    const { scores, ...said } = JSON.parse(out)
    expect(said.answers.LOGI).toEqual({
      compta: { 'LOGI-BIEN': '2', 'LOGI-OU': ['1', '2'], 'LOGI-GENS': 9 },
      paie: { na: 'À contrat' },
      ventes: { 'LOGI-BIEN': '1', 'LOGI-OU': 'unknown', 'LOGI-GENS': { na: 'Pas compté' } },
    })
    // By the weights 3 and 1 of the rows: (3×3 + 1)/4, and 5 of which a quarter is not known.
    expect(scores.questions['LOGI-BIEN']).toMatchObject({ value: 2.5, low: 2.5, high: 2.5, coverage: 1 })
    expect(scores.questions['LOGI-OU']).toMatchObject({ value: 5, low: 4, high: 5, coverage: 0.75 })
    expect(scores.criteria['PRO-GEST']).toMatchObject({ value: 3.75, coverage: 0.875 })
    const again = JSON.parse(visit(out, cwd).out)
    expect(again.answers).toEqual(said.answers)
    expect(again.scores.criteria).toEqual(scores.criteria)
    const report = run(['report', 'Roy', '--out', 'plan.pdf'], { cwd })
    expect(report.code).toBe(0)
    expect(readFileSync(join(cwd, 'plan.pdf'), 'latin1').slice(0, 5)).toBe('%PDF-')
  })

  test('tells a cell that does not fit at its place, and keeps nothing', () => {
    const { code, err } = visit(sheet.replace('LOGI-GENS: 9', 'LOGI-GEN: 9'))
    expect(code).toBe(3)
    expect(err).toMatch(
      /reponses\.yaml:7:46 {2}La colonne de grille «\sLOGI-GEN\s» est introuvable. .*«\sLOGI-GENS\s»\?/,
    )
  })
})
