import { describe, expect, test } from 'vitest'
import { newVisit, resumedVisit } from '../support/line-visit.ts'
import { newFolder } from '../support/run-program.ts'
import { Terminal } from '../support/terminal.ts'
import { answerPlaces, consent, nextPlace, stored, type Way } from '../support/visitor.ts'

/** The last entries of the trail: value, or state, with the reason kept. */
function lastKept(cwd: string, count: number): readonly unknown[] {
  return stored(cwd)
    .trail.slice(-count)
    .map(({ response, reason }) => [JSON.parse(response).answer.value ?? JSON.parse(response).answer.state, reason])
}

const question = 'Pourquoi la changer?'

describe.each<Way>([
  { language: 'fr', simple: false },
  { language: 'en', simple: false },
])('an old answer that changes, with arrows, in $language', (way) => {
  const why = way.language === 'fr' ? question : 'Why change it?'
  const keep = way.language === 'fr' ? 'L’ancienne réponse est gardée.' : 'The former answer is kept.'
  const hint = way.language === 'fr' ? 'garder l’ancienne réponse' : 'keep the former answer'

  async function atOld(cwd: string): Promise<Terminal> {
    const terminal = new Terminal({ args: ['visit', 'Roy'], cwd, language: way.language })
    await consent(terminal, way)
    await answerPlaces(terminal, 3, way)
    // In a text field a command follows a slash.
    for (const back of ['/b\r', 'b']) {
      terminal.type(back)
      await nextPlace(terminal, way)
    }
    terminal.line('5')
    await terminal.see(why)
    await terminal.see(hint)
    return terminal
  }

  test('is told why by one key, kept in the trail', async () => {
    const cwd = newFolder()
    const terminal = await atOld(cwd)
    terminal.type('3')
    await nextPlace(terminal, way)
    terminal.line('/q')
    expect(await terminal.ended()).toBe(0)
    expect(lastKept(cwd, 2)).toEqual([
      ['DET', null],
      ['05', way.language === 'fr' ? 'La personne a changé d’avis' : 'The person changed their mind'],
    ])
  })

  test('is kept without a reason by Enter alone, and not at all by « b »', async () => {
    const cwd = newFolder()
    const terminal = await atOld(cwd)
    terminal.type('b')
    await terminal.see(keep)
    await terminal.see(way.language === 'fr' ? 'enregistrer et quitter' : 'save and quit')
    terminal.line('6')
    await terminal.see(hint)
    terminal.type('\r')
    await nextPlace(terminal, way)
    terminal.line('/q')
    expect(await terminal.ended()).toBe(0)
    expect(lastKept(cwd, 2)).toEqual([
      ['DET', null],
      ['06', null],
    ])
  })

  test('is kept when the keyboard is gone before the reason', async () => {
    const cwd = newFolder()
    const terminal = await atOld(cwd)
    terminal.type('\u0004')
    expect(await terminal.ended()).toBe(0)
    expect(lastKept(cwd, 1)).toEqual([['05', null]])
  })
})

test('keys hammered at the correction are no reason for it', async () => {
  const cwd = newFolder()
  const way: Way = { language: 'fr', simple: false }
  const terminal = new Terminal({ args: ['visit', 'Roy'], cwd })
  await consent(terminal, way)
  await answerPlaces(terminal, 3, way)
  terminal.line('/g 3')
  await nextPlace(terminal, way)
  terminal.typeAtOnce(`5\r${' '.repeat(9000)}3\r4\r`)
  await terminal.see('garder l’ancienne réponse')
  terminal.type('\r')
  await nextPlace(terminal, way)
  terminal.line('/q')
  expect(await terminal.ended()).toBe(0)
  expect(lastKept(cwd, 1)).toEqual([['05', null]])
})

describe('an old answer that changes, line by line', () => {
  test('takes a number, words, or Enter alone', () => {
    for (const [typed, reason] of [
      ['4', 'Vu sur place'],
      ['erreur de la directrice', 'erreur de la directrice'],
      ['', null],
    ] as const) {
      const cwd = newFolder()
      expect(newVisit(['Vendre', '3', '2', '/g 3', '5', typed, '/q'], { cwd })).toContain(
        `La réponse était « Capitale-Nationale ». ${question}`,
      )
      expect(lastKept(cwd, 1)).toEqual([['05', reason]])
    }
  })

  test('another reason is asked in words', () => {
    const cwd = newFolder()
    newVisit(['Vendre', '3', '2', '/g 3', '5', '5', 'déménagée', '/q'], { cwd })
    expect(lastKept(cwd, 1)).toEqual([['05', 'déménagée']])
  })

  test('at a later sitting too; a slip put right at once, and the same answer again, are asked nothing', () => {
    const cwd = newFolder()
    expect(newVisit(['Vendre', '3', '/b', '5', '/b', '5', '/q'], { cwd })).not.toContain(question)
    expect(lastKept(cwd, 2)).toEqual([
      ['05', null],
      ['05', null],
    ])
    expect(resumedVisit(['/g 3', '6', '1', '/q'], { cwd })).toContain(question)
    expect(lastKept(cwd, 1)).toEqual([['06', 'Erreur de saisie']])
  })

  test('a cell of a grid is told why for itself', () => {
    const cwd = newFolder()
    const begun = ['Vendre', '3', '2', '9', '1', '2', '2', '2', '2', '2']
    const rows = ['1', '1', '1', '1', '1']
    const said = newVisit([...begun, ...rows, '1', '/g pro-gest-1', '1', '3', '2', '/q'], { cwd })
    expect(said).toContain(question)
    const [last] = stored(cwd).trail.slice(-1)
    expect(last?.reason).toBe('Réponse plus précise')
    expect(said.match(/Pourquoi la changer/g)).toHaveLength(1)
  })
})
