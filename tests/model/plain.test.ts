import { expect, test } from 'vitest'
import { hasWords, plain, plainWords } from '../../src/model/plain.ts'

test('accents, capitals and ligatures are the same letters', () => {
  expect(plain('Main-d’ŒUVRE déjà formée')).toBe('main-d’oeuvre deja formee')
  expect(plainWords('l’Intelligence artificielle (IA), 2025')).toEqual([
    'l',
    'intelligence',
    'artificielle',
    'ia',
    '2025',
  ])
})

test('each word typed begins a word of the text, in any order', () => {
  const region = 'Saguenay–Lac-Saint-Jean'
  for (const typed of ['sag', 'lac', 'jean sag', 'SAINT', 'saint-jean']) expect(hasWords(region, typed)).toBe(true)
  for (const typed of ['guenay', 'sag mauricie', '', ' - ']) expect(hasWords(region, typed)).toBe(false)
})
