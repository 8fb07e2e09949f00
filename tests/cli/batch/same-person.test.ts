import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderWith, header, response, run } from '../../support/surveys.ts'

const asked = ['lot', 'export.csv', '-q', 'pme-express', '--consent-in-survey']
const rows = [
  ['Courriel', ...header],
  ['Lise@exemple.ca', ...response(1, 'Boulangerie Roy', '2', '3', '1', '4')],
  ['jo@exemple.ca', ...response(2, 'Garage Côté', '2', '3', '1', '4')],
  [' lise@exemple.ca', ...response(3, 'Roy et fille', '3', '3', '1', '4')],
  ['anonymous', ...response(4, 'Ferme Gagné', '3', '3', '1', '4')],
  ['anonymous', ...response(5, 'Scierie Lavoie', '3', '3', '1', '4')],
  ['jo@exemple.ca', ...response(6, 'Garage Nord', '3', '3', '9', '4')],
]

describe('a person who answered twice', () => {
  test('is told by the lines of the answers that are taken, and by nothing that names anyone', () => {
    const { err } = run(asked, { cwd: folderWith(rows) })
    expect(err).toContain('1 personne a répondu plus d’une fois')
    expect(err).toContain('Toutes leurs réponses comptent')
    expect(err).toContain('lignes 2 et 4')
    expect(err).not.toContain('exemple.ca')
    expect(err).not.toContain('lignes 5')
    expect(err).not.toContain('lignes 3')
  })

  test('is told before anything is kept too, and in English', () => {
    const { err } = run([...asked, '--dry-run'], { cwd: folderWith(rows), language: 'en' })
    expect(err).toContain('1 person answered more than once')
    expect(err).toContain('lines 2 and 4')
  })

  test('is known by the column that a mapping names; two versions of one response are one', () => {
    const cwd = folderWith([
      ['Matricule', ...header],
      ['A-1', ...response(1, 'Boulangerie Roy', '2', '3', '1', '4')],
      ['A-1', ...response(1, 'Boulangerie Roy', '3', '3', '1', '4')],
      ['B-2', ...response(2, 'Garage Côté', '2', '3', '1', '4')],
      ['b-2', ...response(3, 'Garage Côté', '2', '3', '1', '4')],
    ])
    const mapping =
      'format: virage/mapping@1\nquestionnaire: pme-express@1.0.0\ncolumns:\n  Matricule: { role: person }\n'
    writeFileSync(join(cwd, 'colonnes.yaml'), mapping)
    const { err } = run(['lot', 'export.csv', '--mapping', 'colonnes.yaml', '--consent-in-survey'], { cwd })
    expect(err).toContain('lignes 4 et 5')
    expect(err).not.toContain('lignes 2')
  })

  test('leaves no address in the store', () => {
    const cwd = folderWith(rows)
    run(asked, { cwd })
    expect(readFileSync(join(cwd, 'data', 'virage.db'), 'latin1')).not.toContain('exemple.ca')
  })
})
