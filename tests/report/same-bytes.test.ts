import { afterEach, expect, test, vi } from 'vitest'
import { compose } from '../../src/report/compose.ts'
import { toPdf } from '../../src/report/pdf.ts'
import type { FontFiles } from '../../src/report/typefaces.ts'
import { fonts } from '../support/fonts.ts'
import { businesses } from '../support/report-businesses.ts'

const draw = async (files: FontFiles = fonts) =>
  Buffer.from((await toPdf(compose(businesses.typical('fr')), files)).bytes).toString('latin1')

const zone = process.env.TZ

afterEach(() => {
  vi.useRealTimers()
  process.env.TZ = zone
})

test('the same input gives the same bytes, twice', async () => {
  const [first, second] = [await draw(), await draw()]
  expect(first === second).toBe(true)
})

test('at another time and in another time zone too', async () => {
  const here = await draw()
  process.env.TZ = 'Asia/Tokyo'
  vi.useFakeTimers({ now: Date.UTC(2031, 0, 2, 3, 4, 5), toFake: ['Date'] })
  expect(new Date().getTimezoneOffset()).toBe(-540)
  expect((await draw()) === here).toBe(true)
})

test('fonts parsed afresh or kept from the last report give the same bytes', async () => {
  const { regular, bold, italic, complete } = fonts
  const copies = [regular, bold, italic].map((bytes) => Uint8Array.from(bytes))
  const [one = regular, two = bold, three = italic] = copies
  expect((await draw({ regular: one, bold: two, italic: three, complete })) === (await draw())).toBe(true)
})

test('another answer gives other bytes', async () => {
  const other = await toPdf(compose(businesses.typical('en')), fonts)
  expect((await draw()) === Buffer.from(other.bytes).toString('latin1')).toBe(false)
})
