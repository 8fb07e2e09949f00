import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { limits, parseCel } from '../../src/content/parse-cel.ts'
import { openSource } from '../../src/content/source.ts'
import { read, slips, smallScope } from '../support/expression-scope.ts'

describe('what the product does not promise is refused', () => {
  test.each([
    ['profile.size.matches("(a+)+b")', '0 expression-function'],
    ['matches(profile.size, "(a+)+b")', '0 expression-function'],
    ['profile.size.startsWith("X")', '0 expression-function'],
    ['answer.TICKS.all(x, x > 1)', '0 expression-function'],
    ['has(profile.size)', '0 expression-function'],
    ['timestamp("2026-01-01T00:00:00Z") == 1', '0 expression-function'],
    ['profile["size"] == "XS"', '0 expression-construct'],
    ['[1, 2][0] == 1', '0 expression-construct'],
    ['{"a": 1}', '0 expression-construct'],
    ['profile.size == null', '16 expression-construct'],
    ['b"x"', '0 expression-construct'],
    ['1u', '0 expression-construct'],
    ['min(1)', '0 expression-arguments'],
    ['max()', '0 expression-arguments'],
    ['size(answer.TICKS, 1)', '0 expression-arguments'],
  ])('%s: %s', (text, slip) => expect(slips(text)).toEqual([slip]))
})

describe('a slip of the keyboard is told at its character', () => {
  test.each([
    ['', 0, 'empty'],
    ['   ', 0, 'empty'],
    ['1 +', 3, 'unfinished'],
    ['(1', 2, 'unfinished'],
    ['true &&  ', 7, 'unfinished'],
    ['profile.size == "XS', 16, 'unclosed-text'],
    ['1 2', 2, 'unexpected'],
    ['profile.size = "XS"', 13, 'other-sign'],
    ['profile.size == "XS" et true', 21, 'other-sign'],
    ['"\\q" == "q"', 1, 'bad-escape'],
    ['9999999999999999999', 0, 'bad-number'],
    ['9007199254740993 > 1', 0, 'bad-number'],
    ['for', 0, 'reserved-word'],
  ])('%j: character %i, %s', (text, offset, reason) => {
    const [first] = read(text).faults
    expect(first?.offset).toBe(offset)
    expect(first?.fault).toMatchObject({ code: 'expression-syntax', reason })
  })

  test.each([
    ['profile.size = "XS"', '=='],
    ['profile.size == “XS”', '"'],
    ['profile.size <> "XS"', '!='],
    ['score.CON_ACCE_1 => 2', '>='],
    ['score.CON_ACCE_1 ≤ 2', '<='],
    ['score.CON_ACCE_1 > 2 OU score.CON_ACCE_1 < 1', '||'],
    ['score.CON_ACCE_1 > 2,5', '.'],
  ])('%s: the sign that conditions have is given', (text, instead) => {
    expect(read(text).faults[0]?.fault).toMatchObject({ reason: 'other-sign', instead })
  })

  test('in a file, its column is that of the character', () => {
    const { source } = openSource({ name: 'f', text: "a: x\nwhen: 'profile.size = 3'\n" })
    expect(source?.placeIn(['when'], 13)).toEqual({ file: 'f', line: 2, column: 21 })
  })
})

describe('an expression too large is refused before it costs', () => {
  test.each([
    ['characters', 'x'.repeat(limits.characters + 1), 0],
    ['nodes', `${'1+'.repeat(1500)}1`, 0],
    ['nodes', `${'-'.repeat(3000)}1`, 2500],
    ['depth', '['.repeat(2000), 32],
    ['depth', `${'('.repeat(40)}1${')'.repeat(40)}`, 32],
    ['depth', `${'!'.repeat(40)}true`, 33],
  ] as const)('%s', (measure, text, offset) => {
    expect(parseCel(text)).toEqual({
      offset,
      fault: { code: 'expression-too-large', measure, limit: limits[measure] },
    })
  })

  test('a long row of the same operator is not deep', () => {
    expect(slips(`${'true || '.repeat(200)}false`)).toEqual([])
  })
})

describe('whatever is typed, reading answers and never throws', () => {
  const piece = fc.constantFrom(
    ...[
      'answer.TEC_IA_1',
      'profile.size',
      '"XS"',
      "'",
      '"',
      '1',
      '2.5',
      'true',
      'null',
      'in',
      '.',
      ',',
      '?',
      ':',
      '(',
      ')',
    ],
    ...[
      '[',
      ']',
      '{',
      '}',
      '&&',
      '||',
      '!',
      '-',
      '+',
      '/',
      '%',
      '==',
      '<',
      ' ',
      '\n',
      '\\',
      '\u0000',
      '😀',
      'size(',
      'min(',
      '.matches(',
    ],
  )
  const any = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join('')),
  )

  test('it gives an expression or faults, and every fault points into the text', () => {
    fc.assert(
      fc.property(any, fc.constantFrom('boolean', 'number', undefined), (text, expected) => {
        const { expression, faults } = read(text, expected)
        expect(expression === undefined).toBe(faults.length > 0)
        for (const { offset } of faults) {
          expect(offset).toBeGreaterThanOrEqual(0)
          expect(offset).toBeLessThanOrEqual(text.length)
        }
      }),
      { numRuns: 3000 },
    )
  })

  test('names that are known are never refused, wherever they stand', () => {
    for (const written of smallScope.names.keys())
      expect(slips(`${written} == ${written}`)).not.toContain('0 expression-name')
  })
})
