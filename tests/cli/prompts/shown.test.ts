import { describe, expect, test } from 'vitest'
import type { Ask } from '../../../src/cli/visit/desk.ts'
import { asked } from '../../support/prompt-screen.ts'

const escapeByte = '\u001b'
/** What paints; moving the cursor is not painting. */
const colours = new RegExp(`${escapeByte}\\[[\\d;]*m`)

const sentence = 'Nos clients reçoivent leur soumission le jour même, et nous savons pourquoi ils l’acceptent'
const asks: readonly (readonly ['choice' | 'text', Ask])[] = [
  ['choice', { prompt: 'Votre choix', choices: [{ id: 'a', text: sentence }], hint: sentence }],
  ['text', { prompt: sentence, hint: sentence }],
]

describe.each(asks)('a prompt on the screen (%s)', (kind, ask) => {
  test.each([40, 80, 120])('fits %i columns, no word cut, before and after the answer', async (columns) => {
    const prompt = await asked(kind, ask, { columns })
    const isFitting = () =>
      prompt
        .shown()
        .split('\n')
        .every((line) => line.length < columns)
    const words = () => prompt.shown().split(/\s+/)
    expect(isFitting()).toBe(true)
    expect(words()).toEqual(expect.arrayContaining(sentence.split(' ')))
    prompt.type('1')
    prompt.press('return')
    expect(isFitting()).toBe(true)
    expect(words()).toEqual(expect.arrayContaining(sentence.split(' ')))
  })

  test('is in colours, or has none at all, and says the same', async () => {
    const [painted, plain] = [await asked(kind, ask, { colour: true }), await asked(kind, ask)]
    expect(painted.painted()).toMatch(colours)
    expect(plain.painted()).not.toMatch(colours)
    expect(plain.shown()).toBe(painted.shown())
  })
})

test('no name or answer can write to the terminal: its escape codes are shown', async () => {
  const name = `Roy${escapeByte}[2J`
  const list = await asked('choice', { prompt: 'Pour qui?', choices: [{ id: 'roy', text: name }] })
  expect(list.painted()).not.toContain(`${escapeByte}[2J`)
  list.type('1')
  list.press('return')
  expect(list.painted()).not.toContain(`${escapeByte}[2J`)
  const field = await asked('text', { prompt: name, current: ['Roy\u202e'] })
  expect(field.painted()).not.toContain(`${escapeByte}[2J`)
  expect(field.shown()).not.toContain('\u202e')
})
