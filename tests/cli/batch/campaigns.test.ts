import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderWith, header, response, run } from '../../support/surveys.ts'

const asked = ['-q', 'pme-express', '--consent-in-survey']

test('two campaigns of the same questions and numbers are told apart by the name of one', () => {
  const cwd = folderWith([header, response(1, 'Boulangerie Roy', '2', '3', '1', '4')])
  run(['lot', 'export.csv', ...asked], { cwd })
  const other = [header, response(1, 'Garage Côté', '1', '1', '4', '1')].map((row) => row.join(',')).join('\n')
  writeFileSync(join(cwd, 'autre.csv'), other)
  const { code, err } = run(['lot', 'autre.csv', ...asked, '--survey', 'Automne'], { cwd })
  expect(err).not.toContain('remplacée')
  expect(code).toBe(0)
  const later = `${other}\n${response(2, 'Ferme Gagné', '1', '1', '4', '1').join(',')}`
  writeFileSync(join(cwd, 'autre.csv'), later)
  const again = run(['lot', 'autre.csv', ...asked, '--survey', 'automne'], { cwd })
  expect(again.err).toContain('1 ligne déjà enregistrée')
  const { businesses } = JSON.parse(run(['list', '--json'], { cwd }).out)
  expect(businesses.map(({ name }: { name: string }) => name)).toEqual([
    'Boulangerie Roy',
    'Garage Côté',
    'Ferme Gagné',
  ])
})

const spring = Array.from({ length: 12 }, (_, n) => response(n + 1, `Commerce ${n + 1}`, '2', '3', '1', '4'))
const autumn = Array.from({ length: 12 }, (_, n) => response(n + 1, `Boutique ${n + 1}`, '1', '1', '4', '2'))

/** A folder where the spring campaign is kept, and another export of the same headers written. */
function afterSpring(rows: readonly (readonly string[])[]): string {
  const cwd = folderWith([header, ...spring])
  expect(run(['lot', 'export.csv', ...asked], { cwd }).code).toBe(0)
  writeFileSync(join(cwd, 'autre.csv'), [header, ...rows].map((row) => row.join(',')).join('\n'))
  return cwd
}

function kept(cwd: string): string {
  return run(['list', '--json'], { cwd }).out
}

describe('an export that would replace most of what is kept of a survey', () => {
  test.each([
    ['fr', 'Ce n’est sans doute pas le même sondage : 12 des 12 réponses'],
    ['en', 'This is most likely not the same survey: 12 of the 12 responses'],
  ])('is refused before anything is kept, with what would be right (%s)', (language, sentence) => {
    const cwd = afterSpring(autumn)
    const before = kept(cwd)
    const { code, err } = run(['lot', 'autre.csv', ...asked], { cwd, language })
    expect(err).toContain(sentence)
    expect(err).toContain('--survey')
    expect(err).toContain('--revise')
    expect(code).toBe(3)
    expect(kept(cwd)).toBe(before)
    expect(readdirSync(cwd).filter((name) => name.endsWith('-rejets.csv'))).toEqual([])
  })

  test('is told by a dry run, which goes on', () => {
    const { code, err } = run(['lot', 'autre.csv', ...asked, '--dry-run'], { cwd: afterSpring(autumn) })
    expect(err).toContain('pas le même sondage')
    expect(code).toBe(0)
  })

  test('is kept beside the other when it is named, and instead of it when it is said to be a correction', () => {
    const cwd = afterSpring(autumn)
    const named = run(['lot', 'autre.csv', ...asked, '--survey', 'Automne'], { cwd })
    expect(named.code).toBe(0)
    expect(JSON.parse(kept(cwd)).businesses).toHaveLength(24)
    const corrected = afterSpring(autumn)
    const revised = run(['lot', 'autre.csv', ...asked, '--revise'], { cwd: corrected })
    expect(revised.code).toBe(0)
    expect(kept(corrected)).not.toBe(kept(afterSpring(spring)))
    expect(revised.err).toContain('remplac')
  })

  test('is refused from three responses in four, and from ten compared', () => {
    const mixed = (changed: number) => spring.map((row, n) => (n < changed ? (autumn[n] ?? row) : row))
    const code = (rows: readonly (readonly string[])[]) =>
      run(['lot', 'autre.csv', ...asked], { cwd: afterSpring(rows) }).code
    expect([8, 9].map((changed) => code(mixed(changed)))).toEqual([0, 3])
    expect([9, 10].map((count) => code(autumn.slice(0, count)))).toEqual([0, 3])
  })

  test('is not the one that corrects a few rows, completes one, or only adds', () => {
    const corrected = spring.map((row) => [...row.slice(0, -1), '3'])
    const more = Array.from({ length: 12 }, (_, n) => response(n + 101, `Atelier ${n + 1}`, '1', '1', '4', '2'))
    for (const rows of [corrected, [...autumn.slice(0, 3), ...spring.slice(3)], more, [...spring, ...more]])
      expect(run(['lot', 'autre.csv', ...asked], { cwd: afterSpring(rows) }).code).toBe(0)
  })
})
