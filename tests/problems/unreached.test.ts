import { describe, expect, test } from 'vitest'
import { readLibrary } from '../../src/content/read-library.ts'
import { type Edit, filesWith, problemsOf, toldOf } from '../support/mistakes.ts'

describe('a level that the values of the choices keep out of reach', () => {
  const bands =
    'levels: [{ id: peu, name: { fr: Peu }, from: 1 }, { id: assez, name: { fr: Assez }, from: 2 }, { id: fort, name: { fr: Fort }, from: 4 }]'
  const levels: Edit = ['cadre.yaml', 'name: { fr: Adaptation } }', `name: { fr: Adaptation }, ${bands} }`]
  const worth = (low: number, high: number): Edit => [
    'entrevue.yaml',
    '{ options: [{ text: { fr: Jamais } }, between, { text: { fr: Toujours } }] }',
    `{ options: [{ text: { fr: Jamais }, value: ${low} }, { text: { fr: Toujours }, value: ${high} }] }`,
  ]
  const told = (low: number, high: number) =>
    problemsOf(readLibrary(filesWith([levels, worth(low, high)]))).map(({ fault }) => fault)

  test('is told of the narrowest criterion, with what its questions give', () => {
    expect(told(2, 5)).toEqual([{ code: 'level-out-of-reach', criterion: 'GENS-A', level: 'peu', min: 2, max: 5 }])
    expect(told(1, 3)).toEqual([{ code: 'level-out-of-reach', criterion: 'GENS-A', level: 'fort', min: 1, max: 3 }])
  })

  test('is not told while one answer leads to it', () => {
    expect(told(1, 5)).toEqual([])
    expect(told(1.9, 4)).toEqual([])
  })
})

test('a role that no question names is told where every question names one', () => {
  const roles: Edit = [
    'court.yaml',
    'stages: [T0]\n',
    'stages: [T0]\nroles: [{ id: a, name: { fr: A } }, { id: b, name: { fr: B } }]\n',
  ]
  const asked = (ask: string): Edit => [
    'court.yaml',
    'name: { fr: Repris }, from: entrevue@1.0.0, questions: [EMPLOIS, TAILLE, ACCES, SUIVI] }',
    `name: { fr: Seule }, questions: [{ id: MOT, kind: text, text: { fr: Un mot }${ask} }] }`,
  ]
  expect(toldOf([roles, asked(', ask: [a]')])).toEqual(['court.yaml:10:43 role-never-asked'])
  expect(toldOf([roles, asked(', ask: [a, b]')])).toEqual([])
  expect(toldOf([roles, asked('')])).toEqual([])
})

test('a lens over sums is judged by what their questions give', () => {
  const lens: Edit = ['cadre.yaml', 'of: [GENS, OUTILS], weights: { GENS: 2 }', 'of: [GENS-A, OUTILS-A]']
  const sum: Edit = ['cadre.yaml', '{ id: OUTILS-A, name', '{ id: OUTILS-A, aggregate: sum, name']
  const carried: Edit = ['cadre.yaml', '    unknown: 1\n', '    unknown: 1\n    scale: { min: 1, max: 5 }\n']
  expect(toldOf([lens, carried])).toEqual([])
  expect(toldOf([lens, sum, carried])).toEqual(['entrevue.yaml:7:12 ranges-differ'])
})

test('a question that reads a later one through the profile is told', () => {
  const late: Edit = [
    'entrevue.yaml',
    'kind: text, text: { fr: Son nom }',
    `kind: text, show_if: 'profile.size == "petite"', text: { fr: Son nom }`,
  ]
  const through: Edit = [
    'entrevue.yaml',
    '      - { id: REGION,',
    `      - { id: CLASSE, kind: computed, text: { fr: Classe }, profile: classe, compute: 'profile.size == "petite" ? 1 : 2' }\n      - { id: REGION,`,
  ]
  const read: Edit = [
    'entrevue.yaml',
    'max: 500, whole: true }',
    `max: 500, whole: true }\n      - { id: AVANT, kind: text, text: { fr: Avant }, show_if: 'profile.classe == 1' }`,
  ]
  expect(toldOf([late])).toContain('entrevue.yaml:19:41 asked-later')
  const far: Edit = [
    'entrevue.yaml',
    'kind: text, text: { fr: Son nom }',
    `kind: text, show_if: 'profile.classe == 1', text: { fr: Son nom }`,
  ]
  expect(toldOf([through, far])).toContain('entrevue.yaml:19:41 asked-later')
  expect(toldOf([through, read])).toEqual([])
})

test('an acceptance is not told idle while the file has an error that stops the search', () => {
  const accepted: Edit = [
    'entrevue.yaml',
    'subject: business\n',
    'subject: business\naccept: [{ code: never-visible, at: SUIVI, why: Plus tard }]\n',
  ]
  const hidden: Edit = ['entrevue.yaml', 'answer.ACCES >= 2', 'answer.ACCES > 3']
  expect(toldOf([accepted, hidden])).toEqual([])
  const slip: Edit = [
    'entrevue.yaml',
    'scale: force\n        measures: GENS-A',
    'scale: forse\n        measures: GENS-A',
  ]
  expect(toldOf([accepted, hidden, slip]).filter((line) => line.endsWith('accepted-for-nothing'))).toEqual([])
})
