import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { newFolder, run } from '../support/run-program.ts'
import { Terminal } from '../support/terminal.ts'
import { answerPlaces, confirmPlan, consent, nextPlace, stored, type Way } from '../support/visitor.ts'

const ways: readonly Way[] = [
  { language: 'fr', simple: false },
  { language: 'en', simple: false },
  { language: 'fr', simple: true },
  { language: 'en', simple: true },
]

const words = {
  fr: { end: 'Diagnostic terminé', pdf: 'en PDF maintenant? (o ou n)', yes: 'o', ask: '(o ou n)' },
  en: { end: 'Assessment finished', pdf: 'PDF now? (y or n)', yes: 'y', ask: '(y or n)' },
} as const

function open(cwd: string, { language, simple }: Way, name = 'Boulangerie Éloïse'): Terminal {
  return new Terminal({ args: ['visit', name, ...(simple ? ['--simple'] : [])], cwd, language })
}

function valuesOf(cwd: string): readonly unknown[] {
  return stored(cwd).trail.map(({ response }) => JSON.parse(response).answer.value)
}

describe.each(ways)('a visit in $language (line by line: $simple)', (way) => {
  const { end, pdf, yes, ask } = words[way.language]

  test('goes from the notice to the plan in the owner’s hand', async () => {
    const cwd = newFolder()
    const terminal = open(cwd, way)
    await consent(terminal, way)
    expect(await answerPlaces(terminal, 60, way)).toBe('closing')
    await terminal.see(way.simple ? ' > ' : '3  ')
    terminal.line('1')
    await terminal.see(end)
    await confirmPlan(terminal, way)
    await terminal.see(pdf)
    terminal.line(yes)
    expect(await terminal.ended()).toBe(0)
    expect(readdirSync(cwd).filter((name) => name.endsWith('.pdf'))).toHaveLength(1)
    const { trail, count } = stored(cwd)
    // The name given, 25 questions with one answer, and one grid of five rows: 31 acknowledged answers.
    expect(trail).toHaveLength(31)
    expect(new Set(trail.map(({ question }) => question)).size).toBe(27)
    expect(count('plan')).toBe(1)
    expect(count('consent')).toBe(3)
    expect(run(['list'], { cwd }).out).toContain('terminé')
    expect(terminal.raw.includes('\u001b')).toBe(!way.simple)
  })

  test('killed in the middle, has lost nothing that was acknowledged, and goes on where it was', async () => {
    const cwd = newFolder()
    const first = open(cwd, way)
    await consent(first, way)
    await answerPlaces(first, 11, way)
    first.kill('SIGKILL')
    expect(await first.ended()).toBe(128 + 9)
    const { trail, integrity } = stored(cwd)
    expect(integrity).toBe('ok')
    const answers = valuesOf(cwd)
    expect(answers.slice(0, 5)).toEqual(['Boulangerie Éloïse', 'Vendre en ligne', '02', 'DET', 9])
    expect(answers.slice(6)).toEqual(['2', '2', '2', '2', '2', { compta: { state: 'answered', value: '2' } }])

    const again = open(cwd, way, 'BOULANGERIE  eloise')
    const place = await nextPlace(again, way)
    expect(again.text).toMatch(/11 questions répondues sur 27|11 of 27 questions answered/)
    expect(place).toMatch(/Ligne 2 de 5|Row 2 of 5/)
    again.line('3')
    expect(await answerPlaces(again, 60, way)).toBe('closing')
    again.type('\u0003')
    expect(await again.ended()).toBe(130)
    const whole = stored(cwd).trail
    expect(whole.slice(0, 12)).toEqual(trail)
    expect(JSON.parse(whole[12]?.response ?? '').answer.value.ventes).toEqual({ state: 'answered', value: '3' })
    expect(whole).toHaveLength(31)
  })

  test('interrupted, says that all is saved and how to resume, and exits 130', async () => {
    const cwd = newFolder()
    const terminal = open(cwd, way, 'Roy')
    await consent(terminal, way)
    await answerPlaces(terminal, 2, way)
    terminal.type('\u0003')
    expect(await terminal.ended()).toBe(130)
    expect(terminal.fresh).toMatch(/(Tout est enregistré|Everything is saved).*virage visite? "Roy"/)
    expect(stored(cwd).trail).toHaveLength(3)
  })

  test('interrupted before the consents, leaves nothing and says so', async () => {
    const cwd = newFolder()
    const terminal = open(cwd, way, 'Roy')
    await terminal.see(ask)
    terminal.type('\u0003')
    expect(await terminal.ended()).toBe(130)
    expect(terminal.fresh).toMatch(/Rien n’a été conservé|Nothing was kept/)
    expect(stored(cwd).count('subject')).toBe(0)
  })

  test('left by the end of the keyboard, is saved', async () => {
    const cwd = newFolder()
    const terminal = open(cwd, way, 'Roy')
    await consent(terminal, way)
    await answerPlaces(terminal, 1, way)
    terminal.type('\u0004')
    expect(await terminal.ended()).toBe(0)
    expect(terminal.fresh).toMatch(/Tout est enregistré|Everything is saved/)
    expect(stored(cwd).trail).toHaveLength(2)
  })

  test('refused the required consent, leaves no row and says so', async () => {
    const cwd = newFolder()
    const terminal = open(cwd, way, 'Roy')
    await terminal.see(ask)
    terminal.line('n')
    expect(await terminal.ended()).toBe(0)
    expect(terminal.fresh).toMatch(/Rien n’a été conservé|Nothing was kept/)
    const { count } = stored(cwd)
    for (const table of ['subject', 'assessment', 'trail', 'consent', 'notice_shown']) expect(count(table)).toBe(0)
  })

  test('takes Enter for neither yes nor no', async () => {
    const cwd = newFolder()
    const terminal = open(cwd, way, 'Roy')
    await terminal.see(ask)
    terminal.line('')
    await terminal.see(/Rien n’est choisi d’avance|Nothing is chosen beforehand/)
    await terminal.see(ask)
    terminal.type('\u0003')
    await terminal.ended()
    expect(stored(cwd).count('consent')).toBe(0)
  })
})

test('without a terminal, without --simple and without a file, a visit says both ways and asks nothing', () => {
  const cwd = newFolder()
  const { code, out, err } = run(['visit', 'Roy'], { cwd })
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toMatch(/--simple.*--answers/)
  expect(existsSync(`${cwd}/data`)).toBe(false)
})
