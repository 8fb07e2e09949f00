import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseCommand } from '../../src/answers/command.ts'
import { parseReply } from '../../src/answers/reply.ts'
import type { Question } from '../../src/model/questionnaire.ts'
import { date, multi, number, option, single, text } from '../support/content.ts'

function said(question: Question, typed: string): unknown {
  const { answer, fault } = { fault: undefined, answer: undefined, ...parseReply(question, typed) }
  return fault?.kind ?? (answer?.state === 'answered' ? answer.value : answer)
}

describe('what is typed at a question', () => {
  test('a choice is its number on the list', () => {
    const question = single('Q', { options: [option('a'), option('b'), option('c')] })
    expect(said(question, '2')).toBe('b')
    expect(said(question, ' 3 ')).toBe('c')
    expect(said(question, 'A')).toBe('a')
    expect(said(question, '4')).toBe('no-option')
    expect(said(question, '0')).toBe('no-option')
    expect(said(question, '1 2')).toBe('one-only')
    expect(said(question, '')).toBe('nothing')
  })

  test('several choices are separated as people separate them, and come in the order of the list', () => {
    const question = multi('Q')
    expect(said(question, '3, 1')).toEqual(['1', '3'])
    expect(said(question, '2;4 5')).toEqual(['2', '4', '5'])
    expect(said(question, '2 2')).toEqual(['2'])
    expect(said(question, '1 9')).toBe('no-option')
    expect(said(question, '6')).toEqual(['none'])
    expect(said(question, '1 6')).toBe('alone')
  })

  test('a quantity is written with a comma, a point, spaces or a sign of unit', () => {
    const question = number('Q', { min: 0, max: 2000 })
    expect(said(question, '12,5')).toBe(12.5)
    expect(said(question, '12.5 %')).toBe(12.5)
    expect(said(question, '1 250')).toBe(1250)
    expect(said(question, '1\u00a0250,00 $')).toBe(1250)
    expect(said(question, 'douze')).toBe('not-a-number')
    expect(said(question, '1e3')).toBe('not-a-number')
    expect(said(question, '-1')).toBe('too-small')
    expect(said(question, '2001')).toBe('too-large')
    expect(said(number('Q', { whole: true }), '1,5')).toBe('not-whole')
  })

  test('a text has the form asked', () => {
    expect(said(text('Q'), '  Ne plus manquer de pain  ')).toBe('Ne plus manquer de pain')
    expect(said(text('Q', { format: 'digits', length: 10 }), '1234 567 890')).toBe('1234567890')
    expect(said(text('Q', { format: 'digits', length: 10 }), '123')).toBe('bad-form')
    expect(said(text('Q', { format: 'email' }), 'roy@exemple.ca')).toBe('roy@exemple.ca')
    expect(said(text('Q', { format: 'email' }), 'roy')).toBe('bad-form')
    expect(said(text('Q', { format: 'postal' }), 'G8B 2V4')).toBe('G8B 2V4')
    expect(said(text('Q', { length: 5 }), 'trop long')).toBe('too-long')
  })

  test('a day is a real day', () => {
    expect(said(date('Q'), '2026-11-03')).toBe('2026-11-03')
    expect(said(date('Q'), '2028-02-29')).toBe('2028-02-29')
    for (const typed of ['2026-02-29', '2026-13-01', '3 novembre', '2026-11-3', '0000-00-00'])
      expect(said(date('Q'), typed), typed).toBe('bad-form')
  })

  test('anything at all is an answer or a fault, never a crash', () => {
    const questions = [single('Q'), multi('Q'), number('Q'), text('Q', { format: 'phone' }), date('Q')]
    fc.assert(
      fc.property(fc.constantFrom(...questions), fc.string({ unit: 'binary', maxLength: 60 }), (question, typed) => {
        const parsed = parseReply(question, typed)
        expect((parsed.fault === undefined) !== ('answer' in parsed === false)).toBe(true)
      }),
    )
  })
})

describe('a command', () => {
  test('is a slash and its key, with what follows it', () => {
    expect(parseCommand('/n')).toEqual({ command: 'not-applicable', rest: '' })
    expect(parseCommand(' /? ')).toEqual({ command: 'unknown', rest: '' })
    expect(parseCommand('/G 12')).toEqual({ command: 'go', rest: '12' })
    expect(parseCommand("/c vu à l'atelier")).toEqual({ command: 'note', rest: "vu à l'atelier" })
  })

  test('is nothing else: a text that holds a slash is a text', () => {
    for (const line of ['/', '/x', '/non', 'n', 'oui/non', '//n', '/constructor'])
      expect(parseCommand(line)).toBeUndefined()
  })
})
