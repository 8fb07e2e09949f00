import { expect, test } from 'vitest'
import { readLibrary } from '../../src/content/read-library.ts'
import { filesWith, lines, toldOf } from '../support/mistakes.ts'

test('the sound files have no problem at all', () => {
  expect(lines(readLibrary(filesWith([])))).toEqual([])
  expect(toldOf([['reponses.yaml', 'stage: T0', 'stage: T1']])).toEqual([])
})
