import { describe, expect, test } from 'vitest'
import { readLibrary } from '../../src/content/read-library.ts'
import { instrumentFiles } from '../support/instruments.ts'
import { problemsOf } from '../support/mistakes.ts'

/** What is told of the instrument of points once its framework is written otherwise. */
function told(from: string, to: string) {
  const files = instrumentFiles('points').map((file) => ({ ...file, text: file.text.replace(from, to) }))
  return problemsOf(readLibrary(files)).map(({ place, fault }) => ({ file: place.file, ...fault }))
}

describe('under a mean, all have one range', () => {
  test('also where only the questions tell what a sum can reach', () => {
    const differ = { code: 'ranges-differ', aggregate: 'mean', child: 'SOMME', first: 'RISQUE' }
    expect(told('unknown: 1, scale: { min: 0, max: 12 }', 'unknown: 1')).toEqual([{ ...differ, file: 'points.yaml' }])
    expect(told('aggregate: sum, unknown: 1, scale: { min: 0, max: 12 }', 'aggregate: staged')).toEqual([
      { ...differ, file: 'points.yaml' },
    ])
  })

  test('a lens included, whatever the depth of what it reads', () => {
    const lensOf = (read: string) =>
      `lenses: [{ id: vue, name: { fr: "Vue" }, of: [${read}, RISQUE] }]\ncriteria:\n  - ${deep}`
    const deep =
      '{ id: LOIN, name: { fr: "Loin" }, scale: { min: 0, max: 12 }, criteria: [{ id: PRES, name: { fr: "Près" }, scale: { min: 0, max: 5 } }] }'
    const codes = (read: string) => told('criteria:', lensOf(read)).map((one) => one.code)
    expect(codes('LOIN')).not.toContain('ranges-differ')
    expect(told('criteria:', lensOf('PRES'))).toContainEqual({
      file: 'points-cadre.yaml',
      code: 'ranges-differ',
      aggregate: 'mean',
      child: 'RISQUE',
      first: 'PRES',
    })
  })
})
