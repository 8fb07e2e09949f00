import { describe, expect, test } from 'vitest'
import { displayWidth } from '../../src/cli/visit/display-width.ts'
import { fold } from '../../src/cli/visit/fold.ts'
import { ascii } from '../../src/text/ascii.ts'
import { newVisit } from '../support/line-visit.ts'
import { newFolder, run } from '../support/run-program.ts'
import { Terminal } from '../support/terminal.ts'

describe('a console without anything beyond ASCII', () => {
  test.each([[[]], [['--simple']]])('reads the visit all the same (%j)', async (more) => {
    const cwd = newFolder()
    newVisit(['Vendre'], { cwd })
    const variables = { LC_ALL: 'fr_CA.ISO-8859-1' }
    const terminal = new Terminal({ args: ['visit', 'Roy', ...more], cwd, variables })
    await terminal.see('Region administrative')
    await terminal.see('Gaspesie-Iles-de-la-Madeleine')
    await terminal.see(more.length === 0 ? '^ v ou numero, puis Entree' : 'Votre choix >')
    terminal.line(more.length === 0 ? 'q' : '/q')
    expect(await terminal.ended()).toBe(0)
    expect([...terminal.raw].filter((one) => (one.codePointAt(0) ?? 0) > 0x7e)).toEqual([])
  })

  test('what is not a console, or has UTF-8, keeps every letter', async () => {
    const cwd = newFolder()
    newVisit(['Vendre'], { cwd })
    const terminal = new Terminal({ args: ['visit', 'Roy'], cwd, variables: { LANG: 'fr_CA.UTF-8' } })
    await terminal.see('Région administrative')
    terminal.type('\u0003')
    expect(await terminal.ended()).toBe(130)
    expect(run(['list'], { cwd }).out).toContain('2 réponses')
  })

  test('quotes, dashes, arrows and ligatures have a plain form', () => {
    expect(ascii('«\u00a0L’œuvre…\u00a0» — 3 → 4 ≥ 2 · é')).toBe('"L\'oeuvre..." - 3 -> 4 >= 2 - e')
    expect(ascii('名')).toBe('?')
  })
})

describe('what takes more, or less, than a column', () => {
  test('an ideogram or an emoji takes two, a combining mark none', () => {
    expect(displayWidth('Éloïse')).toBe(6)
    expect(displayWidth('E\u0301loi\u0308se')).toBe(6)
    expect(displayWidth('名前')).toBe(4)
    expect(displayWidth('🎉 ok')).toBe(5)
  })

  test('lines are folded by the columns they take', () => {
    expect(fold('名前名前 名前名前 名前', 18)).toBe('名前名前 名前名前\n名前')
    expect(fold('e\u0301e\u0301e\u0301 e\u0301e\u0301', 6)).toBe('e\u0301e\u0301e\u0301 e\u0301e\u0301')
  })
})

test('a fault, a hint and a prompt fit 40 columns, in both ways and both languages', async () => {
  const cwd = newFolder()
  newVisit([], { cwd })
  for (const language of ['fr', 'en'])
    for (const more of [[], ['--simple']]) {
      const terminal = new Terminal({ args: ['visit', 'Roy', ...more], cwd, language, columns: 40 })
      const ready = more.length === 0 ? /et\s+quitter|and\s+quit/ : / > $/
      await terminal.see(ready)
      terminal.line('/g zzz')
      await terminal.see(/des\s+mots\s+de\s+son\s+texte|or\s+words\s+of\s+its\s+text/)
      await terminal.see(ready)
      terminal.line('/n')
      await terminal.see(/«\s+plus\s+tard\s+»|“later”/)
      await terminal.see(ready)
      terminal.type('\u0003')
      expect(await terminal.ended()).toBe(130)
      // What arrows repaint in place runs together once the cursor's moves are taken out.
      const lines = more.length === 0 ? [] : terminal.text.split('\n')
      expect(lines.filter((line) => line.length > 40)).toEqual([])
    }
})

test.each([
  ['fr', '(o ou n) >', /Question 1 de 27 · Votre entreprise ·\n1 de 6 · encore ~20 min/],
  ['en', '(y or n) >', /Question 1 of 27 · Your business ·\n1 of 6 · about 20 min left/],
])('at 40 columns, neither the choice of a yes nor a count is cut in two (%s)', async (language, ask, position) => {
  const cwd = newFolder()
  const terminal = new Terminal({ args: ['visit', 'Roy', '--simple'], cwd, language, columns: 40 })
  for (const reply of [language === 'fr' ? 'o' : 'y', 'n', 'n']) {
    await terminal.see(ask)
    terminal.line(reply)
  }
  await terminal.see(/ > $/)
  terminal.line('1')
  await terminal.see(position)
})
