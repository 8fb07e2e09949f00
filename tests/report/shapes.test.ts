import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import PDFDocument from 'pdfkit'
import { describe, expect, test } from 'vitest'
import { Shaper } from '../../src/report/shape.ts'
import { fonts } from '../support/fonts.ts'

const root = join(import.meta.dirname, '../..')
const faces = { regular: fonts.regular, bold: fonts.bold, italic: fonts.italic, complete: fonts.complete() }

/** What pdfkit itself makes of a word, and what the pairs make of it. */
function bothWays(bytes: Uint8Array) {
  const doc = new PDFDocument({ font: '', fontLayoutCache: false, autoFirstPage: false })
  doc.font(bytes)
  const face = doc._font
  const shaper = new Shaper(face.font)
  const plain = ({ glyphs, positions, advanceWidth }: PDFKit.Layout) => ({
    glyphs: glyphs.map(({ id }) => id),
    places: positions.map(({ xAdvance, advanceWidth: own, xOffset, yOffset }) =>
      [xAdvance, own, xOffset, yOffset].map((value) => Math.round(value * 1e6) + 0),
    ),
    width: Math.round(advanceWidth * 1e6),
  })
  return (word: string) => {
    const shaped = shaper.word(word)
    return shaped && { general: plain(face.layout(word)), pairs: plain(shaped) }
  }
}

/** Every word of the shipped content, with the space that follows it. */
function shippedWords(): readonly string[] {
  const files = ['questionnaires', 'templates', 'templates/reference'].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => readFileSync(join(root, folder, name), 'utf8')),
  )
  return [...new Set(files.join('\n').match(/[^\s"]+ ?/gu))]
}

describe.each(Object.entries(faces))('%s', (_, bytes) => {
  const shape = bothWays(bytes)

  test('every word of the shipped content is shaped as pdfkit shapes it, nearly all from its pairs', () => {
    const words = shippedWords()
    const shaped = words.flatMap((word) => shape(word) ?? [])
    expect(shaped.length).toBeGreaterThan(words.length * 0.8)
    for (const { general, pairs } of shaped) expect(pairs).toEqual(general)
  })

  test('so is any word, or left to pdfkit', () => {
    const letter = fc.constantFrom(
      ...'abcdefghijklmnopqrstuvwxyzAVTWYLÉÀçœŒæ0123456789.,;:!?«»“”’-–—/()%$&@\u00a0 \u0301',
    )
    fc.assert(
      fc.property(fc.string({ unit: letter, minLength: 1, maxLength: 12 }), (word) => {
        const both = shape(word)
        if (both !== undefined) expect(both.pairs).toEqual(both.general)
      }),
      { numRuns: 2000 },
    )
  })
})
