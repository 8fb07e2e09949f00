import { describe, expect, test } from 'vitest'
import { read, slips } from '../support/expression-scope.ts'
import { constant, name } from '../support/expressions.ts'

const [one, two, three] = [constant(1), constant(2), constant(3)]
const faultsOf = (text: string) => read(text).faults.map(({ fault }) => fault)

describe('an expression is read as its author means it', () => {
  test('a name gets its hyphens back', () => {
    expect(read('answer.TEC_IA_1 >= 2', 'boolean').expression).toEqual({
      op: '>=',
      left: name('answer', 'TEC-IA-1'),
      right: two,
    })
  })

  test('products before sums, sums before comparisons, && before ||', () => {
    expect(read('1 + 2 * 3').expression).toEqual({ op: '+', left: one, right: { op: '*', left: two, right: three } })
    expect(read('(1 + 2) * 3').expression).toEqual({ op: '*', left: { op: '+', left: one, right: two }, right: three })
    expect(read('3 - 2 - 1').expression).toEqual({ op: '-', left: { op: '-', left: three, right: two }, right: one })
    const [yes, no] = [constant(true), constant(false)]
    expect(read('true || false && true').expression).toEqual({ op: 'or', of: [yes, { op: 'and', of: [no, yes] }] })
    expect(read('!true || false').expression).toEqual({ op: 'or', of: [{ op: 'not', of: yes }, no] })
    expect(read('1 + 2 < 3').expression).toEqual({ op: '<', left: { op: '+', left: one, right: two }, right: three })
  })

  test('a row of && is one row, not a staircase', () => {
    expect(read('true && false && true').expression).toEqual({
      op: 'and',
      of: [constant(true), constant(false), constant(true)],
    })
  })

  test('whole and decimal numbers are one type', () => {
    expect(slips('profile.employees == 3')).toEqual([])
    expect(slips('profile.employees + 1 > 2.5')).toEqual([])
    expect(slips('score.CON_ACCE_1 / 2 < profile.employees')).toEqual([])
    expect(read('0x10').expression).toEqual(constant(16))
    expect(read('2.50').expression).toEqual(constant(2.5))
  })

  test('size, min and max, lists and choices', () => {
    expect(read('size(answer.TICKS)').expression).toEqual({ op: 'size', of: name('answer', 'TICKS') })
    expect(read('min(1, 2, 3)').expression).toEqual({ op: 'min', of: [one, two, three] })
    expect(read('max(1, 2)').expression).toEqual({ op: 'max', of: [one, two] })
    expect(read('2 in answer.TICKS').expression).toEqual({ op: 'in', left: two, right: name('answer', 'TICKS') })
    expect(read('profile.employees < 5 ? "XS" : "S"').value).toEqual({ type: 'text', options: ['XS', 'S'] })
  })
})

describe('names', () => {
  test.each([
    ['answer.TEC_AI_1 >= 2', 'answer.TEC_AI_1', 'answer.TEC_IA_1'],
    ['employees == 3', 'employees', 'profile.employees'],
    ['profil.size == "XS"', 'profil.size', 'profile.size'],
    ['answer.tec_ia_1 == 2', 'answer.tec_ia_1', 'answer.TEC_IA_1'],
  ])('%s: did you mean…', (text, written, suggestion) => {
    expect(faultsOf(text)).toEqual([{ code: 'expression-name', name: written, suggestion }])
  })

  test('a hyphen in a name is a subtraction: the name that begins it is not known, and the right one is proposed', () => {
    expect(slips('answer.TEC-IA-1 >= 2')).toEqual(['0 expression-name'])
    expect(faultsOf('answer.TEC-IA-1 >= 2')[0]).toMatchObject({ suggestion: 'answer.TEC_IA_1' })
  })

  test('nothing of JavaScript is a name', () => {
    for (const text of ['__proto__', 'constructor', 'answer.constructor', 'answer.__proto__', 'toString', 'this']) {
      expect(read(text).expression).toBeUndefined()
      expect(slips(text)).toHaveLength(1)
    }
  })

  test('every unknown name is told, each at its character', () => {
    expect(slips('aaa || bbb && ccc')).toEqual(['0 expression-name', '7 expression-name', '14 expression-name'])
  })
})

describe('types', () => {
  test.each([
    ['profile.size == 3', '0 expression-comparison'],
    ['profile.employees < "3"', '0 expression-comparison'],
    ['1 && true', '0 expression-type'],
    ['true || !2', '9 expression-type'],
    ['3 in 4', '5 expression-type'],
    ['"a" in answer.TICKS', '0 expression-comparison'],
    ['-"a"', '1 expression-type'],
    ['1 ? 2 : 3', '0 expression-type'],
    ['true ? 1 : "a"', '0 expression-comparison'],
    ['[1, "a"]', '4 expression-comparison'],
    ['min(1, "a")', '7 expression-type'],
    ['size(3)', '5 expression-type'],
    ['answer.TEC_IA_1 == 4', '19 not-an-option'],
    ['4 == answer.TEC_IA_1', '0 not-an-option'],
    ['answer.TEC_IA_1 in [1, 4]', '23 not-an-option'],
    ['9 in answer.TICKS', '0 not-an-option'],
    ['profile.size != "XXS"', '16 not-an-option'],
  ])('%s: %s', (text, slip) => expect(slips(text)).toEqual([slip]))

  test('the place of an expression says what it must give', () => {
    expect(slips('1 + 1', 'boolean')).toEqual(['0 expression-result'])
    expect(slips('profile.size', 'number')).toEqual(['0 expression-result'])
    expect(slips('profile.size == "XS"', 'boolean')).toEqual([])
  })
})
