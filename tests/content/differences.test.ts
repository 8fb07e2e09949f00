import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { differencesBetween } from '../../src/content/differences/differences.ts'
import { plainData } from '../../src/content/differences/plain-data.ts'
import { digestOf } from '../../src/content/digest.ts'
import { readLibrary } from '../../src/content/read-library.ts'
import { shippedFiles } from '../support/shipped-files.ts'

const read = readLibrary(shippedFiles)
if (!read.ok) throw new Error('the shipped content does not read')
const { first: _first, ...kinds } = read.value
const contents = Object.values(kinds).flatMap((map) => [...map.values()].map(({ content }) => content))

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** The content with one thing changed, chosen by these picks all along the way down; undefined where nothing can be. */
function mutated(data: Json, picks: readonly number[]): Json | undefined {
  const [pick = 0, ...deeper] = picks
  if (typeof data === 'string') return `${data}-other`
  if (typeof data === 'number') return data + 1
  if (typeof data === 'boolean') return !data
  if (data === null || deeper.length === 0) return undefined
  if (isList(data)) return mutatedList(data, pick, deeper)
  const keys = Object.keys(data)
  const key = keys[pick % Math.max(1, keys.length)]
  if (key === undefined) return undefined
  const inside = mutated(data[key] ?? null, deeper)
  return inside === undefined ? undefined : { ...data, [key]: inside }
}

function mutatedList(data: readonly Json[], pick: number, deeper: readonly number[]): Json | undefined {
  if (data.length === 0) return undefined
  const at = pick % data.length
  if (deeper[0] === 0) return data.filter((_, index) => index !== at)
  const inside = mutated(data[at] ?? null, deeper)
  return inside === undefined ? undefined : data.map((item, index) => (index === at ? inside : item))
}

function isList(data: Json): data is readonly Json[] {
  return Array.isArray(data)
}

const change = fc.record({
  content: fc.constantFrom(...contents),
  picks: fc.array(fc.nat(40), { minLength: 2, maxLength: 12 }),
})

describe('what differs between two contents', () => {
  test('nothing, when they are the same', () => {
    for (const content of contents)
      expect(differencesBetween(content, content)).toEqual({ added: [], removed: [], changed: [], renamed: [] })
  })

  test('whatever changes the digest is said', () => {
    fc.assert(
      fc.property(change, ({ content, picks }) => {
        const after = mutated(plainData(content), picks)
        fc.pre(typeof after === 'object' && after !== null && !isList(after))
        const other = { ...content, ...after, id: content.id, version: content.version }
        fc.pre(digestOf(other) !== digestOf(content))
        const { added, removed, changed } = differencesBetween(content, other)
        expect(added.length + removed.length + changed.length).toBeGreaterThan(0)
      }),
      { numRuns: 400 },
    )
  })

  test('what one adds, the other way round, the other takes away', () => {
    fc.assert(
      fc.property(change, ({ content, picks }) => {
        const after = mutated(plainData(content), picks)
        fc.pre(typeof after === 'object' && after !== null && !isList(after))
        const other = { ...content, ...after, id: content.id, version: content.version }
        const [there, back] = [differencesBetween(content, other), differencesBetween(other, content)]
        expect(back.added).toEqual(there.removed)
        expect(back.removed).toEqual(there.added)
        const turned = back.changed.map(({ part, changes }) => [part.id, changes.length])
        expect(turned.sort()).toEqual(there.changed.map(({ part, changes }) => [part.id, changes.length]).sort())
      }),
      { numRuns: 200 },
    )
  })
})
