import { describe, expect, test } from 'vitest'
import { readChanges } from '../../src/content/read-changes.ts'
import { askingOf } from '../../src/model/asking.ts'
import { answersOf, quantity } from '../support/answers.ts'
import { buildQuestionnaire, grid, multi, number, option, row, single } from '../support/content.ts'

const questionnaire = buildQuestionnaire([
  single('UN', { notApplicable: true }),
  multi('DES', { notApplicable: false, options: [option('1', {}), option('2', {}), option('3', {})] }),
  number('NB', {}),
  grid('GRILLE', [row('a'), row('b')]),
])
const asking = askingOf(questionnaire)
const answers = answersOf({
  UN: { answer: { state: 'answered', value: '2' }, evidence: 3 },
  GRILLE: { rows: { a: 1, b: 2 } },
})

function read(...changes: readonly string[]) {
  return readChanges(changes, { asking, answers, respondents: [], name: '--if' })
}

function answer(id: string, ...changes: readonly string[]) {
  const found = read(...changes)
  return found.ok ? found.value.get(id)?.answer : found.problems
}

function problems(...changes: readonly string[]) {
  const found = read(...changes)
  return (found.ok ? [] : found.problems).map(({ place, fault }) => [place.file, place.line, place.column, fault.code])
}

describe('an answer changed on the command line', () => {
  test('is written as in an answers file', () => {
    expect(answer('UN', 'UN=3')).toEqual({ state: 'answered', value: '3' })
    expect(answer('DES', 'DES=[1, 3]')).toEqual({ state: 'answered', value: ['1', '3'] })
    expect(answer('NB', 'NB=12.5')).toEqual(quantity(12.5))
    expect(answer('UN', 'UN=unknown')).toEqual({ state: 'unknown' })
    expect(answer('UN', 'UN=later')).toEqual({ state: 'later' })
  })

  test('may be « na » without a reason, since nobody keeps it', () => {
    expect(answer('UN', 'UN=na')).toMatchObject({ state: 'not-applicable' })
  })

  test('may be a row of a grid, the others staying as they are', () => {
    const rows = { a: { state: 'answered', value: '1' }, b: { state: 'answered', value: '4' } }
    expect(answer('GRILLE', 'GRILLE.b=4')).toEqual({ state: 'answered', value: rows })
  })

  test('keeps the evidence of the one before, and the last of two wins', () => {
    const found = read('UN=3', 'UN=4')
    expect(found.ok && found.value.get('UN')).toEqual({ answer: { state: 'answered', value: '4' }, evidence: 3 })
  })

  test('that does not fit is told at its flag and column, as in an answers file', () => {
    expect(problems('UN=9')).toEqual([['--if', 1, 4, 'unknown-name']])
    expect(problems('UN=3', 'DEUX=1')).toEqual([['--if', 2, 1, 'unknown-name']])
    expect(problems('GRILLE.c=4')).toEqual([['--if', 1, 8, 'unknown-name']])
    expect(problems('GRILLE.b=9')).toEqual([['--if', 1, 10, 'unknown-name']])
    expect(problems('NB=beaucoup')).toEqual([['--if', 1, 4, 'answer-unfit']])
    expect(problems('DES=na')).toEqual([['--if', 1, 5, 'not-applicable-refused']])
  })

  test('that is no YAML at all is told too', () => {
    expect(problems('UN=[1,').map(([file]) => file)).toEqual(['--if'])
  })
})
