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

  test('columns of a grid and sums of sums included', () => {
    const head = (format: string, id: string) => ({ format, id, version: '1.0.0', languages: ['fr'], name: { fr: id } })
    const column = (id: string, measures: string) => ({
      ...{ id, kind: 'single', text: { fr: id }, measures },
      options: [0, 10].map((value) => ({ text: { fr: `Choix ${value}` }, value })),
    })
    const sum = (id: string, ...criteria: readonly object[]) => ({
      ...{ id, name: { fr: id }, aggregate: 'sum' },
      ...(criteria.length === 0 ? {} : { criteria }),
    })
    const codes = (criteria: readonly object[]) => {
      const tiers = ['d', 'e'].map((id) => ({ id, name: { fr: id } }))
      const columns = [column('C1', 'A'), column('C2', 'A'), column('C3', 'B')]
      const rows = [{ id: 'x', text: { fr: 'Ligne' } }]
      const questions = [{ id: 'G', kind: 'grid', text: { fr: 'Grille' }, rows, columns }]
      const cadre = { ...head('virage/framework@1', 'cadre'), scale: { min: 0, max: 10 }, tiers, criteria }
      const asked = { ...head('virage/questionnaire@1', 'q'), purpose: { fr: 'Essai' }, framework: 'cadre@1.0.0' }
      const sections = [{ id: 'S', name: { fr: 'Section' }, questions }]
      const written = [cadre, { ...asked, subject: 'business', stages: ['T0'], sections }]
      const files = written.map((one) => ({ name: `${one.id}.yaml`, text: JSON.stringify(one) }))
      return problemsOf(readLibrary(files)).map(({ fault }) => fault.code)
    }
    expect(codes([sum('A'), sum('B')])).toContain('ranges-differ')
    expect(codes([sum('A1', sum('A')), sum('B1', sum('B'))])).toContain('ranges-differ')
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
