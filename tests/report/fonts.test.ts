import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
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
  for (const name of names.filter((each) => each.endsWith('.ttf'))) {
    expect(french).toContain(name)
    expect(english).toContain(name)
  }
})

/** A subset is a modified version: the licence forbids it the reserved name. */
test('a modified font does not bear the reserved name', () => {
  for (const name of names.filter((each) => each.startsWith('VirageSans'))) {
    expect(familyOf(readFileSync(join(folder, name)))).not.toContain('Lato')
  }
  expect(familyOf(readFileSync(join(folder, 'Lato-Regular.ttf')))).toContain('Lato')
})

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
