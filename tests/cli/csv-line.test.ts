import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { csvLine, excelCsv, standardCsv } from '../../src/cli/csv-line.ts'

const trigger = /^[=+\-@\t\r\n＝＋－＠]/

describe('a line of CSV', () => {
  test('quotes only what must be, and ends by CR LF', () => {
    expect(csvLine(['Roy', 'a,b', 'dit "oui"', ' x', undefined, 2.5], standardCsv)).toBe(
      'Roy,"a,b","dit ""oui"""," x",,2.5\r\n',
    )
  })

  test('is written for Excel in French with semicolons and decimal commas', () => {
    expect(csvLine(['a;b', 'c,d', 2.25, -0.5], excelCsv)).toBe('"a;b";c,d;2,25;-0,5\r\n')
  })

  test('never lets a text be run as a formula; a number stays a number', () => {
    expect(csvLine(['=1+1', '@x', '-5', '+1,5', -5, '＝A1'], standardCsv)).toBe(
      '"\'=1+1","\'@x",-5,"+1,5",-5,"\'＝A1"\r\n',
    )
  })

  test('is read back by another reader as it was, guards apart', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 6 }), (cells) => {
        for (const manner of [standardCsv, excelCsv]) {
          const { data } = Papa.parse<string[]>(csvLine([...cells, 'end'], manner), {
            delimiter: manner.delimiter,
            newline: '\r\n',
          })
          const [read = []] = data
          const unguarded = read.map((cell) =>
            cell.startsWith("'") && trigger.test(cell.slice(1)) ? cell.slice(1) : cell,
          )
          const plain = cells.map((cell) =>
            cell.startsWith("'") && trigger.test(cell.slice(1)) ? cell.slice(1) : cell,
          )
          expect(unguarded).toEqual([...plain, 'end'])
          expect(read.filter((cell) => trigger.test(cell) && !/^[+-]\d+([.,]\d+)?$/.test(cell))).toEqual([])
        }
      }),
    )
  })
})
