import { describe, expect, test } from 'vitest'
import { newFolder, run } from '../support/run-program.ts'
import { stored } from '../support/visitor.ts'

/** A visit from a pipe, with its data in this folder; a space is a space. */
function visit(cwd: string, args: readonly string[], lines: readonly string[]) {
  const { code, out, err } = run(['visit', ...args, '--simple'], {
    cwd,
    input: lines.map((line) => `${line}\n`).join(''),
  })
  return { code, out, err: err.replaceAll('\u00a0', ' ') }
}

const consents = ['o', 'n', 'n', '']

describe('a visit from a pipe', () => {
  test('proposes the businesses it knows when a name could be theirs, whatever case and accents', () => {
    const cwd = newFolder()
    visit(cwd, ['Boulangerie Éloïse'], [...consents, 'Vendre', '/q'])
    visit(cwd, ['Boulangerie Roy'], [...consents, 'Livrer', '/q'])
    const { err } = visit(cwd, ['boulangerie'], ['1', '/q'])
    expect(err).toContain('De quelle entreprise s’agit-il?')
    expect(err).toMatch(
      /1 {2}Boulangerie Éloïse.*\n.*2 {2}Boulangerie Roy.*\n.*3 {2}Une nouvelle entreprise : boulangerie/,
    )
    expect(err).toContain('Diagnostic repris')
    expect(visit(cwd, ['BOULANGERIE ELOISE'], ['/q']).err).toContain('Diagnostic repris')
    expect(stored(cwd).count('subject')).toBe(2)
  })

  test('asks the name when none is given, and a slash command is no name', () => {
    const cwd = newFolder()
    expect(visit(cwd, [], ['/q']).err).toContain('Rien n’a été conservé')
    expect(stored(cwd).count('subject')).toBe(0)
    visit(cwd, [], ['', 'Scierie du Nord', ...consents, '/q'])
    expect(stored(cwd).trail.map(({ response }) => JSON.parse(response).answer.value)).toEqual(['Scierie du Nord'])
  })

  test('starts another with --new, at the stage that follows, or at the one asked', () => {
    const cwd = newFolder()
    visit(cwd, ['Roy'], [...consents, '/q'])
    visit(cwd, ['Roy', '--new'], [...consents, '/q'])
    visit(cwd, ['Roy', '--new', '--stage', 'T0'], [...consents, '/q'])
    const { out } = run(['list', '--json'], { cwd })
    expect([...out.matchAll(/"stage": "(T\d)"/g)].map(([, stage]) => stage)).toEqual(['T0', 'T1', 'T0'])
    expect(visit(cwd, ['Roy', '--new', '--stage', 'T9'], []).err).toContain('T9')
  })

  test('keeps an answer that was corrected, with the one it replaces', () => {
    const cwd = newFolder()
    visit(cwd, ['Roy'], [...consents, 'Vendre', '/b', 'Vendre en ligne', '/q'])
    const values = stored(cwd).trail.map(({ response }) => JSON.parse(response).answer.value)
    expect(values).toEqual(['Roy', 'Vendre', 'Vendre en ligne'])
  })

  test('says why a reply is no answer, and asks again', () => {
    const cwd = newFolder()
    const { err } = visit(
      cwd,
      ['Roy'],
      [...consents, 'Vendre', '99', '', '11', '1, 3', '2', 'abc', '-1', '9', '/?', '/q'],
    )
    for (const sentence of [
      '« 99 » n’est pas dans la liste. Donnez un numéro de 1 à 17.',
      'Il manque une réponse.',
      'Un seul choix est possible ici.',
      '« abc » n’est pas un nombre.',
      'Le plus petit nombre permis est 0.',
    ])
      expect(err).toContain(sentence)
    expect(stored(cwd).trail).toHaveLength(6)
  })

  test('shows the likelihood checks of a question', () => {
    const { err } = visit(newFolder(), ['Roy'], [...consents, 'Vendre', '11', '2', '900', '/q'])
    expect(err).toContain('Les cibles sont pensées pour moins de 250 personnes; vérifiez le nombre.')
  })

  test('keeps open what the person does not want to finish, and closes what they do', () => {
    const cwd = newFolder()
    const all = [...consents, 'Vendre', '11', '2', '9', '1', ...Array.from({ length: 5 }, () => '2')]
    const rest = [...Array.from({ length: 5 }, () => '1'), ...Array.from({ length: 14 }, () => '/?')]
    const kept = visit(cwd, ['Roy'], [...all, ...rest, '3'])
    expect(kept.code).toBe(0)
    expect(kept.err).toContain('La visite est faite')
    expect(kept.err).toContain('Ce que vous voulez changer : Vendre')
    expect(kept.err).toContain('Tout est enregistré')
    expect(stored(cwd).count('plan')).toBe(0)
    const closed = visit(cwd, ['Roy'], ['2', '7', '3', '', '1', 'n'])
    expect(closed.code).toBe(0)
    expect(closed.out).toContain('À faire maintenant')
    expect(stored(cwd).count('plan')).toBe(1)
    expect(run(['list'], { cwd }).out).toContain('terminé')
  })
})
