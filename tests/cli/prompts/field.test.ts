import { describe, expect, test } from 'vitest'
import { asked } from '../../support/prompt-screen.ts'

describe('a field', () => {
  test('shows what it asks, what is typed, and the keys; Enter gives the text', async () => {
    const field = await asked('text', { prompt: 'Votre réponse', hint: '/q enregistrer et quitter' })
    expect(field.shown()).toBe('Votre réponse >\n/q enregistrer et quitter')
    field.type('Vendre en ligne')
    expect(field.shown()).toBe('Votre réponse > Vendre en ligne\n/q enregistrer et quitter')
    field.press('return')
    expect(await field.given()).toEqual({ text: 'Vendre en ligne' })
    expect(field.shown()).toBe('Votre réponse > Vendre en ligne')
  })

  test('is corrected at its end, at its start and whole', async () => {
    const field = await asked('text', { prompt: 'Son nom' })
    field.type('Royy')
    field.press('backspace', 'home')
    field.type('Le ')
    expect(field.shown()).toBe('Son nom > Le Roy')
    field.press({ name: 'e', ctrl: true }, { name: 'u', ctrl: true })
    field.type('Côté')
    field.press('return')
    expect(await field.given()).toEqual({ text: 'Côté' })
  })

  test('holds what was said before, to be kept or corrected', async () => {
    const kept = await asked('text', { prompt: 'Qui?', current: ['Éloïse'] })
    expect(kept.shown()).toBe('Qui? > Éloïse')
    kept.press('return')
    expect(await kept.given()).toEqual({ text: 'Éloïse' })
    const corrected = await asked('text', { prompt: 'Qui?', current: ['Éloïse'] })
    corrected.press('backspace')
    corrected.type('a')
    corrected.press('return')
    expect(await corrected.given()).toEqual({ text: 'Éloïsa' })
  })

  test('takes letters that are commands in a list, digits and a slash for what they are', async () => {
    const field = await asked('text', { prompt: 'Votre réponse', commands: ['quit', 'back', 'unknown'] })
    field.type('q?b/12')
    field.press('escape', 'up', 'down')
    expect(await field.given()).toBe('still asking')
    field.press('return')
    expect(await field.given()).toEqual({ text: 'q?b/12' })
  })

  test('gives nothing for nothing: what that means is for who asked', async () => {
    const field = await asked('text', { prompt: 'Le jour' })
    field.press('return')
    expect(await field.given()).toEqual({ text: '' })
  })
})
