import { describe, expect, test } from 'vitest'
import { newVisit, resumedVisit } from '../support/line-visit.ts'
import { newFolder } from '../support/run-program.ts'
import { Terminal } from '../support/terminal.ts'
import { answerPlaces, consent, nextPlace, type Way } from '../support/visitor.ts'

const rich: Way = { language: 'fr', simple: false }

describe('where one is', () => {
  test('the place in the whole, in the section, and about how long is left', () => {
    const said = newVisit(['Vendre', '/q'])
    expect(said).toContain('Question 1 de 27 · Votre entreprise · 1 de 6 · encore ~20 min')
    expect(said).toContain('Question 3 de 27 · Votre entreprise · 3 de 6 · encore ~20 min')
    const english = newVisit(['Sell', '/q'], { language: 'en' })
    expect(english).toContain('Question 3 of 27 · Your business · 3 of 6 · about 20 min left')
  })

  test('says no time once every question has an answer', () => {
    const cwd = newFolder()
    newVisit(['Vendre', '3', '2', '9', '1', ...Array.from({ length: 26 }, () => '/?')], { cwd })
    expect(resumedVisit(['2', '6'], { cwd })).toMatch(/Question 6 de 27 · Votre entreprise · 6 de 6\n/)
  })

  test.each([40, 80, 120])('fits a screen of %d columns, in French and in English', async (columns) => {
    const cwd = newFolder()
    newVisit(['Vendre'], { cwd })
    for (const [language, keys] of [
      ['fr', /et\s+quitter/],
      ['en', /and\s+quit/],
    ] as const) {
      const terminal = new Terminal({ args: ['visit', 'Roy'], cwd, language, columns })
      const screen = await terminal.see(keys)
      expect(screen.replaceAll(/\s+/g, ' ')).toMatch(/3 (de|of) 27 · .* · 3 (de|of) 6 · .*20 min/)
      expect(Math.max(...screen.split('\n').map((line) => line.length))).toBeLessThan(columns)
      terminal.type('\u0003')
      expect(await terminal.ended()).toBe(130)
    }
  })
})

describe('going elsewhere', () => {
  test('« g » alone shows the sections and how far each is, then takes a number', () => {
    const said = newVisit(['Vendre', '3', '/g', '12', '/q'])
    expect(said).toContain('  1. Votre entreprise · 3 de 6\n')
    expect(said).toContain('  7. Personnes et capacité d’adaptation · 0 de 3\n')
    expect(said).toMatch(/Question 12 de 27 · /)
  })

  test('takes words of the question, without accents, or of its section', () => {
    expect(newVisit(['/g repetitives', '/q'])).toContain('Que faites-vous des tâches répétitives')
    expect(newVisit(['/g dur eco', '/q'])).toMatch(/Question \d+ de 27 · Écosystème, territoire et durabilité · 1 de 2/)
    expect(newVisit(['/g tec-auto-1', '/q'])).toContain('Que faites-vous des tâches répétitives')
  })

  test('asks which one where several answer to the words; what answers to none is told what would be right', () => {
    const several = newVisit(['/g vos', '1', '/q'])
    expect(several).toMatch(/\d+ questions y répondent\. Laquelle\?\n {2}1 {2}/)
    expect(newVisit(['/g zzz', '/q'])).toContain(
      'Il n’y a pas de question « zzz ». Donnez un numéro de 1 à 27, ou des mots de son texte.',
    )
  })

  test('after a question seen again, comes back to the first one that is open', async () => {
    const terminal = new Terminal({ args: ['visit', 'Roy'], cwd: newFolder() })
    await consent(terminal, rich)
    await answerPlaces(terminal, 5, rich)
    terminal.type('b')
    await nextPlace(terminal, rich)
    terminal.type('b')
    await nextPlace(terminal, rich)
    // Enter alone keeps the answer that is there.
    terminal.type('\r')
    expect(await nextPlace(terminal, rich)).not.toContain('Réponse actuelle')
    terminal.type('q')
    expect(await terminal.ended()).toBe(0)
    expect(terminal.text.match(/Question \d+ de 27/g)?.slice(-4)).toEqual([
      'Question 7 de 27',
      'Question 6 de 27',
      'Question 5 de 27',
      'Question 7 de 27',
    ])
  })
})
