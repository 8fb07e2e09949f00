import { describe, expect, test } from 'vitest'
import type { Ask } from '../../../src/cli/visit/desk.ts'
import { asked } from '../../support/prompt-screen.ts'

const towns = [
  'Alma',
  'Baie-Comeau',
  'Chibougamau',
  'Drummondville',
  'Éboulements',
  'Forestville',
  'Gaspé',
  'Hébertville',
  'Inukjuak',
  'Jonquière',
  'Kuujjuaq',
  'La Malbaie',
  'La Tuque',
  'Matane',
]
const long: Ask = {
  prompt: 'Votre choix',
  choices: towns.map((text) => ({ id: text, text })),
  commands: ['back', 'quit'],
  hint: 'q quitter',
}

const words = {
  fr: { key: '/ chercher un mot', label: 'Chercher >', how: 'Écrivez un mot', none: 'Aucun choix n’a ces mots.' },
  en: { key: '/ search for a word', label: 'Search >', how: 'Type a word', none: 'No choice has these words.' },
} as const

describe.each(['fr', 'en'] as const)('a long list is searched (%s)', (language) => {
  const { key, label, how, none } = words[language]

  test('by words, accents aside; the only one left is taken by Enter', async () => {
    const list = await asked('choice', long, { language })
    expect(list.shown()).toContain(`${key}\nq quitter`)
    expect(list.shown()).not.toContain(label)
    list.type('/')
    expect(list.shown()).toMatch(new RegExp(`${label}[\\s\\S]*${how}`))
    expect(list.shown()).not.toContain(key)
    list.type('ebou')
    expect(list.shown()).toContain(`>  5  Éboulements\n${label} ebou`)
    expect(list.shown()).not.toContain('Alma')
    list.press('return')
    expect(await list.given()).toEqual({ ids: ['Éboulements'] })
  })

  test('of several left, an arrow says which; Enter alone takes none', async () => {
    const list = await asked('choice', long, { language })
    list.type('/la')
    list.press('return')
    expect(await list.given()).toBe('still asking')
    list.press('down', 'down', 'return')
    expect(await list.given()).toEqual({ ids: ['La Tuque'] })
  })

  test('what no choice has is said, and taken back letter by letter, then the whole list is there', async () => {
    const list = await asked('choice', long, { language })
    list.type('/zz')
    expect(list.shown()).toContain(none)
    list.press('backspace', 'backspace')
    expect(list.shown()).not.toContain(none)
    expect(list.shown()).toContain('Matane')
    list.press('backspace')
    expect(list.shown()).toContain(key)
    list.type('/zz')
    list.press('escape')
    expect(list.shown()).toContain(key)
    expect(await list.given()).toBe('still asking')
    list.type('q')
    expect(await list.given()).toEqual({ key: 'q' })
  })
})

describe('a long list', () => {
  test('goes to a number of two digits, in the middle of a search too', async () => {
    const list = await asked('choice', long)
    list.type('/la12')
    expect(list.shown()).toContain('> 12  La Malbaie')
    expect(list.shown()).not.toContain('Chercher >')
    list.press('return')
    expect(await list.given()).toEqual({ ids: ['La Malbaie'] })
  })

  test('of which several are chosen keeps what was ticked before a search', async () => {
    const list = await asked('choice', { ...long, several: true, current: ['Alma'] })
    list.type('/gasp')
    list.press('return')
    expect(list.shown()).toMatch(/\[x\] Alma[\s\S]*\[x\] Gaspé/)
    expect(list.shown()).not.toContain('Chercher >')
    list.press('return')
    expect(await list.given()).toEqual({ ids: ['Alma', 'Gaspé'] })
  })

  test.each(['fr', 'en'] as const)(
    'scrolls in a low window, and says how many lines are out of sight (%s)',
    async (language) => {
      const more = language === 'fr' ? 'de plus' : 'more'
      const list = await asked('choice', long, { language, rows: 12 })
      const fits = () => list.shown().split('\n').length < 12
      expect(list.shown()).toMatch(new RegExp(`^1 {2}Alma[\\s\\S]*↓ \\d+ ${more}`))
      expect(list.shown()).not.toMatch(/Matane|↑ \d/)
      expect(fits()).toBe(true)
      list.press('up')
      expect(list.shown()).toMatch(new RegExp(`^↑ \\d+ ${more}[\\s\\S]*> 14 {2}Matane`))
      expect(list.shown()).not.toMatch(/Alma|↓ \d/)
      list.press('up', 'up', 'up', 'up', 'up', 'up')
      expect(list.shown()).toMatch(new RegExp(`^↑ \\d+ ${more}[\\s\\S]*>  8 {2}Hébertville[\\s\\S]*↓ \\d+ ${more}`))
      expect(fits()).toBe(true)
    },
  )
})
