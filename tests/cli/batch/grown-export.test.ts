import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { newFolder } from '../../support/run-program.ts'
import { run } from '../../support/surveys.ts'

const head = 'Horodateur,PH1,PH2,PH3,PH4,PH5,PH6,PH7,PH8,PH9'
const people = Array.from(
  { length: 16 },
  (_, n) => `2026/06/${String(n + 1).padStart(2, '0')} 11:34:01 AM EST,${`${1 + (n % 5)},`.repeat(8)}"Rien
"`,
)
const asked = ['lot', 'export.csv', '-q', 'pouls-humain', '--consent-in-survey']
const ofRoy = [...asked, '--business', 'Boulangerie Roy']

type Written = Readonly<{ ends?: string; mark?: string; last?: string; encoding?: BufferEncoding }>

/** A week, then the next: the same export with more rows, as a tool writes it. */
function write(cwd: string, rows: readonly string[], written: Written = {}): void {
  const { ends = '\n', mark = '', last = ends, encoding = 'utf8' } = written
  writeFileSync(join(cwd, 'export.csv'), mark + [head, ...rows].join(ends) + last, encoding)
}

function shown(cwd: string): string {
  return run(['show', 'Boulangerie Roy', '--json'], { cwd }).out
}

function countsIn(cwd: string): unknown {
  const [group] = JSON.parse(shown(cwd)).groups
  expect(group.counts.PH1.answered).toBeGreaterThan(0)
  return group.counts
}

describe('an anonymous export with more rows than last week', () => {
  test.each<readonly [string, Written]>([
    ['one line end after the last row', {}],
    ['none', { last: '' }],
    ['a blank line at the end', { ends: '\r\n', last: '\r\n\r\n' }],
    ['UTF-16', { ends: '\r\n', mark: '\ufeff', encoding: 'utf16le' }],
  ])('adds its new people alone, and says so: %s', (_, written) => {
    const cwd = newFolder()
    write(cwd, people.slice(0, 6), written)
    expect(run(ofRoy, { cwd }).code).toBe(0)
    write(cwd, people, written)
    const { code, err } = run(ofRoy, { cwd })
    expect(err).toContain('Cet export est celui du')
    expect(err).toContain('10 réponses ajoutées aux totaux de 1 groupe')
    expect(err).toContain('6 lignes déjà enregistrées')
    expect(err).toContain('16 lignes lues')
    expect(code).toBe(0)

    const once = newFolder()
    write(once, people, written)
    run(ofRoy, { cwd: once })
    expect(countsIn(cwd)).toEqual(countsIn(once))
  })

  test('whose first rows are no longer the same is refused, unless its campaign is another', () => {
    const cwd = newFolder()
    write(cwd, people.slice(0, 6))
    run(ofRoy, { cwd })
    const before = shown(cwd)
    write(cwd, people.toReversed())
    const { code, err } = run(ofRoy, { cwd })
    expect(err).toContain('--survey')
    expect(code).toBe(3)
    expect(shown(cwd)).toBe(before)
    expect(run([...ofRoy, '--dry-run'], { cwd }).err).toContain('--survey')
    const named = run([...ofRoy, '--survey', 'printemps'], { cwd })
    expect(named.err).toContain('16 réponses ajoutées')
    expect(named.code).toBe(0)
  })

  test('of another business than the one of the earlier export counts nobody twice, and is taken', () => {
    const cwd = newFolder()
    write(cwd, people.slice(0, 6))
    run(ofRoy, { cwd })
    write(cwd, people.slice(6))
    expect(run([...asked, '--business', 'Garage Côté'], { cwd }).code).toBe(0)
  })

  test('does not keep the corrected rows of an earlier one from being taken', () => {
    const cwd = newFolder()
    write(cwd, [...people.slice(0, 6), people[6]?.replace(',2,', ',9,') ?? ''])
    expect(run(ofRoy, { cwd }).code).toBe(1)
    const rejected = join(cwd, 'export-rejets.csv')
    writeFileSync(rejected, readFileSync(rejected, 'utf8').replace(',9,', ',2,'))
    const { code, err } = run(['lot', 'export-rejets.csv', ...ofRoy.slice(2)], { cwd })
    expect(err).toContain('1 réponse ajoutée')
    expect(code).toBe(0)
  })

  test('cut in the middle of its last row is not taken for the same', () => {
    const cwd = newFolder()
    write(cwd, [...people.slice(0, 5), '2026/06/30 11:34:01 AM EST,1,1,1,1,1,1,1,1,R'], { last: '' })
    run(ofRoy, { cwd })
    write(cwd, [...people.slice(0, 5), '2026/06/30 11:34:01 AM EST,1,1,1,1,1,1,1,1,Rien', ...people.slice(5)])
    expect(run(ofRoy, { cwd }).code).toBe(3)
  })
})
