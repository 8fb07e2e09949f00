import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Expected, Fault, Form, JsonType } from '../../src/model/fault.ts'
import type { Noun } from '../../src/model/noun.ts'
import { problemAt } from '../../src/model/problem.ts'
import { type Language, languages } from '../../src/model/text.ts'
import { yamlReasons } from '../../src/model/yaml-reason.ts'
import { nouns } from '../../src/text/fr/problem-words.ts'
import { messagesIn } from '../../src/text/index.ts'
import { problemLine } from '../../src/text/problem-line.ts'
import { sentenceOf } from '../../src/text/sentences.ts'
import { faultSamples } from '../support/fault-samples.ts'

const place = { file: 'mon-cadre.yaml', line: 12, column: 5 }
const say = (fault: Fault, language: Language) => sentenceOf(fault, messagesIn(language).problems.sentences)
const inFrench = (fault: Fault) => say(fault, 'fr').replaceAll('\u00a0', '~')
const samples: readonly Fault[] = [...Object.values(faultSamples), ...variations()]

/** The same codes said otherwise: every reason, form, noun and type has its own words. */
function* variations(): Generator<Fault> {
  for (const reason of yamlReasons) yield { code: 'yaml-syntax', reason }
  const reasons = ['empty', 'unfinished', 'unclosed-text', 'bad-number', 'bad-escape', 'reserved-word'] as const
  for (const reason of reasons) yield { code: 'expression-syntax', reason, found: '1.2.3' }
  const forms: readonly Form[] = ['id', 'code', 'option-id', 'reference', 'date', 'email', 'phone', 'url', 'postal']
  for (const form of [...forms, 'digits'] as const) yield { code: 'bad-form', value: 'x y', form }
  for (const noun of Object.keys(nouns).filter(isNoun)) yield { code: 'unknown-name', noun, name: 'x' }
  const types: readonly JsonType[] = ['text', 'number', 'whole-number', 'boolean', 'list', 'mapping', 'nothing']
  for (const found of types) yield { code: 'wrong-type', expected: types satisfies Expected, found }
  yield { code: 'out-of-range', value: -1, min: 0 }
  yield { code: 'out-of-range', value: 0, min: 0, exclusive: true }
  yield { code: 'out-of-range', value: 0.3333333333333333, max: 0.25 }
  yield { code: 'level-gap', found: 4, expected: 5, end: 'top' }
  yield { code: 'not-an-option', value: '3', name: '', options: ['1', '2'] }
  yield { code: 'expression-name', name: 'answer.Q9' }
  yield { code: 'expression-too-large', limit: 32, measure: 'depth' }
  yield { code: 'expression-too-large', limit: 500, measure: 'nodes' }
  yield { code: 'numbers-differ', left: '', right: '24', languages: ['fr', 'en'] }
  yield { code: 'not-one-of', value: '', allowed: [], or: [] }
  yield { code: 'key-not-text', written: '' }
  yield { code: 'more-problems', left: 1 }
  yield { code: 'too-few', count: 0, least: 1 }
}

function isNoun(name: string): name is Noun {
  return Object.hasOwn(nouns, name)
}

describe('a problem on one line', () => {
  test('is its place, its sentence and its code', () => {
    expect(problemLine(problemAt(place, faultSamples['missing-key']), 'fr')).toBe(
      'mon-cadre.yaml:12:5  La clé «\u00a0name\u00a0» manque. Ajoutez-la.  [missing-key]',
    )
    expect(problemLine(problemAt(place, faultSamples['missing-key']), 'en')).toBe(
      'mon-cadre.yaml:12:5  The key “name” is missing. Add it.  [missing-key]',
    )
  })

  test('says that a warning is one', () => {
    const problem = problemAt(place, faultSamples['unused-scale'])
    expect(problemLine(problem, 'fr')).toMatch(
      / {2}avertissement\u00a0: L’échelle «\u00a0accord\u00a0» .* {2}\[unused-scale\]$/,
    )
    expect(problemLine(problem, 'en')).toMatch(/ {2}warning: The scale “accord” .* {2}\[unused-scale\]$/)
  })

  test('lets nothing of a file reach the terminal but characters that show themselves', () => {
    const hostile = fc.string({
      unit: fc.constantFrom('a', '\u001b', '\n', '\r', '\u0007', '\u009b', '\u202e', '\ud800', '\u2028', '😀'),
    })
    fc.assert(
      fc.property(hostile, hostile, fc.constantFrom(...languages), (name, file, language) => {
        const fault = { code: 'unknown-name', noun: 'role', name, suggestion: name } as const
        const line = problemLine(problemAt({ ...place, file }, fault), language)
        expect(line).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u)
      }),
    )
  })

  test('stays short, whatever the length of what it quotes', () => {
    const line = problemLine(problemAt(place, { code: 'unknown-name', noun: 'role', name: 'x'.repeat(100_000) }), 'fr')
    expect(line).toContain(`«\u00a0${'x'.repeat(59)}…\u00a0»`)
    expect(line.length).toBeLessThan(200)
  })
})

describe('the sentences', () => {
  test('exist for every code, in both languages, and are not each other’s', () => {
    for (const language of languages) {
      expect(Object.keys(messagesIn(language).problems.sentences).sort()).toEqual(Object.keys(faultSamples).sort())
    }
    const plain = Object.values(faultSamples)
    for (const fault of plain) expect(say(fault, 'fr'), fault.code).not.toBe(say(fault, 'en'))
    expect(new Set(plain.map((fault) => say(fault, 'fr'))).size).toBe(plain.length)
    expect(new Set(plain.map((fault) => say(fault, 'en'))).size).toBe(plain.length)
  })

  test.each(languages)('are whole: a capital or a quote, a full stop, nothing left to fill in (%s)', (language) => {
    for (const fault of samples) {
      const sentence = say(fault, language)
      expect(sentence, fault.code).toMatch(/^[\p{Lu}«“0-9].*[.?]$/u)
      expect(sentence, fault.code).not.toMatch(/undefined|NaN|\[object|null|\.\.| {2}/)
    }
  })

  test('in French follow the typography of Québec', () => {
    for (const fault of samples) {
      const sentence = say(fault, 'fr')
      const outside = sentence.replace(/«\u00a0.*?\u00a0»/g, '«»')
      expect(sentence, fault.code).not.toMatch(/« | »|«(?!\u00a0)|(?<!\u00a0)»/)
      expect(outside, fault.code).not.toMatch(/(?<!\u00a0|https?):/)
      expect(outside, fault.code).not.toMatch(/[\s\u00a0][;?!]/)
      expect(outside, fault.code).not.toMatch(/'/)
    }
  })

  test('in English take no space before their punctuation', () => {
    for (const fault of samples) {
      const outside = say(fault, 'en').replace(/“.*?”/g, '“”')
      expect(outside, fault.code).not.toMatch(/[\s\u00a0][:;?!]|[«»\u00a0]/)
    }
  })

  test('say what is wrong and what would be right', () => {
    expect(inFrench(faultSamples['not-one-of'])).toBe(
      'La valeur «~singel~» n’est pas permise ici. Vouliez-vous dire «~single~»? Valeurs permises~: single, multi, grid.',
    )
    expect(inFrench(faultSamples['needs-quotes'])).toBe(
      'La valeur «~02~» doit être un texte. Mettez-la entre guillemets~: «~"02"~».',
    )
    expect(inFrench(faultSamples['out-of-range'])).toBe('Le nombre 6,5 est hors des bornes. Il va de 1 à 5.')
    expect(inFrench(faultSamples['file-too-large'])).toBe(
      'Le fichier est trop gros~: 2~097~152~octets, pour une limite de 1~048~576. Coupez-le en plusieurs fichiers.',
    )
    expect(inFrench(faultSamples['expression-comparison'])).toBe(
      '«~==~» ne peut pas mettre ensemble un nombre et un texte. Prenez deux valeurs de même sorte.',
    )
    expect(inFrench({ code: 'wrong-type', expected: ['list'], found: 'nothing' })).toBe(
      'Il faut ici une liste, et rien n’est écrit.',
    )
    expect(inFrench({ code: 'out-of-range', value: 1e-7, min: 0.25 })).toContain('0,0000001')
    expect(inFrench({ code: 'out-of-range', value: 1.5e300, max: 5 })).toContain('au plus 5')
  })

  test('list the allowed values only while they help', () => {
    const many = Array.from({ length: 100 }, (_, index) => `choix-${index}`)
    expect(inFrench({ code: 'not-one-of', value: 'x', allowed: ['between'], or: ['mapping'] })).toBe(
      'La valeur «~x~» n’est pas permise ici. Valeurs permises~: between. Ou encore un groupe de clés.',
    )
    expect(inFrench({ code: 'not-one-of', value: 'x', allowed: many, or: [] })).toBe(
      'La valeur «~x~» n’est pas permise ici.',
    )
  })
})
