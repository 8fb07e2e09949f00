import { expect, test } from 'vitest'
import { readLibrary } from '../../src/content/read-library.ts'
import { lines } from '../support/mistakes.ts'
import { shippedFiles } from '../support/shipped-files.ts'
import { mistakenConditions } from './tables/shipped-conditions.ts'
import { mistakenKeys } from './tables/shipped-keys.ts'
import { mistakenYaml } from './tables/shipped-yaml.ts'

const mistakes = [...mistakenConditions, ...mistakenKeys, ...mistakenYaml]

test('enough mistakes are tried', () => {
  expect(new Set(mistakes.map(([mistake]) => mistake)).size).toBe(mistakes.length)
  expect(mistakes.length).toBeGreaterThanOrEqual(50)
})

test.each(mistakes)('in what ships, %s is told first, at its line', (_, file, old, written, told) => {
  const text = shippedFiles.find(({ name }) => name === file)?.text ?? ''
  const at = text.indexOf(old)
  expect(at, `« ${old} » stands in ${file}`).toBeGreaterThan(-1)
  const [below = '', code] = told.split(' ')
  const line = text.slice(0, at).split('\n').length + Number(below)
  const edited = text.slice(0, at) + written + text.slice(at + old.length)
  const files = shippedFiles.map((one) => (one.name === file ? { ...one, text: edited } : one))
  const first = lines(readLibrary(files)).find((one) => one.startsWith(`${file}:`))
  expect(first?.replace(/:\d+ /, ' ')).toBe(`${file}:${line} ${code}`)
})
