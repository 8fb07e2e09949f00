import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readLibrary } from '../../src/content/read-library.ts'
import { type Directory, type DirectoryEntry, entriesFor, isToVerify } from '../../src/model/directory.ts'
import { readValue } from '../support/mistakes.ts'
import { shippedFiles } from '../support/shipped-files.ts'

const library = readValue(readLibrary(shippedFiles))
const shipped = [...library.directories.values()].map(({ content }) => content)
const [directory] = shipped
if (directory === undefined) throw new Error('no directory ships')

const doors = [...new Set(directory.entries.flatMap((entry) => entry.doors))]
const regions = [...(library.lists.get('regions@1.0.0')?.content.entries ?? [])].map(({ id }) => id)
const fields = [...new Set(directory.entries.flatMap((entry) => entry.fields))]

test('a closed programme is kept, and never proposed, whoever looks for it', () => {
  const closed = directory.entries.filter(({ status }) => status === 'closed')
  expect(closed.length).toBeGreaterThan(0)
  fc.assert(
    fc.property(fc.constantFrom(...doors), fc.constantFrom(...regions), fc.subarray(fields), (door, region, wanted) => {
      const proposed = entriesFor(directory, { door, region, fields: wanted })
      expect(proposed.filter(({ status }) => status === 'closed')).toEqual([])
      expect(proposed.every((entry) => entry.doors.includes(door))).toBe(true)
    }),
  )
})

describe('the door of a region', () => {
  test('is that of the region where it has one of the field', () => {
    const found = entriesFor(directory, { door: 'R-CCTT', region: '02', fields: ['agriculture'] })
    expect(found.map(({ id }) => id)).toContain('agrinova')
    expect(found.map(({ id }) => id)).not.toContain('cetab')
  })

  test('is one of the field elsewhere, where the region has none', () => {
    const found = entriesFor(directory, { door: 'R-CCTT', region: '13', fields: ['agriculture'] })
    expect(found.map(({ id }) => id)).toEqual(expect.arrayContaining(['agrinova', 'cetab']))
  })

  test('is never a local body of another region', () => {
    const found = entriesFor(directory, { door: 'R-SADC', region: '16' })
    expect(found.map(({ id }) => id)).toEqual(['sadc-cae'])
  })
})

describe('« à vérifier » is shown', () => {
  const entry: DirectoryEntry = {
    id: 'mrc',
    kind: 'local',
    name: { fr: 'La MRC' },
    doors: [],
    fields: [],
    regions: [],
    isOpenElsewhere: false,
    status: 'active',
    verified: '2026-01-01',
    sources: ['S1'],
  }
  const after180: Directory = { ...directory, verifyAfterDays: 180 }

  test.each([
    ['on the 180th day: not yet', entry, '2026-06-30', false],
    ['on the day after', entry, '2026-07-01', true],
    ['of a month, counted from its first day', { ...entry, verified: '2026-01' }, '2026-07-01', true],
    ['of a year, counted from its first day', { ...entry, verified: '2026' }, '2026-06-30', false],
    ['of an entry that says so, however fresh', { ...entry, status: 'to-verify' }, '2026-01-02', true],
  ] as const)('%s', (_, one, day, expected) => {
    expect(isToVerify(one, after180, day)).toBe(expected)
  })

  test('of an entry that nobody ever checked', () => {
    const { verified: _, ...never } = entry
    expect(isToVerify(never, after180, '2026-01-01')).toBe(true)
  })
})
