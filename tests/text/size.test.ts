import { expect, test } from 'vitest'
import { formatSize } from '../../src/text/size.ts'

test('a size is told in the unit that suits it, with one decimal under ten', () => {
  const units = ['o', 'ko', 'Mo', 'Go']
  const told = (bytes: number) => formatSize(bytes, 'fr', units).replaceAll('\u00a0', ' ')
  expect([0, 12, 999, 1000, 4096, 9_949, 9_951, 446_464].map(told)).toEqual([
    '0 o',
    '12 o',
    '999 o',
    '1,0 ko',
    '4,1 ko',
    '9,9 ko',
    '10 ko',
    '446 ko',
  ])
  expect([999_499, 999_600, 1_234_567, 5e9, 2e12].map(told)).toEqual([
    '999 ko',
    '1,0 Mo',
    '1,2 Mo',
    '5,0 Go',
    '2 000 Go',
  ])
  expect(formatSize(1_234_567, 'en', ['B', 'kB', 'MB'])).toBe('1.2\u00a0MB')
})
