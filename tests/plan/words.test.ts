import { expect, test } from 'vitest'
import { messagesIn } from '../../src/text/index.ts'

const fr = messagesIn('fr').plan
const en = messagesIn('en').plan

test('the names of actions are joined into one sentence', () => {
  expect(fr.waits.prerequisite(fr.joined(['Nommer', 'Trier', 'Relier']))).toBe(
    'Elle s’ouvrira après «\u00a0Nommer\u00a0», «\u00a0Trier\u00a0» et «\u00a0Relier\u00a0».',
  )
  expect(en.waits.prerequisite(en.joined(['Name', 'Sort']))).toBe('It will open after “Name” and “Sort”.')
})

test('one is not said as several', () => {
  expect(fr.limits.active(1)).toBe('Une seule action à la fois.')
  expect(fr.limits.active(4)).toBe('Au plus 4\u00a0actions à la fois.')
  expect(fr.waits.rule('Les gens d’abord.', 1)).toBe('Elle attend encore une autre action. Les gens d’abord.')
  expect(en.waits.rule('People first.', 2)).toBe('It still waits for 2 other actions. People first.')
})

test('French keeps its spaces together, before a colon and inside quotation marks', () => {
  const everySentence = JSON.stringify({ ...fr, joined: fr.joined(['x']) }, (_, word) =>
    typeof word === 'function' ? word('x', 'y', 'z') : word,
  )
  expect(everySentence).toContain('«\u00a0x\u00a0»')
  expect(everySentence.match(/(?<!")[^\u00a0](: (?!")|»)|« |'/g) ?? []).toEqual([])
})
