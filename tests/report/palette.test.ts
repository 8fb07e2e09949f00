import { describe, expect, test } from 'vitest'
import { styles } from '../../src/report/page-grid.ts'
import { palette } from '../../src/report/palette.ts'

/** The ground each style stands on, where it is not the paper. */
const grounds: Readonly<Record<string, readonly string[]>> = {
  over: [palette.brand],
  name: [palette.brand],
  longName: [palette.brand],
  titleFact: [palette.brand],
  status: [palette.accent],
  chartLabel: [palette.paper, palette.wash],
  markNumber: [palette.brand, palette.accent],
  compact: [palette.paper, palette.warmWash],
}

describe('every text can be read by someone who sees little contrast (4.5 to 1)', () => {
  test.each(Object.entries(styles))('%s', (name, { color }) => {
    for (const ground of grounds[name] ?? [palette.paper]) expect(contrast(color, ground)).toBeGreaterThanOrEqual(4.5)
  })

  test('a link, on the paper and on the ground of a note', () => {
    for (const ground of [palette.paper, palette.warmWash])
      expect(contrast(palette.brand, ground)).toBeGreaterThanOrEqual(4.5)
  })
})

test.each([
  ['the bar on its track', palette.brand, palette.track],
  ['the interval beyond the bar', palette.ink, palette.track],
  ['the interval on the bar', palette.paper, palette.brand],
  ['the target on its edge', palette.accent, palette.paper],
  ['the ticks on the paper', palette.edge, palette.paper],
  ['the former value under its bar', palette.ink, palette.paper],
  ['the road, and a hatched band on its ground', palette.brand, palette.wash],
  ['the distance between two sides', palette.ink, palette.track],
  ['the axes of a map on its ground', palette.edge, palette.wash],
  ['a duty on the map', palette.accent, palette.wash],
  ['the scores of a radar on what they enclose', palette.brand, palette.track],
  ['the targets of a radar on what the scores enclose', palette.accent, palette.track],
  ['the lines to sign on', palette.edge, palette.paper],
])('%s is seen (3 to 1)', (_what, color, ground) => {
  expect(contrast(color, ground)).toBeGreaterThanOrEqual(3)
})

test('the measure itself: black on white is 21, and a grey too light is found', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#999999', '#ffffff')).toBeLessThan(4.5)
})

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(color.slice(at, at + 2), 16) / 255),
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
}
