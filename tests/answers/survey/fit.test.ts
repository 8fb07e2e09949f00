import { describe, expect, test } from 'vitest'
import { misfit } from '../../../src/answers/survey/fit.ts'
import { chances } from '../../support/chance.ts'

const rowsOf = (lengths: readonly number[]) => lengths.map((length) => Array.from({ length }, () => '3'))

function told(width: number, rows: readonly (readonly string[])[]) {
  return misfit({ file: 'export.csv', width, rows, lines: rows.map((_, index) => index + 2) })
}

describe('rows under their headers', () => {
  test.each([
    ['as long as they are', [8, 8, 8, 8]],
    ['without their last empty cells', [8, 7, 6, 7, 8, 6]],
    ['that all stop at the same place, people having left there', [8, 3, 3, 3, 3, 8, 3]],
    ['of which a few have too many cells', [8, 11, 8, 8, 9, 8]],
    ['that are not there', []],
  ])('are taken: %s', (_, lengths) => {
    expect(told(8, rowsOf(lengths))).toBeUndefined()
  })

  test('are taken with empty cells beyond the last header', () => {
    expect(
      told(
        2,
        ['a', 'b'].map((cell) => [cell, '1', '', ' ']),
      ),
    ).toBeUndefined()
  })

  test.each([
    ['of any number of cells', 1, 40],
    ['of more cells', 9, 20],
    ['of fewer cells', 1, 7],
  ])('%s are refused, at the first that is not like them', (_, least, most) => {
    const chance = chances(20_261_128)
    const lengths = Array.from({ length: 2000 }, () => least + Math.floor(chance() * (most - least + 1)))
    const first = lengths.findIndex((length) => length > 8 || length < 6)
    const problem = told(8, rowsOf(lengths))
    expect(problem?.place).toEqual({
      file: 'export.csv',
      line: first + 2,
      column: Math.min(lengths[first] ?? 0, 8) + 1,
    })
    expect(problem?.fault).toMatchObject({ code: 'rows-unlike-header', cells: lengths[first], width: 8, of: 2000 })
  })
})
