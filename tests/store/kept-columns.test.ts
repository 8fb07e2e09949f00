import { expect, test } from 'vitest'
import { isQuestionnaire } from '../../src/store/questionnaire-guards.ts'
import {
  buildQuestionnaire,
  date,
  grid,
  gridOf,
  multi,
  number,
  row,
  section,
  single,
  text,
} from '../support/content.ts'

const columns = [single('A'), multi('B'), number('C'), text('D'), date('E')]

test('a kept grid reads back with its columns, of every kind they can be', () => {
  expect(isQuestionnaire(buildQuestionnaire([gridOf('G', [row('r')], columns)]))).toBe(true)
  expect(isQuestionnaire(buildQuestionnaire([grid('G', [row('r')])]))).toBe(true)
})

test('a column that the program did not write is damage', () => {
  const kept = (column: unknown) => {
    const questions = [{ ...gridOf('G', [row('r')], []), columns: [column] }]
    return { ...buildQuestionnaire([]), sections: [{ ...section('s', []), questions }] }
  }
  expect(isQuestionnaire(kept(single('A')))).toBe(true)
  expect(isQuestionnaire(kept(grid('H', [row('r')])))).toBe(false)
  expect(isQuestionnaire(kept({ id: 'A', kind: 'single' }))).toBe(false)
})
