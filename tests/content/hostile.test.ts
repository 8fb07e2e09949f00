import { describe, expect, test } from 'vitest'
import { openDraft } from '../../src/content/draft.ts'
import { deepestNesting } from '../../src/content/parse-yaml.ts'
import { listFile, opened } from '../support/places.ts'

const bytes = (text: string, encoding: 'utf16le' | 'latin1') => Buffer.from(text, encoding)

describe('a file made to cost much costs little', () => {
  test.each([
    ['an alias bomb', 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n', '1:4 alias'],
    ['an alias to nothing', 'a: *b\n', '1:4 alias'],
    ['100 000 brackets', `a: ${'['.repeat(100_000)}`, '1:69 too-deep'],
    ['100 000 braces', `a: ${'{a: '.repeat(100_000)}`, '1:261 too-deep'],
    ['100 000 dashes', `${'- '.repeat(100_000)}a`, '1:132 too-deep'],
    ['100 000 question marks', `${'? '.repeat(100_000)}a`, '1:132 too-deep'],
    [
      '1 000 indented keys',
      Array.from({ length: 1000 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'),
      '66:67 too-deep',
    ],
    ['two megabytes', `a: ${'x'.repeat(2 * 1024 * 1024)}`, '1:1 file-too-large'],
    ['two megabytes of bytes', new Uint8Array(2 * 1024 * 1024), '1:1 file-too-large'],
    ['300 000 items', `a: [${'x,'.repeat(300_000)}]`, '1:166668 too-many-parts'],
    ['60 000 keys', Array.from({ length: 60_000 }, (_, at) => `k${at}: 1`).join('\n'), '35715:7 too-many-parts'],
    ['a key of half a megabyte', `${'x'.repeat(500_000)}: 1`, '1:1 yaml-syntax'],
    ['an explicit key of half a megabyte', `? ${'x'.repeat(500_000)}\n: 1`, '1:1 missing-key'],
    ['a million spaces', ' '.repeat(1_000_000), '1:1 empty-file'],
  ])('%s', (_, text, place) => expect(opened(text)).toEqual([place]))

  test('the depth that content may have is accepted, one more is not', () => {
    const nested = (depth: number) => `a: ${'['.repeat(depth - 1)}${']'.repeat(depth - 1)}\n`
    expect(opened(nested(deepestNesting))).toEqual(['1:1 missing-key'])
    expect(opened(nested(deepestNesting + 4))[0]).toMatch(/too-deep$/)
  })

  test('10 000 keys written twice are told without comparing each with each', () => {
    const text = Array.from({ length: 10_000 }, (_, at) => `k${at % 5000}: 1`).join('\n')
    expect(opened(text).filter((place) => place.endsWith('key-twice'))).toHaveLength(5000)
  })
})

describe('a file made to run something, or to pass for something else', () => {
  test.each([
    ['a JavaScript tag', '  - !!js/function { id: a, text: { fr: Un } }\n', '7:5 unknown-tag'],
    ['a binary', '  - { id: !!binary aGVsbG8=, text: { fr: Un } }\n', '7:11 unknown-tag'],
    ['even a harmless tag', '  - { id: !!str a, text: { fr: Un } }\n', '7:11 unknown-tag'],
    ['an anchor', '  - &a { id: a, text: { fr: Un } }\n', '7:5 alias'],
    ['a key __proto__', '  - { id: a, __proto__: { id: b }, text: { fr: Un } }\n', '7:14 forbidden-name'],
    ['an escaped key __proto__', '  - { id: a, "__pr\\u006fto__": 1, text: { fr: Un } }\n', '7:14 forbidden-name'],
    ['a text that turns the reading around', '  - { id: a, text: { fr: "a\u202eb" } }\n', '7:26 forbidden-character'],
    ['the same, escaped', '  - { id: a, text: { fr: "a\\u202eb" } }\n', '7:26 forbidden-character'],
    ['a NUL', '  - { id: a, text: { fr: "a\0b" } }\n', '7:26 forbidden-character'],
    ['an escape sequence of terminals', '  - { id: a, text: { fr: "\\e[2J" } }\n', '7:26 forbidden-character'],
    ['a lone surrogate', '  - { id: a, text: { fr: "a\ud800b" } }\n', '7:26 forbidden-character'],
    ['a lone surrogate, escaped', '  - { id: a, text: { fr: "a\\ud800b" } }\n', '7:26 forbidden-character'],
    [
      'a number that JavaScript would change',
      '  - { id: 12345678901234567890, text: { fr: Un } }\n',
      '7:11 number-out-of-reach',
    ],
    ['an infinite number', '  - { id: .inf, text: { fr: Un } }\n', '7:11 number-out-of-reach'],
    ['no number at all', '  - { id: .nan, text: { fr: Un } }\n', '7:11 number-out-of-reach'],
    ['a number past the largest', '  - { id: 1e400, text: { fr: Un } }\n', '7:11 number-out-of-reach'],
  ])('%s', (_, entry, place) => expect(opened(listFile(entry))).toEqual([place]))

  test('__proto__ at the root neither hides the format nor reaches an object’s prototype', () => {
    expect(opened('__proto__: { format: virage/list@1 }\n')).toEqual(['1:1 forbidden-name', '1:1 missing-key'])
    const { draft } = openDraft({ name: 'f', text: `__proto__: { polluted: true }\n${listFile()}` })
    expect(draft).toBeUndefined()
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })

  test('a format that is a group of keys is an unknown format, not a crash', () => {
    expect(opened('format: { a: 1 }\n')).toEqual(['1:9 unknown-format'])
  })

  test('emoji, accents and scripts of the world are fit', () => {
    expect(opened(listFile('  - { id: a, text: { fr: "Été 👩🏽‍💻 日本 ᐃᓄᒃᑎᑐᑦ" } }\n'))).toEqual([])
  })
})

describe('a file in another encoding is refused where it stops being UTF-8', () => {
  test.each([
    ['UTF-16', bytes(`\uFEFF${listFile()}`, 'utf16le'), '1:1 not-utf8'],
    ['UTF-16, the other way', bytes(`\uFEFF${listFile()}`, 'utf16le').swap16(), '1:1 not-utf8'],
    ['Latin-1', bytes(listFile().replace('Liste', 'Activités'), 'latin1'), '5:20 not-utf8'],
    ['UTF-8 cut in the middle of a letter', Buffer.from(listFile('é')).subarray(0, -1), '7:1 not-utf8'],
  ])('%s', (_, text, place) => expect(opened(text)).toEqual([place]))

  test('UTF-16 without its mark is not taken for content either', () => {
    expect(openDraft({ name: 'f', text: bytes(listFile(), 'utf16le') }).draft).toBeUndefined()
  })
})
