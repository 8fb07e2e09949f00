import { describe, expect, test } from 'vitest'
import { isCorrection } from '../../src/answers/correction.ts'
import type { Answer } from '../../src/model/answer.ts'

const two: Answer = { state: 'answered', value: '2' }
const three: Answer = { state: 'answered', value: '3' }
const unknown: Answer = { state: 'unknown' }
const later: Answer = { state: 'later' }
const none: Answer = { state: 'not-applicable', reason: 'sous-traité' }

describe('an answer that corrects an old one', () => {
  test.each<[string, Answer | undefined, Answer, boolean, boolean]>([
    ['another answer, once others were given', two, three, false, true],
    ['a slip put right at once', two, three, true, false],
    ['the same answer again', two, two, false, false],
    ['a first answer', undefined, two, false, false],
    ['what was left for later', later, two, false, false],
    ['what was not known', unknown, two, false, false],
    ['an answer taken back', two, unknown, false, true],
    ['an answer put off', two, later, false, true],
    ['what was « sans objet » and is not any more', none, two, false, true],
    ['« sans objet », which says why itself', two, none, false, false],
  ])('%s', (_what, before, answer, isLast, expected) => {
    expect(isCorrection({ before, answer, isLast })).toBe(expected)
  })

  test('several choices are the same only in the same order of the list', () => {
    const both: Answer = { state: 'answered', value: ['1', '2'] }
    expect(isCorrection({ before: both, answer: { state: 'answered', value: ['1', '2'] }, isLast: false })).toBe(false)
    expect(isCorrection({ before: both, answer: { state: 'answered', value: ['1'] }, isLast: false })).toBe(true)
  })
})
