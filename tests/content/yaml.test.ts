import { describe, expect, test } from 'vitest'
import { openDraft } from '../../src/content/draft.ts'
import { openSource } from '../../src/content/source.ts'
import type { Fault } from '../../src/model/fault.ts'
import { listFile, opened } from '../support/places.ts'

const faultsOf = (text: string): readonly Fault[] =>
  openDraft({ name: 'fichier.yaml', text }).problems.map(({ fault }) => fault)

test('a file whose shape is right is a draft of its kind', () => {
  const { draft, problems } = openDraft({ name: 'liste.yaml', text: listFile() })
  expect(problems).toEqual([])
  expect(draft?.kind).toBe('list')
  expect(draft?.written).toMatchObject({ id: 'l', entries: [{ id: 'a', text: { fr: 'Un' } }] })
})

describe('a file that is not made of keys', () => {
  test.each([
    ['', '1:1 empty-file'],
    ['  \n# rien\n', '1:1 empty-file'],
    ['null\n', '1:1 empty-file'],
    ['- a\n', '1:1 not-a-mapping'],
    ['bonjour\n', '1:1 not-a-mapping'],
    ['# note\n3\n', '2:1 not-a-mapping'],
    [`${listFile()}---\nb: 1\n`, '8:1 several-documents'],
  ])('%j: %s', (text, place) => expect(opened(text)).toEqual([place]))
})

describe('a slip of YAML is told at its very character', () => {
  test.each([
    ['a:\n\tb: 1\n', 'tab-as-indent', '2:1'],
    ['a: b: c\n', 'block-as-implicit-key', '1:4'],
    ['a: "b\nc: d\n', 'missing-char', '3:1'],
    ['format virage\nid: x\n', 'multiline-implicit-key', '1:1'],
    ['a: @b\n', 'bad-scalar-start', '1:4'],
    ['a: "\\q"\n', 'bad-dq-escape', '1:5'],
    ['%YAML 1.1\n---\na: b\n', 'bad-directive', '1:1'],
    ['%AUTRE x\n---\na: b\n', 'bad-directive', '1:1'],
  ])('%j: %s', (text, reason, at) => {
    const [problem] = openDraft({ name: 'fichier.yaml', text }).problems
    expect(problem?.fault).toEqual({ code: 'yaml-syntax', reason })
    expect(`${problem?.place.line}:${problem?.place.column}`).toBe(at)
  })
})

describe('the traps of YAML', () => {
  test('02 is a number to YAML, a code to its author: quotes are asked for', () => {
    const text = listFile('  - { id: 02, text: { fr: Un } }\n')
    expect(opened(text)).toEqual(['7:11 needs-quotes'])
    expect(faultsOf(text)).toEqual([{ code: 'needs-quotes', written: '02' }])
  })

  test('1.0 is a number, not a version, and is quoted back as it was written', () => {
    expect(faultsOf(listFile().replace('"1.0.0"', '1.0'))).toEqual([{ code: 'needs-quotes', written: '1.0' }])
  })

  test('No is the text « No », as in Norway, and never false', () => {
    const { draft, problems } = openDraft({ name: 'f', text: listFile('  - { id: No, text: { fr: No } }\n') })
    expect(problems).toEqual([])
    expect(draft?.written).toMatchObject({ entries: [{ id: 'No', text: { fr: 'No' } }] })
  })

  test.each([
    ['yes', 'true'],
    ['oui', 'true'],
    ['No', 'false'],
    ['off', 'false'],
  ])('%s where true or false belongs: %s is proposed', (written, instead) => {
    const text = [
      'format: virage/notice@1\nid: n\nversion: "1.0.0"\nlanguages: [fr]\ntitle: { fr: T }\nparagraphs: [{ fr: P }]',
      `consents:\n  - { id: c, text: { fr: C }, required: ${written} }\n`,
    ].join('\n')
    expect(opened(text)).toEqual(['8:41 boolean-word'])
    expect(faultsOf(text)).toEqual([{ code: 'boolean-word', written, instead }])
  })

  test('a text that a comment cuts knows it; a comment that stands apart does not cut', () => {
    const entry = (words: string) => listFile(`  - id: a\n    text:\n      fr: ${words}\n`)
    const at = ['entries', 0, 'text', 'fr']
    const sourceOf = (words: string) => openSource({ name: 'f', text: entry(words) }).source
    expect(sourceOf('Le choix #1 de la liste')?.isCutAt(at)).toBe(true)
    expect(sourceOf('Le choix # une note')?.isCutAt(at)).toBe(false)
    expect(sourceOf('"Le choix #1 de la liste"')?.isCutAt(at)).toBe(false)
    expect(sourceOf('Le choix#1')?.isCutAt(at)).toBe(false)
  })
})

describe('the shape', () => {
  test('a key that is nearly right gets a suggestion, at the key; what it left missing is told too', () => {
    const text = listFile('  - { id: a, txt: { fr: Un } }\n')
    expect(opened(text)).toEqual(['7:5 missing-key', '7:14 unknown-key'])
    expect(faultsOf(text)).toContainEqual({
      code: 'unknown-key',
      key: 'txt',
      known: ['id', 'text', 'note'],
      suggestion: 'text',
    })
  })

  test('every problem of the file is told at once', () => {
    const text = listFile('  - { id: 02, text: Un }\n  - { id: b c, text: {} }\n  - 4\n').replace('[fr]', '[no]')
    expect(opened(text).toSorted()).toEqual([
      '4:13 not-one-of',
      '7:11 needs-quotes',
      '7:21 wrong-type',
      '8:11 bad-form',
      '8:22 too-few',
      '9:5 wrong-type',
    ])
  })

  test.each([
    ['format: virage/lists@1\n', '1:9 unknown-format', 'virage/list@1'],
    ['format: 3\n', '1:9 unknown-format', undefined],
    ['format: [virage/list@1]\n', '1:9 unknown-format', undefined],
  ])('%j is no known format', (text, place, suggestion) => {
    expect(opened(text)).toEqual([place])
    expect(faultsOf(text)[0]).toMatchObject(suggestion === undefined ? {} : { suggestion })
  })

  test('a file without a format says so before anything else', () => {
    expect(opened('id: x\n')).toEqual(['1:1 missing-key'])
  })

  test('an empty text is refused, and so is one that nobody would read', () => {
    expect(opened(listFile('  - { id: a, text: { fr: "" } }\n'))).toEqual(['7:26 empty-text'])
    expect(opened(listFile(`  - { id: a, text: { fr: ${'mot '.repeat(2000)}fin } }\n`))).toEqual(['7:26 text-too-long'])
  })
})

describe('keys', () => {
  test.each([
    ['1: a\n', 'key-not-text'],
    ['true: a\n', 'key-not-text'],
    [': a\n', 'key-not-text'],
    ['[a]: b\n', 'key-not-text'],
    ['? { a: b }\n: c\n', 'key-not-text', '1:3'],
  ])('%j is not a key', (text, code, at = '1:1') => expect(opened(text)[0]).toBe(`${at} ${code}`))

  test('a key written twice says where the first is, even when Unicode spells it in two ways', () => {
    expect(faultsOf(listFile('  - { id: a, id: b, text: { fr: Un } }\n'))).toEqual([
      { code: 'key-twice', key: 'id', line: 7, column: 7 },
    ])
    expect(opened(listFile('  - { id: a, "caf\u00e9": 1, "cafe\u0301": 2, text: { fr: Un } }\n'))).toContain(
      '7:25 key-twice',
    )
  })

  test('the merge key of YAML 1.1 is a key like another, and unknown', () => {
    expect(opened(listFile('  - { <<: { id: a }, text: { fr: Un } }\n'))).toEqual([
      '7:5 missing-key',
      '7:7 unknown-key',
    ])
  })
})

describe('the same text, as other editors save it', () => {
  const text = listFile('  - { id: 2, text: { fr: Un } }\n')
  test.each([
    ['a mark at its start', `\uFEFF${text}`],
    ['Windows’ line ends', text.replaceAll('\n', '\r\n')],
    ['both, as bytes', new TextEncoder().encode(`\uFEFF${text.replaceAll('\n', '\r\n')}`)],
  ])('%s moves no line and no column', (_, saved) => expect(opened(saved)).toEqual(['7:11 needs-quotes']))
})
