import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { raw } from '../../support/raw-sqlite.ts'
import { folderWith, header, response, run } from '../../support/surveys.ts'

const count = 30_000
const agreed = ['lot', 'export.csv', '-q', 'pme-express', '--consent-in-survey']

/** Rows of which one in a thousand is wrong, two come twice, one names a business that is known, and one names two. */
function rowAt(n: number): readonly string[] {
  const id = n === 20_000 ? 7 : n
  const answer = String(1 + (n % 5))
  const wrong = n % 1000 === 999 ? '9' : answer
  if (n === 12_345) return response(id, 'Boulangerie Roy', '2', answer, wrong, '4')
  if (n === 12_346) return response(id, 'Jumelle', '2', answer, wrong, '4')
  return response(id, n % 3 === 0 ? `Café « n° ${n} », "inc."` : `Atelier ${n}`, '1', answer, wrong, '4')
}

const known = [
  response(1_000_001, 'Boulangerie Roy', '2', '3', '1', '4'),
  response(1_000_002, 'Jumelle', '2', '3', '1', '4'),
  response(1_000_003, 'Jumelle', '2', '3', '1', '4'),
]

/** All but the ids that chance gives. */
const everything = `SELECT seq, line, response, name, subject IS NULL, revises, at, sector, size, region, profile, tier1_1,
  tier1_2, tier1_3, tier1_4, tier1_5, tier1_6, answers FROM lot_row WHERE lot = 2 ORDER BY seq`

/** A store where some businesses are known, then an export whose last column nobody reads. */
function importedWith(padding: string): Readonly<{ said: string; rejected: string; rows: readonly unknown[] }> {
  const cwd = folderWith([header, ...known])
  run(agreed, { cwd })
  const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`
  const rows = Array.from({ length: count }, (_, n) => [...rowAt(n), padding].map(cell).join(','))
  writeFileSync(join(cwd, 'export.csv'), [[...header, 'remarque'].join(','), ...rows].join('\n'))
  const { err, code } = run(agreed, { cwd })
  expect(code).toBe(1)
  const store = raw(join(cwd, 'data', 'virage.db'), { readonly: true })
  const kept = store.prepare(everything).all()
  expect(store.pragma('integrity_check', { simple: true })).toBe('ok')
  expect(store.prepare('SELECT count(DISTINCT subject) FROM imported').pluck().get()).toBe(count - 30)
  return {
    said: err.slice(err.lastIndexOf('30 000 lignes lues')).replaceAll(cwd, ''),
    rejected: readFileSync(join(cwd, 'export-rejets.csv'), 'utf8')
      .replaceAll(padding, '')
      .replaceAll(/[\da-f-]{36}/g, 'id'),
    rows: kept,
  }
}

test('an export so large that a thread of its own reads it says and keeps what a small one does, row for row', () => {
  const small = importedWith('')
  const large = importedWith('x'.repeat(300))
  expect(large.rows.length).toBe(count - 31)
  expect(large.rows).toEqual(small.rows)
  expect(large.said).toBe(small.said)
  expect(large.rejected).toBe(small.rejected)
})
