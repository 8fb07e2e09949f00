import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { beforeAll, describe, expect, test } from 'vitest'
import { newFolder, run } from '../support/run-program.ts'
import { Terminal } from '../support/terminal.ts'

const sheet = readFileSync(join(import.meta.dirname, '../fixtures/answers/micro-commerce.yaml'), 'utf8')

/** Keeps the assessment of a sheet, changed by these replacements. */
function visit(cwd: string, changes: Readonly<Record<string, string>> = {}): void {
  const text = Object.entries(changes).reduce((before, [from, to]) => before.replace(from, to), sheet)
  writeFileSync(join(cwd, 'reponses.yaml'), text)
  expect(run(['visit', '--answers', 'reponses.yaml'], { cwd })).toMatchObject({ code: 0, err: '' })
}

const better = { 'stage: T0': 'stage: T1', 'PER-COMP-1: 2': 'PER-COMP-1: 5', 'DIR-VISI-1: 1': 'DIR-VISI-1: unknown' }

function idsIn(cwd: string): readonly string[] {
  const { businesses } = JSON.parse(run(['list', '--json'], { cwd }).out)
  return businesses.flatMap((one: { assessments: { id: string }[] }) => one.assessments.map(({ id }) => id))
}

describe('a business taken at T0 and at T1', () => {
  const cwd = newFolder()
  beforeAll(() => {
    visit(cwd)
    visit(cwd, better)
  })

  test('is compared from the first closed assessment to the last, item by item and dimension by dimension', () => {
    const { code, out, err } = run(['comparer', 'laine'], { cwd })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const text = out.replaceAll('\u00a0', ' ')
    expect(text).toContain('Comparabilité : 100 %')
    expect(text).toMatch(/Personnes et capacité d’adaptation\n +2,0 → 3,0 · \+1,0, en hausse\n +Émergent → Structuré\n/)
    expect(text).toMatch(/Clients, marchés et offre\n +1,5 · stable\n/)
    expect(text).toMatch(/Direction.*\n +Série rompue : données insuffisantes \(T1\)/)
    expect(text).toMatch(/ {4}T0 · On attend .*\n {4}T1 · .*\n {4}2,0 → 5,0 · \+3,0, en hausse/)
    expect(text).toContain('pas de réponse à comparer (T1)')
    expect(text).toContain('Ils ne disent pas ce qui les a causés')
  })

  test('gives the same comparison by its stages and by the numbers of its assessments, and the opposite the other way', () => {
    const [first = '', second = ''] = idsIn(cwd).map((id) => id.slice(0, 8))
    const byDefault = run(['compare', 'laine', '--json'], { cwd }).out
    expect(run(['compare', 'laine', '--stages', 'T0,T1', '--json'], { cwd }).out).toBe(byDefault)
    expect(run(['compare', first, second, '--json'], { cwd }).out).toBe(byDefault)
    const forth = JSON.parse(byDefault)
    const back = JSON.parse(run(['compare', second, first, '--json'], { cwd }).out)
    expect(forth).toMatchObject({ format: 'virage/comparison@1', broken: null, comparability: 1, measured_by: 'after' })
    expect(back).toMatchObject({ measured_by: 'before', comparability: 1 })
    for (const [id, { change }] of Object.entries<{ change: number | null }>(forth.criteria)) {
      expect(back.criteria[id].change).toBe(change === null ? null : 0 - change)
    }
    expect(forth.questions['PER-COMP-1']).toMatchObject({ change: 3, trend: 'up', broken: null })
    expect(forth.questions['DIR-VISI-1']).toMatchObject({ change: null, broken: { kind: 'no-value', on: ['after'] } })
  })

  test('is followed stage by stage, with its plans', () => {
    const { code, out, err } = run(['progress', 'laine', '--lang', 'en'], { cwd })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('What changed during the support')
    expect(out).toContain('T0 → T1 · Comparability: 100%')
    expect(out).toMatch(
      /T0 {2}2\.0 Emerging · evidence: stated\n +T1 {2}3\.0 Structured · evidence: stated · \+1\.0, rising/,
    )
    expect(out).toMatch(/T0 {2}\d actions to do; their follow-up is not recorded/)
    const json = JSON.parse(run(['progress', 'laine', '--json'], { cwd }).out)
    expect(json).toMatchObject({ format: 'virage/progress@1', stages: [{ stage: 'T0' }, { stage: 'T1' }] })
    expect(json.steps).toEqual([{ measured_by: 'after', broken: null, comparability: 1 }])
    for (const { points, steps } of Object.values<{ points: []; steps: [] }>(json.criteria)) {
      expect([points.length, steps.length]).toEqual([2, 1])
    }
  })

  test.each([
    ['fr', '1'],
    ['en', '0'],
  ])('is read on a screen of 40 columns (%s, colour %s)', async (language, colour) => {
    const variables = { FORCE_COLOR: colour, ...(colour === '0' ? { NO_COLOR: '1' } : {}) }
    for (const args of [
      ['compare', 'laine'],
      ['progress', 'laine'],
    ]) {
      const terminal = new Terminal({ args, cwd, language, columns: 40, variables })
      expect(await terminal.ended()).toBe(0)
      const lines = stripVTControlCharacters(terminal.raw).split('\r\n')
      expect(lines.length).toBeGreaterThan(40)
      expect(lines.filter((line) => [...line].length > 40)).toEqual([])
      expect(terminal.raw.includes('\u001b[')).toBe(colour === '1')
    }
  })
})

describe('what cannot be compared is refused in one sentence', () => {
  function refused(args: readonly string[], cwd: string): string {
    const { code, out, err } = run(args, { cwd })
    expect(out).toBe('')
    expect(err.trim().split('\n')).toHaveLength(1)
    return `${code} ${err.trim().replaceAll('\u00a0', ' ')}`
  }

  test('one assessment only, or twice the same, or one of two', () => {
    const cwd = newFolder()
    expect(refused(['compare', 'laine'], cwd)).toContain('3 Aucune entreprise')
    visit(cwd)
    const [id = ''] = idsIn(cwd)
    expect(refused(['compare', 'laine'], cwd)).toContain('3 « Laine et Lumière » n’a qu’un diagnostic coté et terminé')
    expect(refused(['compare', id, id], cwd)).toContain('3 C’est deux fois le même diagnostic')
    expect(refused(['compare', id], cwd)).toContain('Donnez-en un deuxième')
    expect(run(['progress', 'laine'], { cwd })).toMatchObject({ code: 0, err: '' })
  })

  test('two businesses, a stage nobody took, stages badly written', () => {
    const cwd = newFolder()
    visit(cwd)
    visit(cwd, better)
    visit(cwd, { 'Laine et Lumière': 'Ferme des Caps' })
    const [first = '', , other = ''] = idsIn(cwd)
    expect(refused(['compare', first, other], cwd)).toContain('3 Ces diagnostics ne portent pas sur la même entreprise')
    expect(refused(['compare', 'laine', '--stages', 'T0,T2'], cwd)).toMatch(/^3 .*« T2 ». Il y en a à : T0, T1\.$/)
    expect(refused(['compare', 'laine', '--stages', 'T0'], cwd)).toContain('2 --stages demande deux étapes')
    expect(refused(['compare', first, other, '--stages', 'T0,T1'], cwd)).toMatch(/^2 /)
  })
})
