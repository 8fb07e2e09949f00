import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { newFolder, run } from '../support/run-program.ts'
import { Terminal } from '../support/terminal.ts'
import { stored } from '../support/visitor.ts'

const pulse = join(import.meta.dirname, '../fixtures/pouls.yaml')

function sheet(answer: number | string, more = ''): string {
  return `format: virage/answers@1
questionnaire: pouls-essai@1.0.0
stage: T0
business: { name: Roy }
${more}
answers:
  POULS-1: ${answer}
  POULS-2: [temps]
`
}

function add(cwd: string, text: string, args: readonly string[] = []) {
  writeFileSync(join(cwd, 'feuille.yaml'), text)
  return run(['visit', '--questionnaire', pulse, '--answers', 'feuille.yaml', ...args], { cwd })
}

function visit(cwd: string, lines: readonly string[]) {
  const input = lines.map((line) => `${line}\n`).join('')
  const { code, out, err } = run(['visit', 'Roy', '--questionnaire', pulse, '--simple'], { cwd, input })
  return { code, out, err: err.replaceAll('\u00a0', ' ') }
}

/** Every byte of the data folder, its backups included. */
function bytes(cwd: string): string {
  const folder = join(cwd, 'data')
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('')
}

describe('an anonymous questionnaire, from files', () => {
  test('tells nothing under five answers, in text or in JSON, then how many chose each option and the portrait', () => {
    const cwd = newFolder()
    for (const answer of [1, 2, 3, 4]) {
      const { code, out, err } = add(cwd, sheet(answer))
      expect({ code, err }).toEqual({ code: 0, err: '' })
      expect(out.replaceAll('\u00a0', ' ')).toBe(
        '\nPouls de l’équipe · T0\nmoins de cinq réponses : rien n’est montré\n',
      )
    }
    const under = run(['show', 'Roy', '--json'], { cwd })
    expect(JSON.parse(under.out)).toEqual({
      format: 'virage/groups@1',
      groups: [
        {
          format: 'virage/group@1',
          questionnaire: 'pouls-essai@1.0.0',
          stage: 'T0',
          business: { id: expect.any(String), name: 'Roy' },
          minimum: 5,
          shown: false,
        },
      ],
    })
    const { out } = add(cwd, sheet(5))
    expect(out).toContain('5 personnes')
    expect(out).toMatch(/Êtes-vous à l’aise.* · valeur.*3,0\n +1 {2}Pas du tout\n/)
    expect(out).toMatch(/ {3}5 {2}Le temps\n {5}0 {2}L’aide/)
    expect(run(['show', 'Roy'], { cwd }).out).toContain(out)
    const sixth = add(cwd, sheet(1))
    expect(sixth.out).toBe(out)
    const tally = { answered: 5, unknown: 0, not_applicable: 0, options: { temps: 5 } }
    const { groups } = JSON.parse(run(['show', 'Roy', '--json'], { cwd }).out)
    expect(groups[0]).toMatchObject({
      shown: true,
      people: 5,
      counts: { 'POULS-2': tally },
      scores: { questions: { 'POULS-1': { value: 3 } } },
    })
  })

  test('keeps no sheet, no trail, no consent, no journal, and no word of anybody', () => {
    const cwd = newFolder()
    const note = '{ value: 2, evidence: 3, note: "confidence-de-ghislain" }'
    expect(add(cwd, sheet(note)).code).toBe(0)
    const { count } = stored(cwd)
    for (const table of ['assessment', 'trail', 'consent', 'journal', 'notice_shown']) expect(count(table)).toBe(0)
    expect(count('subject')).toBe(1)
    expect(bytes(cwd)).not.toMatch(/confidence-de-ghislain|feuille\.yaml/)
    expect(run(['report', 'Roy'], { cwd })).toMatchObject({ code: 3, out: '' })
  })

  test('says of a business it makes the day alone, never the moment somebody answered', () => {
    const cwd = newFolder()
    add(cwd, sheet(2))
    const { businesses } = JSON.parse(run(['list', '--json'], { cwd }).out)
    expect(businesses[0].createdAt).toMatch(/T00:00:00\.000Z$/)
  })

  test('of a questionnaire that was edited and put back tells the group that was added to', () => {
    const cwd = newFolder()
    for (const answer of [1, 2, 3, 4, 5]) add(cwd, sheet(answer))
    const edited = join(cwd, 'edite.yaml')
    writeFileSync(edited, readFileSync(pulse, 'utf8').replace('Un peu', 'Quelque peu'))
    const apart = run(['visit', '--questionnaire', edited, '--answers', 'feuille.yaml'], { cwd })
    expect(apart.out).toContain('rien n’est montré')
    expect(add(cwd, sheet(1)).out).toContain('5 personnes')
  })

  test('refuses several people in one sheet, and a plan, and keeps nothing then', () => {
    const cwd = newFolder()
    for (const several of [sheet('{ value: 2, by: { equipe: 1 } }'), sheet(2, 'respondents: { a: equipe }')]) {
      const { code, out, err } = add(cwd, several)
      expect({ code, out }).toEqual({ code: 3, out: '' })
      expect(err).toContain('une feuille est celle d’une seule personne')
    }
    const { code, out, err } = add(cwd, sheet(2), ['--report'])
    expect({ code, out }).toEqual({ code: 3, out: '' })
    expect(err).toContain('--report')
    expect(readdirSync(cwd)).toEqual(['feuille.yaml'])
  })
})

describe('an anonymous questionnaire, at the keyboard', () => {
  test('is counted at its end only, once the person says so', () => {
    const cwd = newFolder()
    const { code, err } = visit(cwd, ['2', '1', 'o'])
    expect(code).toBe(0)
    expect(err).toContain('aucune feuille n’est gardée')
    expect(err).toContain('Rien n’est montré à moins de cinq réponses à chaque question.')
    expect(err).not.toMatch(/\/c note|\/e preuve|\/r réponse|enregistrer et quitter/)
    expect(err).toContain('C’est compté. Merci.')
    for (const _ of [1, 2, 3]) visit(cwd, ['4', '1 2', 'o'])
    expect(run(['show', 'Roy'], { cwd }).out).toContain('rien n’est montré')
    visit(cwd, ['4', '3', 'o'])
    expect(run(['show', 'Roy'], { cwd }).out).toContain('5 personnes')
    const { count } = stored(cwd)
    for (const table of ['assessment', 'trail', 'consent', 'journal']) expect(count(table)).toBe(0)
  })

  test.each([
    ['refused at the end', ['2', '1', 'n']],
    ['left on the way', ['2', '/q']],
    ['cut', ['2']],
  ])('leaves nothing when it is %s', (_how, lines) => {
    const cwd = newFolder()
    const { code, err } = visit(cwd, lines)
    expect(code).toBe(0)
    expect(err).toContain('Rien n’a été conservé.')
    expect(stored(cwd).count('subject')).toBe(0)
  })

  test('leaves nothing when it is interrupted', async () => {
    const cwd = newFolder()
    const terminal = new Terminal({ args: ['visit', 'Roy', '--questionnaire', pulse], cwd })
    await terminal.see('quitter sans rien garder')
    terminal.line('2')
    await terminal.see('Question 2 de 2')
    terminal.type('\u0003')
    expect(await terminal.ended()).toBe(130)
    expect(terminal.text).toContain('Rien n’a été conservé.')
    expect(stored(cwd).count('subject')).toBe(0)
  })

  test('does not stand beside the others: a visit without a name of questionnaire never takes it', () => {
    const cwd = newFolder()
    const { err } = run(['visit', 'Roy', '--simple'], { cwd, input: 'o\nn\nn\n\n/q\n' })
    expect(err).toContain('Diagnostic express')
  })
})
