import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { newFolder, run } from '../support/run-program.ts'
import { stored } from '../support/visitor.ts'

const fixture = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../fixtures/answers', `${name}.yaml`), 'utf8')

function fromText(text: string, args: readonly string[] = [], cwd = newFolder()) {
  writeFileSync(join(cwd, 'reponses.yaml'), text)
  return { cwd, ...run(['visit', '--answers', 'reponses.yaml', ...args], { cwd }) }
}

describe('a visit from a file of answers', () => {
  test('keeps the business, the consents, the sheet, the scores and the plan, and shows them', () => {
    const { cwd, code, out, err } = fromText(fixture('usine-40'))
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('Portes et châssis Rivière-aux-Ormes')
    expect(out).toContain('Livrer à la date promise')
    const { count, trail } = stored(cwd)
    expect(trail.map(({ source, question }) => ({ source, question }))).toEqual([{ source: 'file', question: null }])
    for (const table of ['subject', 'assessment', 'notice_shown', 'plan', 'journal']) expect(count(table)).toBe(1)
    expect(count('consent')).toBe(3)
    const shown = run(['show', 'rivière-aux-ormes'], { cwd })
    expect(shown.out).toBe(out)
  })

  test('prints with --json the very shape it reads, and the scores', () => {
    const { cwd, code, out } = fromText(fixture('ne-sait-pas'), ['--json'])
    expect(code).toBe(0)
    const { scores, ...sheet } = JSON.parse(out)
    expect(sheet).toMatchObject({ format: 'virage/answers@1', questionnaire: 'pme-express@1.0.0', stage: 'T0' })
    expect(scores.format).toBe('virage/scores@1')
    writeFileSync(join(cwd, 'encore.yaml'), JSON.stringify(sheet))
    const again = run(['visit', '--answers', 'encore.yaml', '--json'], { cwd })
    expect(again.code).toBe(0)
    const second = JSON.parse(again.out)
    expect(second.answers).toEqual(sheet.answers)
    expect(second.business).toEqual(sheet.business)
    expect(second.scores.criteria).toEqual(scores.criteria)
    expect(stored(cwd).count('subject')).toBe(1)
  })

  test('writes the plan in PDF, under the name given or one it makes', () => {
    const { cwd, code } = fromText(fixture('micro-commerce'), ['--report', 'plan.pdf'])
    expect(code).toBe(0)
    expect(readFileSync(join(cwd, 'plan.pdf'), 'latin1').slice(0, 5)).toBe('%PDF-')
    expect(fromText(fixture('micro-commerce'), ['--report'], cwd).code).toBe(0)
    expect(readdirSync(cwd).filter((name) => /^plan-laine-et-lumiere-.*\.pdf$/.test(name))).toHaveLength(1)
  })

  test('keeps nothing when the PDF asked for is already there', () => {
    const cwd = newFolder()
    writeFileSync(join(cwd, 'plan.pdf'), 'à moi')
    expect(fromText(fixture('micro-commerce'), ['--report', 'plan.pdf'], cwd).code).toBe(5)
    expect(existsSync(join(cwd, 'data'))).toBe(false)
    expect(readFileSync(join(cwd, 'plan.pdf'), 'utf8')).toBe('à moi')
  })

  test.each(['diagnostic: false', 'sharing: true'])('keeps nothing without the required consent (%s)', (consents) => {
    const text = fixture('micro-commerce').replace(/^consents:.*$/m, `consents: { ${consents} }`)
    const { cwd, code, out, err } = fromText(text)
    expect({ code, out }).toEqual({ code: 3, out: '' })
    expect(err).toContain('Rien n’est conservé')
    expect(existsSync(join(cwd, 'data'))).toBe(false)
  })

  test('tells every problem of the file at its place, and keeps nothing', () => {
    const text = fixture('micro-commerce')
      .replace('PER-COMP-1: 2', 'PER-COMP-1: 9')
      .replace('EXP-SUJET: ventes', 'EXP-SUJER: ventes')
    const { cwd, code, err } = fromText(text)
    expect(code).toBe(3)
    expect(err).toMatch(/^reponses\.yaml:\d+:\d+ {2}/m)
    expect(err.match(/^reponses\.yaml:/gm)?.length).toBe(2)
    expect(existsSync(join(cwd, 'data'))).toBe(false)
  })

  test('refuses a stage the questionnaire does not have, and a business nobody knows', () => {
    expect(fromText(fixture('micro-commerce'), ['--stage', 'T9'])).toMatchObject({ code: 3, out: '' })
    const unknown = fixture('micro-commerce').replace(
      /^business:.*$/m,
      'business: { id: 0b6f3c1e-0000-4000-8000-000000000001 }',
    )
    const { cwd, code } = fromText(unknown)
    expect(code).toBe(3)
    expect(stored(cwd).count('assessment')).toBe(0)
  })
})
