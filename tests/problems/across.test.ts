import { describe, expect, test } from 'vitest'
import { readLibrary } from '../../src/content/read-library.ts'
import { expectedOf, filesWith, lines, toldOf } from '../support/mistakes.ts'
import { sound } from '../support/sound-content.ts'
import { across } from './tables/across.ts'

describe.each(Object.entries(across))(
  'what does not agree from one place to another, of %s, is told where it can be mended',
  (_, table) => {
    test.each(table)('%s', (...[, edits, told, tells]) => {
      expect(toldOf(edits)).toEqual(expectedOf(edits, told, tells))
    })
  },
)

describe('a library that holds two versions of a content', () => {
  const second = (name: keyof typeof sound) => ({
    name: `v2-${name}`,
    text: sound[name].replace('version: "1.0.0"', 'version: "1.10.0"'),
  })
  const withSecond = (...names: readonly (keyof typeof sound)[]) =>
    lines(readLibrary([...filesWith([]), ...names.map(second)])).filter((line) => line.endsWith(' older-version'))

  test('a questionnaire that takes from an older one is told', () => {
    expect(withSecond('entrevue.yaml')).toEqual(['court.yaml:11:47 older-version'])
  })

  test('whatever goes by an older framework, library or notice is told, but for the older versions themselves', () => {
    expect(withSecond('cadre.yaml')).toEqual([
      'court.yaml:7:12 older-version',
      'entrevue.yaml:7:12 older-version',
      'formation.yaml:5:12 older-version',
      'formation.yaml:6:11 older-version',
      'gestes.yaml:5:12 older-version',
    ])
    expect(withSecond('cadre.yaml', 'gestes.yaml')).toContain('v2-gestes.yaml:5:12 older-version')
    expect(withSecond('cadre.yaml', 'gestes.yaml')).not.toContain('gestes.yaml:5:12 older-version')
    expect(withSecond('gestes.yaml')).toEqual([
      'formation.yaml:7:10 older-version',
      'repertoire.yaml:5:10 older-version',
    ])
    expect(withSecond('avis.yaml')).toEqual(['entrevue.yaml:8:9 older-version'])
  })
})
