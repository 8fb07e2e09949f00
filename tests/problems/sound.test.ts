import { describe, expect, test } from 'vitest'
import { readLibrary } from '../../src/content/read-library.ts'
import { type Edit, filesWith, lines, toldOf } from '../support/mistakes.ts'

test('the sound files have no problem at all', () => {
  expect(lines(readLibrary(filesWith([])))).toEqual([])
  expect(toldOf([['reponses.yaml', 'stage: T0', 'stage: T1']])).toEqual([])
  expect(toldOf([['correspondance.yaml', 'stage: T0', 'stage: T1']])).toEqual([])
})

const badShape: Edit = ['entrevue.yaml', 'whole: true', 'hole: true']

describe('a fault of shape hides nothing of the rest of its file', () => {
  test('neither a name that is unknown, nor a condition that reads one', () => {
    const told = toldOf([
      badShape,
      ['entrevue.yaml', 'scale: force\n        measures: GENS-A', 'scale: forse\n        measures: GENS-A'],
      ['entrevue.yaml', 'answer.ACCES >= 2', 'answer.ACES >= 2'],
      ['entrevue.yaml', 'id: JOURS', 'id: SUIVI'],
    ])
    expect(told).toEqual([
      'entrevue.yaml:20:112 unknown-key',
      'entrevue.yaml:30:16 unknown-name',
      'entrevue.yaml:59:72 expression-name',
      'entrevue.yaml:60:15 duplicate-id',
    ])
  })

  test('in a file of answers either', () => {
    const told = toldOf([
      ['reponses.yaml', 'stage: T0', 'stages: T0'],
      ['reponses.yaml', 'ADAPT: { value: 2', 'ADAPTE: { value: 2'],
      ['reponses.yaml', '[ventes, stocks]', '[ventes, stock]'],
    ])
    expect(told).toEqual([
      'reponses.yaml:3:1 unknown-key',
      'reponses.yaml:9:3 unknown-name',
      'reponses.yaml:10:21 unknown-name',
    ])
  })
})

test.each([
  [
    'a question without its kind, which others read',
    ['entrevue.yaml', 'kind: single\n        text: { fr: Mots de passe }', 'text: { fr: Mots de passe }'],
    'missing-key',
  ],
  ['a choice that is not one', ['entrevue.yaml', '{ text: { fr: Un chacun } }', 'Un chacun'], 'not-one-of'],
  ['a row without its id', ['entrevue.yaml', '{ id: caisse, text', '{ text'], 'missing-key'],
  ['a shared scale that is not one', ['entrevue.yaml', 'scales:', 'scales: 3\nechelles:'], 'wrong-type'],
  ['a criterion without its id', ['cadre.yaml', 'id: GENS-A', 'ident: GENS-A'], 'unknown-key'],
  ['an action whose steps are a word', ['gestes.yaml', 'steps: [{ fr: Les changer }]', 'steps: changer'], 'wrong-type'],
] as const)('%s accuses nothing that depends on it', (_, edit, code) => {
  const told = toldOf([edit])
  expect(told.some((line) => line.endsWith(` ${code}`))).toBe(true)
  const shapes = ['missing-key', 'unknown-key', 'wrong-type', 'not-one-of']
  expect(told.filter((line) => !shapes.some((shape) => line.endsWith(` ${shape}`)))).toEqual([])
})
