import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { binaryOf } from '../../../src/answers/survey/binary.ts'
import { encodingOf, isEncoding, ToUtf8, Utf8Check, usualEncodings } from '../../../src/answers/survey/encoding.ts'

const french = 'Entreprise;Âge\r\n« L’Été » – 5 €;Cœur à l’ouvrage…\r\n'

/** Bytes of an encoding, read in pieces of one length. */
function read(bytes: Uint8Array, encoding: string, length: number): string {
  const toUtf8 = new ToUtf8(encoding)
  const pieces: Uint8Array[] = []
  for (let at = 0; at < bytes.length; at += length) pieces.push(toUtf8.push(bytes.slice(at, at + length)))
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.concat([...pieces, toUtf8.end()]))
}

describe('the encoding is found', () => {
  test.each(['utf-8', 'utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'])('%s, by its mark', (encoding) => {
    const bytes = iconv.encode(french, encoding, { addBOM: true })
    const found = encodingOf(bytes, true)
    expect(found.encoding).toBe(encoding)
    expect(read(bytes.subarray(found.bom), found.encoding, 7)).toBe(french)
  })

  test.each(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'])('%s, without a mark', (encoding) => {
    const bytes = iconv.encode(french, encoding, { addBOM: false })
    expect(encodingOf(bytes, true)).toEqual({ encoding, bom: 0 })
    expect(read(bytes, encoding, 3)).toBe(french)
  })

  test('a byte 0x92 is the apostrophe of a French Excel', () => {
    const bytes = Uint8Array.of(0x4c, 0x92, 0xe9, 0x74, 0xe9)
    expect(encodingOf(bytes, true).encoding).toBe('windows-1252')
    expect(read(bytes, 'windows-1252', 1)).toBe('L’été')
  })

  test('a character cut at the end of the sample is still UTF-8, unless the file ends there', () => {
    const bytes = new TextEncoder().encode('Été€').subarray(0, -1)
    expect(encodingOf(bytes, false).encoding).toBe('utf-8')
    expect(encodingOf(bytes, true).encoding).toBe('windows-1252')
  })
})

test.each(['cp850', 'macintosh', 'iso-8859-15', 'utf-16be', 'utf-8'])(
  '%s is read the same wherever it is cut',
  (encoding) => {
    const text = encoding.startsWith('utf')
      ? `${french}😀`
      : 'Été à Québec, «œuvre»'.replace(encoding === 'cp850' ? 'œ' : '', '')
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), (length) => {
        expect(read(iconv.encode(text, encoding), encoding, length)).toBe(text)
      }),
    )
  },
)

test('bytes in pieces are UTF-8 exactly when they are whole', () => {
  const bytes = fc.oneof(
    fc.string({ unit: 'binary' }).map((text) => new TextEncoder().encode(text)),
    fc.uint8Array(),
  )
  fc.assert(
    fc.property(bytes, fc.integer({ min: 1, max: 5 }), (all, length) => {
      const check = new Utf8Check()
      for (let at = 0; at < all.length; at += length) check.push(all.slice(at, at + length))
      let isValid = true
      try {
        new TextDecoder('utf-8', { fatal: true }).decode(all)
      } catch {
        isValid = false
      }
      expect(check.end()).toBe(isValid)
    }),
    { numRuns: 1000 },
  )
})

test('what is UTF-8 goes through without being copied', () => {
  const bytes = new TextEncoder().encode(french)
  expect(new ToUtf8('UTF8').push(bytes)).toBe(bytes)
})

test('the encodings proposed are all known, and names that are none are not', () => {
  expect(usualEncodings.filter((name) => !isEncoding(name))).toEqual([])
  expect(['latin-99', '', 'base64'].filter(isEncoding)).toEqual([])
})

describe('what is no text is named', () => {
  const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))
  const cases: Readonly<Record<string, readonly [string, string | undefined]>> = {
    'a workbook': ['PK\x03\x04\x14\x00\x06\x00\x08\x00\x00\x00!\x00....[Content_Types].xml', 'spreadsheet'],
    'a workbook of old': ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'spreadsheet'],
    'an archive': ['PK\x03\x04\x14\x00\x00\x00data.csv', 'archive'],
    'a PDF': ['%PDF-1.7\n', 'pdf'],
    'an image': ['\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR', 'image'],
    'something else': ['\x00\x01\x02\x03abc\x00\x00', 'binary'],
    'a text': ['a,b\r\n1,2\t3\x1a', undefined],
  }
  test.each(Object.entries(cases))('%s', (_, [start, found]) => {
    expect(binaryOf(bytes(start), 'windows-1252')).toBe(found)
  })
})
