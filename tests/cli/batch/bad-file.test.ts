import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { newFolder } from '../../support/run-program.ts'
import { header, response, run } from '../../support/surveys.ts'

const head = header.join(',')
const rows = Array.from({ length: 6000 }, (_, id) => response(id, `E ${id}`, '1', '2', '3', '4').join(','))
const asked = ['lot', 'export.csv', '-q', 'pme-express', '--consent-in-survey']

function given(bytes: string | Uint8Array): string {
  const cwd = newFolder()
  writeFileSync(join(cwd, 'export.csv'), bytes)
  return cwd
}

const ragged = rows.map((row, index) => Array.from({ length: 1 + ((index * 7919) % 23) }, () => row.length).join(','))
const unclosed = '7,2026-06-05 10:00:00,"E 7,02,1,2,3,4'
const wide = Buffer.from(`\ufeff${[head, ...rows].join('\n')}`, 'utf16le')

const dated = [
  head,
  ...rows.map((row) => row.replace('2026-06-05', '13/06/2026')),
  response(7, 'E', '1').join(',').replace('2026-06-05', '04/23/2026'),
].join('\n')

/** A mistake that anyone can make with a file of some size, what is told of it, and where. */
const mistakes: readonly (readonly [string, string | Uint8Array, string, string])[] = [
  ['rows of any number of cells', [head, ...ragged].join('\n'), 'rows-unlike-header', ':2:2'],
  ['a quote never closed at its start', [head, unclosed, ...rows].join('\n'), 'unclosed-quote', ':2:3'],
  ['a quote never closed at its middle', [head, ...rows, unclosed, ...rows].join('\n'), 'unclosed-quote', ':6002:3'],
  ['a quote never closed at its end', [head, ...rows, unclosed].join('\n'), 'unclosed-quote', ':6002:3'],
  ['a character cut in two', wide.subarray(0, -1), 'cut-short', ':6001:8'],
  ['dates that are first in one order, then in the other', dated, 'date-order-changes', ':6002:2'],
  ['no line end', 'x'.repeat(10_000_000), 'cell-too-long', ':1:1'],
  ['nothing', '', 'empty-survey', ':1:1'],
  ['a PDF', `%PDF-1.7\n${'1 0 obj\n'.repeat(10)}`, 'not-delimited', ':1:1'],
  ['an archive', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0]), 'not-delimited', ':1:1'],
  ['another table', `Nom,Prix\n${'Pain,3\n'.repeat(10_000)}`, 'no-column-known', ':1:1'],
]

describe('a file that holds', () => {
  test.each(mistakes)('%s is told in one sentence, with its place, before a store is made', (_, bytes, code, place) => {
    const cwd = given(bytes)
    const { code: exit, out, err } = run(asked, { cwd })
    expect(err).toContain(`[${code}]`)
    expect(err).toContain(`export.csv${place}  `)
    expect({ exit, out, told: err.match(/\[[a-z-]+\]/g)?.length }).toEqual({ exit: 3, out: '', told: 1 })
    expect(existsSync(join(cwd, 'data'))).toBe(false)
  })

  test('dates in an order that is told is read, those that are not in it left out', () => {
    expect(run([...asked, '--date-order', 'dmy'], { cwd: given(dated) }).code).toBe(0)
  })

  test('a few rows of another length is read', () => {
    const { code, err } = run(asked, { cwd: given([head, ...rows.slice(0, 9), '99,2026-06-05 10:00:00,E'].join('\n')) })
    expect(err).toContain('10 lignes lues')
    expect(code).toBe(0)
  })
})
