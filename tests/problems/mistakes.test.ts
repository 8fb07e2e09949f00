import { describe, expect, test } from 'vitest'
import { readLibrary } from '../../src/content/read-library.ts'
import { faultSamples } from '../support/fault-samples.ts'
import { expectedOf, filesWith, lines, type Mistake, toldOf } from '../support/mistakes.ts'
import { surveyFileSamples } from '../support/survey-file-samples.ts'
import { surveySamples } from '../support/survey-samples.ts'
import { across } from './tables/across.ts'
import { tables } from './tables/all.ts'
import { whole } from './tables/whole.ts'

describe.each(Object.entries(tables))(
  'of %s, all that is wrong is told, at its place, and nothing else',
  (_, table) => {
    test.each(table)('%s', (...[, edit, tells]: Mistake) => {
      expect(toldOf([edit])).toEqual(expectedOf([edit], edit[0], tells))
    })
  },
)

describe('a file that is no content is told once, where it stops being one', () => {
  test.each(whole)('%s', (_, text, place, code) => {
    const files = filesWith([]).filter(({ name }) => name !== 'regions.yaml')
    expect(lines(readLibrary([...files, { name: 'regions.yaml', text }]))).toEqual([`regions.yaml:${place} ${code}`])
  })
})

test('every code is told of some file', () => {
  const told = new Set([
    ...Object.values(tables).flatMap((table) => table.flatMap(([, , tells]) => Object.values(tells))),
    ...whole.map(([, , , code]) => code),
    ...Object.values(across).flatMap((table) => table.flatMap(([, , , tells]) => Object.values(tells))),
    'older-version', // across.test.ts: it needs two versions
    ...['nothing-followed', 'not-in-plan', 'status-back', 'day-to-come'], // cli/followed-sheet.test.ts: they need a store
    ...['content-twice', 'more-problems'], // library.test.ts: they need more than one mistake
    ...Object.keys(surveySamples), // survey.test.ts: they are of an export, not of a content
    ...Object.keys(surveyFileSamples), // ../cli/as-read.test.ts: they are of an export, not of a content
    ...['level-out-of-reach', 'role-never-asked'], // unreached.test.ts: likewise
  ])
  expect(Object.keys(faultSamples).filter((code) => !told.has(code))).toEqual([])
})
