import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { newFolder, run } from '../support/run-program.ts'

const root = join(import.meta.dirname, '../..')
const sheets = readdirSync(join(root, 'tests/fixtures/answers')).map((name) =>
  join(root, 'tests/fixtures/answers', name),
)

describe('the whole line, from an answers file', () => {
  test.each(sheets)('%s becomes scores, a stored assessment and a valid plan', (sheet) => {
    const cwd = newFolder()
    const visit = run(['visit', '--answers', sheet, '--json'], { cwd })
    expect(visit.err).toBe('')
    expect(visit.code).toBe(0)
    const { scores, ...answers } = JSON.parse(visit.out)
    expect(answers.format).toBe('virage/answers@1')
    expect(scores.format).toBe('virage/scores@1')
    for (const { value, low, high } of Object.values<{ value: number | null; low: number; high: number }>(
      scores.criteria,
    )) {
      if (value === null) continue
      expect(low).toBeLessThanOrEqual(value + 1e-9)
      expect(value).toBeLessThanOrEqual(high + 1e-9)
    }
    const [business] = JSON.parse(run(['list', '--json'], { cwd }).out).businesses
    expect(business.assessments).toHaveLength(1)
    const shown = JSON.parse(run(['show', business.name, '--json'], { cwd }).out)
    expect(shown.criteria).toEqual(scores.criteria)
    expect(run(['report', business.name, '--out', 'plan.pdf'], { cwd }).code).toBe(0)
    expect(readFileSync(join(cwd, 'plan.pdf')).subarray(0, 8).toString()).toBe('%PDF-1.7')
  })

  test.each(sheets)('what %s prints as JSON can be read back, and scores the same', (sheet) => {
    const cwd = newFolder()
    const printed = run(['visit', '--answers', sheet, '--json'], { cwd }).out
    writeFileSync(join(cwd, 'again.yaml'), printed)
    const again = run(['visit', '--answers', 'again.yaml', '--json'], { cwd })
    expect(again.err).toBe('')
    expect(JSON.parse(again.out)).toEqual(JSON.parse(printed))
    const elsewhere = run(['visit', '--answers', join(cwd, 'again.yaml'), '--json'])
    expect(JSON.parse(elsewhere.out).scores).toEqual(JSON.parse(printed).scores)
  })

  test('a report never replaces a file unless told to', () => {
    const cwd = newFolder()
    const [sheet = ''] = sheets
    run(['visit', '--answers', sheet], { cwd })
    const [business] = JSON.parse(run(['list', '--json'], { cwd }).out).businesses
    expect(run(['report', business.name, '--out', 'plan.pdf'], { cwd }).code).toBe(0)
    const again = run(['report', business.name, '--out', 'plan.pdf'], { cwd })
    expect(again.code).toBe(5)
    expect(again.err).toContain('existe déjà')
    expect(run(['report', business.name, '--out', 'plan.pdf', '--force'], { cwd }).code).toBe(0)
  })

  test('a file without the required consent is refused and leaves nothing behind', () => {
    const cwd = newFolder()
    const [sheet = ''] = sheets
    const text = readFileSync(sheet, 'utf8').replace(/diagnostic: true/, 'diagnostic: false')
    writeFileSync(join(cwd, 'refus.yaml'), text)
    expect(run(['visit', '--answers', 'refus.yaml'], { cwd }).code).toBe(3)
    expect(JSON.parse(run(['list', '--json'], { cwd }).out).businesses).toEqual([])
  })
})

describe('checking content', () => {
  test('finds nothing wrong in what ships, and replays its golden cases', () => {
    const { code, out, err } = run(['questionnaire', 'check'])
    expect(err).toBe('')
    expect(code).toBe(0)
    expect(out).toMatch(/aucune erreur/)
    expect(out).toMatch(/cas types recalculés/)
  })
})
