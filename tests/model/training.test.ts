import { describe, expect, test } from 'vitest'
import { readLibrary } from '../../src/content/read-library.ts'
import { modulesBefore, stanceFor } from '../../src/model/training.ts'
import { readValue } from '../support/mistakes.ts'
import { shippedFiles } from '../support/shipped-files.ts'

const library = readValue(readLibrary(shippedFiles))
const [training] = [...library.training.values()].map(({ content }) => content)
if (training === undefined) throw new Error('no training ships')
const { modules, needs, stances, paths } = training

test('the generalist path lasts 54 hours, the specialist one 96 more', () => {
  const hours = paths.map(({ id }) =>
    modules.filter(({ path }) => path === id).reduce((sum, module) => sum + module.hours, 0),
  )
  expect(hours).toEqual([54, 96])
  expect(modules).toHaveLength(16)
})

test('a module of a further path takes all those of the path before it for granted, and no other does', () => {
  const [first = '', second = ''] = paths.map(({ id }) => modules.filter(({ path }) => path === id)[0]?.id)
  expect(modulesBefore(training, first).size).toBe(0)
  expect(modulesBefore(training, second)).toEqual(
    new Set(modules.filter(({ path }) => path === paths[0]?.id).map(({ id }) => id)),
  )
  for (const { id } of modules) expect(modulesBefore(training, id).has(id)).toBe(false)
})

test('modules that wait for each other are still told, once each', () => {
  const [one, other] = modules
  if (one === undefined || other === undefined) throw new Error('two modules are needed')
  const circle = {
    ...training,
    modules: [
      { ...one, after: [other.id] },
      { ...other, after: [one.id] },
    ],
  }
  expect(modulesBefore(circle, one.id)).toEqual(new Set([other.id]))
})

describe('what an advisor does with a need', () => {
  const need = needs.find(({ competencies }) => competencies.length === 3)
  if (need === undefined) throw new Error('a need asks for three competencies')
  const levels = (...reached: readonly number[]) =>
    new Map(need.competencies.map((competency, index) => [competency, reached[index] ?? 0]))

  test('follows the weakest of the competencies it asks for', () => {
    const ids = [levels(4, 3, 3), levels(4, 2, 3), levels(4, 4, 1)].map((each) => stanceFor(need, each, stances)?.id)
    expect(ids).toEqual([...stances].reverse().map(({ id }) => id))
  })

  test('is not said while one of the levels is not known', () => {
    const known = levels(4, 4, 4)
    known.delete(need.competencies[0] ?? '')
    expect(stanceFor(need, known, stances)).toBeUndefined()
  })
})
