import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { expect, test } from 'vitest'

const folder = join(import.meta.dirname, '../../templates/fonts')
const names = readdirSync(folder)
const read = (name: string) => readFileSync(join(folder, name), 'utf8')
const onOneLine = (text: string) => text.replaceAll(/\s+/gu, ' ')

test('the fonts come with their licence and its copyright line', () => {
  const licence = onOneLine(read('OFL.txt'))
  expect(licence).toContain('Copyright (c) 2010-2014 by tyPoland Lukasz Dziedzic')
  expect(licence).toContain('Reserved Font Name "Lato"')
  expect(licence).toContain('SIL OPEN FONT LICENSE Version 1.1')
  expect(licence).toMatch(/OR FROM OTHER DEALINGS IN THE FONT SOFTWARE\. $/u)
})

test('each font is in the README, in French and in English', () => {
  const [french = '', english = ''] = read('README.md').split('\n---\n')
  for (const name of names.filter((each) => /\.(ttf|woff2)$/.test(each))) {
    expect(french).toContain(name)
    expect(english).toContain(name)
  }
})

/** A subset is a modified version: the licence forbids it the reserved name. */
test('a modified font does not bear the reserved name', () => {
  for (const name of names.filter((each) => /^VirageSans.*\.ttf$/.test(each))) {
    expect(familyOf(readFileSync(join(folder, name)))).not.toContain('Lato')
  }
  expect(familyOf(readFileSync(join(folder, 'Lato-Regular.ttf')))).toContain('Lato')
})

test('the faces of a page are those of the PDF: the same characters, the same names', () => {
  for (const face of ['Regular', 'Bold', 'Italic']) {
    const [packed, plain] = ['woff2', 'ttf'].map((ending) => readFileSync(join(folder, `VirageSans-${face}.${ending}`)))
    const tables = unpacked(packed ?? Buffer.alloc(0))
    for (const tag of ['cmap', 'name', 'OS/2']) expect(tables.get(tag)?.equals(tableOf(plain, tag)), tag).toBe(true)
  }
})

function tableOf(font = Buffer.alloc(0), tag = ''): Buffer {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + index * 16)
  const at = tables.find((one) => font.toString('latin1', one, one + 4) === tag) ?? 0
  const start = font.readUInt32BE(at + 8)
  return font.subarray(start, start + font.readUInt32BE(at + 12))
}

/** The first of the tags that WOFF2 writes as a number. */
const known = ['cmap', 'head', 'hhea', 'hmtx', 'maxp', 'name', 'OS/2', 'post', 'cvt ', 'fpgm', 'glyf', 'loca', 'prep']

/** The tables of a WOFF2 file (W3C), out of its one Brotli stream. */
function unpacked(font: Buffer): ReadonlyMap<string, Buffer> {
  let at = 48
  const long = () => {
    for (let value = 0; ; ) {
      const byte = font.readUInt8(at++)
      value = value * 128 + (byte % 128)
      if (byte < 128) return value
    }
  }
  const entries = Array.from({ length: font.readUInt16BE(12) }, () => {
    const flags = font.readUInt8(at++)
    const isNamed = flags % 64 === 63
    const tag = isNamed ? font.toString('latin1', at, at + 4) : (known[flags % 64] ?? '')
    if (isNamed) at += 4
    const whole = long()
    const isGlyphs = tag === 'glyf' || tag === 'loca'
    return { tag, length: isGlyphs === flags < 192 ? long() : whole }
  })
  const bytes = brotliDecompressSync(font.subarray(at, at + font.readUInt32BE(20)))
  let from = 0
  return new Map(
    entries.map(({ tag, length }) => {
      from += length
      return [tag, bytes.subarray(from - length, from)]
    }),
  )
}

/** The family name (1) and the full name (4) in the font's own table of names. */
function familyOf(font: Buffer): string {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + index * 16)
  const table = tables.find((at) => font.toString('latin1', at, at + 4) === 'name') ?? 0
  const start = font.readUInt32BE(table + 8)
  const texts = start + font.readUInt16BE(start + 4)
  const records = Array.from({ length: font.readUInt16BE(start + 2) }, (_, index) => start + 6 + index * 12)
  return records
    .filter((at) => font.readUInt16BE(at) === 3 && [1, 4].includes(font.readUInt16BE(at + 6)))
    .map((at) => {
      const from = texts + font.readUInt16BE(at + 10)
      return Buffer.from(font.subarray(from, from + font.readUInt16BE(at + 8)))
        .swap16()
        .toString('utf16le')
    })
    .join(' ')
}
