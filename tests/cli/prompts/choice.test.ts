import { describe, expect, test } from 'vitest'
import { keys } from '../../../src/answers/command.ts'
import type { Ask } from '../../../src/cli/visit/desk.ts'
import { asked } from '../../support/prompt-screen.ts'

const often: Ask = {
  prompt: 'Votre choix',
  choices: [
    { id: 'never', text: 'Jamais' },
    { id: 'sometimes', text: 'Parfois' },
    { id: 'always', text: 'Toujours' },
  ],
  commands: ['unknown', 'back', 'quit'],
  hint: '↑ ↓ ou numéro, puis Entrée',
}

const tools: Ask = {
  prompt: 'Vos choix',
  several: true,
  commands: ['quit'],
  choices: [
    { id: 'site', text: 'Un site' },
    { id: 'shop', text: 'Une boutique' },
    { id: 'none', text: 'Aucun', exclusive: true },
  ],
}

describe('a list of which one is chosen', () => {
  test('shows every choice with its number, then the keys; none is chosen beforehand', async () => {
    const list = await asked('choice', often)
    expect(list.shown()).toBe('1  Jamais\n   2  Parfois\n   3  Toujours\n↑ ↓ ou numéro, puis Entrée')
    list.press('return', 'return')
    expect(await list.given()).toBe('still asking')
  })

  test('is gone through with the arrows, round its ends; Enter takes the line marked', async () => {
    const list = await asked('choice', often)
    list.press('up')
    expect(list.shown()).toContain('>  3  Toujours')
    list.press('down')
    expect(list.shown()).toContain('>  1  Jamais')
    expect(list.shown()).not.toContain('>  3')
    list.press('down', 'return')
    expect(await list.given()).toEqual({ ids: ['sometimes'] })
    expect(list.shown()).toBe('> Parfois')
  })

  test('goes to the number typed; one that is not there changes nothing', async () => {
    const list = await asked('choice', often)
    list.type('2')
    expect(list.shown()).toContain('>  2  Parfois')
    list.type('7')
    expect(list.shown()).toContain('>  2  Parfois')
    list.press('return')
    expect(await list.given()).toEqual({ ids: ['sometimes'] })
  })

  test('numbers its choices from the one told', async () => {
    const list = await asked('choice', { ...often, first: 0 })
    expect(list.shown()).toMatch(/^0 {2}Jamais\n {3}1 {2}Parfois/)
    list.type('0')
    list.press('return')
    expect(await list.given()).toEqual({ ids: ['never'] })
  })

  test('stands on what was answered before, which Enter keeps', async () => {
    const list = await asked('choice', { ...often, current: ['always'] })
    expect(list.shown()).toContain('>  3  Toujours')
    list.press('return')
    expect(await list.given()).toEqual({ ids: ['always'] })
  })

  test('takes a number as it is typed, without Enter, where that is enough', async () => {
    const list = await asked('choice', { ...often, atOnce: true })
    list.type('9')
    expect(await list.given()).toBe('still asking')
    list.type('3')
    expect(await list.given()).toEqual({ ids: ['always'] })
  })

  test.each(Object.entries(keys))('ends at the key %s only where it means something there', async (key, command) => {
    const there = await asked('choice', { ...often, commands: [command] })
    there.type(key.toUpperCase())
    expect(await there.given()).toEqual({ key })
    expect(there.shown()).toBe(`> ${key}`)
    const elsewhere = await asked('choice', { ...often, commands: [] })
    elsewhere.type(key)
    expect(await elsewhere.given()).toBe('still asking')
    expect(elsewhere.shown()).toContain('Parfois')
  })

  test('is left by Escape where one may go back, and only there', async () => {
    const under = await asked('choice', often)
    under.press('escape')
    expect(await under.given()).toEqual({ key: 'b' })
    const top = await asked('choice', { ...often, commands: ['quit'] })
    top.press('escape')
    expect(await top.given()).toBe('still asking')
  })

  test('is not left by a letter held with Ctrl', async () => {
    const list = await asked('choice', often)
    list.press({ name: 'q', ctrl: true })
    expect(await list.given()).toBe('still asking')
  })
})

describe('a list of which several are chosen', () => {
  test('has boxes that Space and numbers tick and untick; Enter gives them in their order', async () => {
    const list = await asked('choice', tools)
    expect(list.shown()).toContain('1  [ ] Un site')
    list.type('2')
    list.press('up')
    list.type(' ')
    expect(list.shown()).toBe('>  1  [x] Un site\n   2  [x] Une boutique\n   3  [ ] Aucun')
    list.type('2')
    expect(list.shown()).toContain('[ ] Une boutique')
    list.type('2')
    list.press('return')
    expect(await list.given()).toEqual({ ids: ['site', 'shop'] })
    expect(list.shown()).toBe('> Un site · Une boutique')
  })

  test('unticks the others for a choice that stands alone, and it for them', async () => {
    const list = await asked('choice', { ...tools, current: ['site', 'shop'] })
    list.type('3')
    expect(list.shown()).toMatch(/\[ \] Un site[\s\S]*\[ \] Une boutique[\s\S]*\[x\] Aucun/)
    list.type('1')
    expect(list.shown()).toMatch(/\[x\] Un site[\s\S]*\[ \] Aucun/)
  })

  test('takes nothing ticked for an answer only where it may be one', async () => {
    const needed = await asked('choice', tools)
    needed.press('return')
    expect(await needed.given()).toBe('still asking')
    const optional = await asked('choice', { ...tools, optional: true })
    optional.press('return')
    expect(await optional.given()).toEqual({ ids: [] })
  })
})
