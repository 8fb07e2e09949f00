import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readPdfText } from '../support/pdf-checker/read-text.ts'
import { letters } from '../support/report-reading.ts'
import { newFolder, run } from '../support/run-program.ts'

const pdfs = (cwd: string) =>
  readdirSync(cwd)
    .filter((name) => name.endsWith('.pdf'))
    .toSorted()

/** What is read here of `plan status --json`. */
type Planned = Readonly<{ actions: readonly Readonly<{ action: string; name: Readonly<{ fr: string }> }>[] }>

async function lettersIn(cwd: string, name: string): Promise<string> {
  return letters((await readPdfText(readFileSync(join(cwd, name)))).text)
}

describe('virage prepare', () => {
  test('makes a blank page without a name, and keeps nothing', () => {
    const cwd = newFolder()
    const { code, out, err } = run(['preparer'], { cwd })
    expect([code, out]).toEqual([0, ''])
    expect(err).toContain('Page de préparation écrite')
    expect(readdirSync(cwd)).toEqual(['preparation.pdf'])
  })

  test('makes a page in the name of a business not met yet, and the answer sheet beside it', () => {
    const cwd = newFolder()
    const { code, err } = run(['prepare', 'Roy Bakery', '--sheet', '--date', '2026-12-03'], { cwd, language: 'en' })
    expect(code).toBe(0)
    expect(err).toContain('is not in your data yet')
    expect(pdfs(cwd)).toEqual(['answer-sheet-roy-bakery.pdf', 'preparation-roy-bakery.pdf'])
  })

  test('knows a business of the store by a part of its name', () => {
    const cwd = newFolder()
    const answers = join(import.meta.dirname, '../../templates/demo/boulangerie.yaml')
    expect(run(['visit', '--answers', answers], { cwd }).code).toBe(0)
    const { code, err } = run(['prepare', 'BOULANG', '-q', 'pme-suivi', '--out', 'suivi.pdf'], { cwd })
    expect(code).toBe(0)
    expect(err).not.toContain('n’est pas encore')
    expect(pdfs(cwd)).toEqual(['suivi.pdf'])
  })

  test('tells at T1 what became of the actions of the plan, in the words of the follow-up', async () => {
    const cwd = newFolder()
    const answers = join(import.meta.dirname, '../../templates/demo/boulangerie.yaml')
    expect(run(['visit', '--answers', answers], { cwd }).code).toBe(0)
    const planned: Planned = JSON.parse(run(['plan', 'status', 'boulang', '--json'], { cwd }).out)
    const [done = '', begun = '', dropped = '', untouched = ''] = planned.actions.map(({ action }) => action)
    expect(run(['plan', 'status', 'boulang', done, 'done', '--evidence', 'vu'], { cwd }).code).toBe(0)
    expect(run(['plan', 'status', 'boulang', begun, 'under-way'], { cwd }).code).toBe(0)
    expect(run(['plan', 'status', 'boulang', dropped, 'dropped', '--reason', 'trop cher'], { cwd }).code).toBe(0)
    expect(run(['prepare', 'boulang', '--out', 'page.pdf', '--sheet', 'sheet.pdf'], { cwd }).code).toBe(0)
    const read = await lettersIn(cwd, 'page.pdf')
    for (const said of [
      'Boulangerie du Grand Portage',
      'Suivi · 1er suivi (T1)',
      'qui a fait avancer les actions',
      'Le suivi',
    ])
      expect(read).toContain(letters(said))
    const named = (code: string) => letters(planned.actions.find(({ action }) => action === code)?.name.fr ?? '?')
    expect(read).toContain(`${named(begun)}(encours)`)
    expect(read).toContain(`${named(untouched)}(proposée)`)
    expect(read).not.toContain(named(done))
    expect(read).not.toContain(named(dropped))
    expect(await lettersIn(cwd, 'sheet.pdf')).toContain(letters('Suivi · 1er suivi (T1)'))
  })

  test('a business known by that name is no advisor, nor a region', async () => {
    const cwd = newFolder()
    const answers = join(import.meta.dirname, '../../templates/demo/boulangerie.yaml')
    expect(run(['visit', '--answers', answers], { cwd }).code).toBe(0)
    const { code, err } = run(['prepare', 'boulang', '-q', 'conseil-autoevaluation', '--out', 'page.pdf'], { cwd })
    expect(code).toBe(0)
    expect(err).toContain('«\u00a0boulang\u00a0» n’est pas encore')
    expect(await lettersIn(cwd, 'page.pdf')).not.toContain(letters('Boulangerie du Grand Portage'))
  })

  test('replaces a file only with --force, and writes neither when one of the two is there', () => {
    const cwd = newFolder()
    expect(run(['prepare'], { cwd }).code).toBe(0)
    expect(run(['prepare', '--sheet'], { cwd }).code).toBe(5)
    expect(pdfs(cwd)).toEqual(['preparation.pdf'])
    expect(run(['prepare', '--sheet', '--force'], { cwd }).code).toBe(0)
  })

  test.each(['2026-02-30', 'demain', '2026-12-03 25:00', '2026-12-03 9:75'])('says that %s is no day', (date) => {
    const cwd = newFolder()
    const { code, err } = run(['prepare', '--date', date], { cwd })
    expect(code).toBe(2)
    expect(err).toContain('2026-12-03')
    expect(pdfs(cwd)).toEqual([])
  })

  test('a questionnaire that does not exist is told with those that do', () => {
    const { code, err } = run(['prepare', '-q', 'pme-expres'])
    expect(code).toBe(3)
    expect(err).toContain('pme-express')
  })
})
