import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readLibrary } from '../../src/content/read-library.ts'
import { schemas } from '../../src/content/schemas/schemas.ts'
import { isToVerify } from '../../src/model/directory.ts'
import { readValue } from '../support/mistakes.ts'
import { shippedFiles } from '../support/shipped-files.ts'

const library = readValue(readLibrary(shippedFiles))
const page = readFileSync(join(import.meta.dirname, '../../templates/README.md'), 'utf8')

describe('the reference of the formats', () => {
  test.each(['training', 'directory', 'glossary', 'programme', 'report'] as const)(
    'explains every key of a %s',
    (kind) => {
      const explained = new Set([...page.matchAll(/`([^`\n]+)`/g)].flatMap((match) => match[1]?.match(/[\w-]+/g) ?? []))
      const general = new Set(['format', 'id', 'version', 'languages', 'accept', 'code', 'at', 'why', 'fr', 'en'])
      const keys = [...keysOf(schemas[kind])].filter((key) => !general.has(key))
      expect(keys.length).toBeGreaterThan(3)
      expect(keys.filter((key) => !explained.has(key))).toEqual([])
    },
  )
})

describe('what ships to be looked up', () => {
  test('is one training, one directory and one glossary of 66 terms', () => {
    expect([library.training.size, library.directories.size, library.glossaries.size]).toEqual([1, 1, 1])
    const [glossary] = [...library.glossaries.values()].map(({ content }) => content)
    expect(glossary?.terms).toHaveLength(66)
    const order = glossary?.terms.map(({ term }) => term.fr ?? '') ?? []
    expect([...order].sort(new Intl.Collator('fr-CA').compare)).toEqual(order)
  })

  test('maps every competency of the framework, and a programme always carries its date and its caution', () => {
    const [directory] = [...library.directories.values()].map(({ content }) => content)
    const cautious = directory?.kinds.filter(({ caution }) => caution !== undefined).map(({ id }) => id) ?? []
    const programmes = directory?.entries.filter(({ kind }) => cautious.includes(kind)) ?? []
    expect(programmes).toHaveLength(12)
    expect(programmes.filter(({ verified }) => verified === undefined)).toEqual([])
    expect(directory?.entries).toHaveLength(76)
    for (const entry of directory?.entries ?? []) {
      expect(entry.sources.length).toBeGreaterThan(0)
      if (/à vérifier/i.test(entry.caveat?.fr ?? '') && directory)
        expect(isToVerify(entry, directory, '2000-01-01')).toBe(true)
    }
  })
})

/** The keys a person writes. */
function* keysOf(schema: unknown): Generator<string> {
  if (typeof schema !== 'object' || schema === null) return
  for (const [key, value] of Object.entries(schema)) {
    if (key === 'properties' && typeof value === 'object' && value !== null) yield* Object.keys(value)
    yield* keysOf(value)
  }
}
