import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { breakLines, type Piece } from '../../src/report/break-lines.ts'
import { cleanLine, cleanText } from '../../src/report/clean-text.ts'
import { openUp } from '../../src/report/open-up.ts'
import { styles } from '../../src/report/page-grid.ts'
import { paginate } from '../../src/report/paginate.ts'
import type { Strip } from '../../src/report/strip.ts'

const piece = (text: string): Piece => ({ text, font: 'regular', style: styles.body })
/** Every letter as wide as the others. */
const measure = (text: string) => ({ whole: [...text].length, space: text.length - text.trimEnd().length })
const broken = (text: string, width: number) =>
  breakLines([piece(text)], width, measure).map(({ pieces }) => pieces.map((each) => each.text).join(''))

describe('lines', () => {
  test('break at spaces, after hyphens, and where they are told to', () => {
    expect(broken('un deux-trois\nquatre', 8)).toEqual(['un deux-', 'trois', 'quatre'])
  })

  test('do not part a hyphen from its figure, nor what an unbreakable space joins', () => {
    expect(broken('nom SHA-256', 9)).toEqual(['nom ', 'SHA-256'])
    expect(broken('prix 5\u00a0$', 6)).toEqual(['prix ', '5\u00a0$'])
  })

  test('cut a word only when it is wider than a line', () => {
    expect(broken('a bcdefgh', 4)).toEqual(['a ', 'bcde', 'fgh'])
  })

  test('hold every character, in order, and are never too wide', () => {
    const text = fc.stringMatching(/^[ab \u00a0\n/1-]{0,60}$/u)
    fc.assert(
      fc.property(text, fc.integer({ min: 3, max: 20 }), (written, width) => {
        const lines = broken(written, width)
        expect(lines.join('')).toBe(written.replaceAll('\n', ''))
        for (const line of lines) expect(line.trimEnd().length).toBeLessThanOrEqual(width)
      }),
    )
  })
})

describe('pages', () => {
  const frame = { first: 10, top: 20, bottom: 120 }
  const strip = fc.record(
    {
      height: fc.integer({ min: 1, max: 130 }),
      above: fc.integer({ min: 0, max: 9 }),
      keep: fc.boolean(),
      newPage: fc.boolean(),
    },
    { requiredKeys: ['height'] },
  )
  const drawn = (made: Partial<Strip> & { height: number }): Strip => ({ ...made, draw: () => undefined })

  test('hold every strip once, in order, over nothing, above the foot', () => {
    fc.assert(
      fc.property(fc.array(strip, { maxLength: 40 }), (made) => {
        const strips = made.map(drawn)
        const pages = paginate(strips, frame)
        expect(pages.flat().map((placed) => placed.strip)).toEqual(strips)
        for (const page of pages) {
          for (const [index, { strip: here, y }] of page.entries()) {
            const before = page[index - 1]
            if (before !== undefined) expect(y).toBeGreaterThanOrEqual(before.y + before.strip.height)
            expect(index === 0 || y + here.height <= frame.bottom).toBe(true)
          }
        }
      }),
    )
  })

  test('are never empty', () => {
    fc.assert(
      fc.property(fc.array(strip, { minLength: 1, maxLength: 40 }), (made) => {
        for (const page of paginate(made.map(drawn), frame)) expect(page.length).toBeGreaterThan(0)
      }),
    )
  })

  test('open up where they may and have room, and never past their foot nor past what may be', () => {
    const opening = strip.chain((made) =>
      fc.option(fc.integer({ min: 1, max: 20 }), { nil: undefined }).map((mayOpen) => ({ ...made, mayOpen })),
    )
    fc.assert(
      fc.property(fc.array(opening, { minLength: 1, maxLength: 40 }), (made) => {
        const strips = made.map(({ mayOpen, ...each }) => drawn(mayOpen === undefined ? each : { ...each, mayOpen }))
        for (const page of paginate(strips, frame)) {
          const end = Math.max(...page.map(({ strip: here, y }) => y + here.height))
          const opened = openUp(page, frame.bottom)
          let [down, most] = [0, 0]
          for (const [index, { strip: here, y }] of opened.entries()) {
            most += here.mayOpen ?? 0
            const moved = y - (page[index]?.y ?? 0)
            expect(moved).toBeGreaterThanOrEqual(down)
            expect(moved).toBeLessThanOrEqual(most + 1e-9)
            expect(y + here.height).toBeLessThanOrEqual(Math.max(end, frame.bottom) + 1e-9)
            down = moved
          }
        }
      }),
    )
    const roomy = paginate([drawn({ height: 40 }), { ...drawn({ height: 20 }), mayOpen: 12 }], frame)
    expect(openUp(roomy[0] ?? [], frame.bottom).map(({ y }) => y)).toEqual([10, 62])
  })

  test('keep together what is to be kept, when it fits a page', () => {
    const pages = paginate([drawn({ height: 80 }), drawn({ height: 20, keep: true }), drawn({ height: 30 })], frame)
    expect(pages.map((page) => page.length)).toEqual([1, 2])
  })

  test('show a table’s heading again, and leave it its room', () => {
    const repeat = { height: 15, draw: () => undefined }
    const [, second] = paginate([drawn({ height: 100 }), { ...drawn({ height: 20 }), repeat }], frame)
    expect(second?.[0]).toMatchObject({ y: 35, repeat: { y: 20 } })
  })
})

describe('a cleaned text', () => {
  const wild = fc.string({ unit: 'binary', maxLength: 60 })
  const marks =
    /(?!\n)\p{Control}|\p{Bidi_Control}|\p{Surrogate}|\p{Noncharacter_Code_Point}|\p{Default_Ignorable_Code_Point}/u

  test('has no control, nothing that reorders, nothing without a shape', () => {
    fc.assert(fc.property(wild, (text) => !marks.test(cleanText(text))))
    expect(cleanText('a\u0000b\u202ec\u200dd\ud800e')).toBe('abcd\ufffde')
  })

  test('cleaned again is the same', () => {
    fc.assert(fc.property(wild, (text) => cleanText(cleanText(text)) === cleanText(text)))
  })

  test('keeps letters, accents composed, and unbreakable spaces', () => {
    expect(cleanText('E\u0301cole : 5\u00a0%')).toBe('École : 5\u00a0%')
  })

  test('is one line where one is asked', () => {
    expect(cleanLine(' un\r\n deux\u2028trois\t')).toBe('un deux trois')
  })
})
