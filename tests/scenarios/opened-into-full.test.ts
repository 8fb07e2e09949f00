import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { newVisit, resumedVisit } from '../support/line-visit.ts'
import { newFolder, run } from '../support/run-program.ts'
import { answersOf, sheetAt, sheets, valuesOf } from '../support/stored-sheets.ts'
import { Terminal } from '../support/terminal.ts'
import { answerPlaces, consent, nextPlace, type Way } from '../support/visitor.ts'

const ways: readonly Way[] = [
  { language: 'fr', simple: false },
  { language: 'en', simple: true },
]

const words = {
  fr: {
    yes: 'o',
    offer: /« Diagnostic express » \(étape T0, .+\) : (\d+) réponses valent aussi ici\. Les reprendre\? \(o ou n\)/,
    taken: /(\d+) réponses reprises de « Diagnostic express » \(.+\); il reste (\d+) questions\./,
    goOn: /4 {2}Poursuivre avec « Diagnostic complet »/,
    saved: 'Tout est enregistré',
    name: 'Diagnostic complet',
  },
  en: {
    yes: 'y',
    offer: /“Express assessment” \(stage T0, .+\): (\d+) answers hold here too\. Carry them over\? \(y or n\)/,
    taken: /(\d+) answers carried over from “Express assessment” \(.+\); (\d+) questions are left\./,
    goOn: /4 {2}Go on with “Full assessment”/,
    saved: 'Everything is saved',
    name: 'Full assessment',
  },
} as const

function counts(shown: string, wanted: RegExp): readonly number[] {
  return (wanted.exec(shown) ?? []).slice(1).map(Number)
}

function visitAt(cwd: string, { language, simple }: Way, more: readonly string[] = []): Terminal {
  return new Terminal({ args: ['visit', 'Roy', ...more, ...(simple ? ['--simple'] : [])], cwd, language })
}

async function expressBegun(cwd: string, way: Way, places: number): Promise<Terminal> {
  const terminal = visitAt(cwd, way)
  await consent(terminal, way)
  await answerPlaces(terminal, places, way)
  return terminal
}

describe.each(ways)('an express opened into the full, in $language (line by line: $simple)', (way) => {
  const { yes, offer, taken, goOn, saved, name } = words[way.language]
  const quit = way.simple ? '/q\r' : 'q'

  test('begins with the answers there are, and asks the first question that has none', async () => {
    const cwd = newFolder()
    const express = await expressBegun(cwd, way, 10)
    express.type(quit)
    await express.see(saved)
    expect(await express.ended()).toBe(0)
    const before = sheetAt(cwd, 0)

    const full = visitAt(cwd, way, ['-q', 'pme-complet'])
    const [offered] = counts(await full.see(offer), offer)
    full.line(yes)
    const [settled = 0, left = 0] = counts(await full.see(taken), taken)
    expect(offered).toBe(settled)
    const place = await full.see(/Question \d+ (?:de|of) \d+ · /)
    const [number = 0, of] = counts(place, /Question (\d+) (?:de|of) (\d+)/)
    expect(of).toBe(settled + left)
    // The name and the owner's wish come first and have an answer.
    expect(number).toBe(3)
    await full.see(way.simple ? / > $/ : 'q ')
    full.kill()

    const [after, opened] = [sheetAt(cwd, 0), sheetAt(cwd, 1)]
    expect(after).toStrictEqual(before)
    expect(answersOf(opened)).toStrictEqual(answersOf(before))
    expect(answersOf(opened).size).toBe(settled)
    expect(opened.row.respondents).toBe(before.row.respondents)
    expect([opened.consents, opened.notices]).toStrictEqual([before.consents, before.notices])
    const reason = `pme-express@1.0.0 (${before.row.id}) → pme-complet@1.0.0`
    expect(opened.trail).toStrictEqual([{ question: null, source: 'import', reason }])
    const [short, long] = [valuesOf(cwd, before), valuesOf(cwd, opened)]
    expect(short['PER-ADAP-1']).toMatchObject({ value: 2 })
    for (const [id, value] of Object.entries(short)) expect([id, long[id]]).toStrictEqual([id, value])
  })

  test('goes on from the end of the express, which stays open; the business is then resumed in the full', async () => {
    const cwd = newFolder()
    const terminal = await expressBegun(cwd, way, 60)
    const before = sheetAt(cwd, 0)
    await terminal.see(goOn)
    if (way.simple) await terminal.see(' > ')
    terminal.line('4')
    await terminal.see(taken)
    await nextPlace(terminal, way)
    terminal.line('/q')
    await terminal.see(saved)
    expect(await terminal.ended()).toBe(0)
    expect(sheetAt(cwd, 0)).toStrictEqual(before)
    expect(before.row.status).toBe('open')
    const carried = answersOf(sheetAt(cwd, 1))
    expect([...answersOf(before)].filter(([id]) => !carried.has(id))).toEqual([])

    const again = visitAt(cwd, way)
    expect(await again.see(/(?:repris|resumed)[^.]+\./i)).toContain(name)
  })
})

describe('a longer questionnaire, line by line', () => {
  const answers = join(import.meta.dirname, '../fixtures/answers/micro-commerce.yaml')
  const business = 'Laine et Lumière'

  function withClosedExpress(): string {
    const cwd = newFolder()
    expect(run(['visit', '--answers', answers], { cwd }).code).toBe(0)
    return cwd
  }

  test('begins with a closed express of the same stage, without asking a consent given under the same notice', () => {
    const cwd = withClosedExpress()
    const before = sheetAt(cwd, 0)
    const shown = resumedVisit(['o', '/q'], { cwd, business, more: ['-q', 'pme-complet'] })
    expect(shown).toMatch(words.fr.taken)
    expect(shown).not.toContain('du programme. (o ou n)')
    expect(sheetAt(cwd, 0)).toStrictEqual(before)
    expect(sheetAt(cwd, 1).row.status).toBe('open')
  })

  test('takes along the people at the table, and what was said around an answer', () => {
    const cwd = newFolder()
    resumedVisit(['o', 'n', 'n', '1', 'Vendre', '/c selon le registre', '/q'], { cwd })
    resumedVisit(['o', '/q'], { cwd, more: ['-q', 'pme-complet'] })
    const [before, after] = [sheetAt(cwd, 0), sheetAt(cwd, 1)]
    expect(JSON.parse(after.row.respondents)).toEqual({ owner: 'owner' })
    expect(after.row.answers).toContain('selon le registre')
    expect(answersOf(after)).toStrictEqual(answersOf(before))
  })

  test('begins with nothing when the owner would rather answer again: notice, consents, and an empty sheet', () => {
    const cwd = withClosedExpress()
    const shown = resumedVisit(['n', 'o', 'n', 'n', '', '/q'], { cwd, business, more: ['-q', 'pme-complet'] })
    expect(shown).toContain('du programme. (o ou n)')
    expect(shown).not.toMatch(words.fr.taken)
    expect([...answersOf(sheetAt(cwd, 1)).keys()]).toEqual(['PRF-NOM'])
  })

  test('asks yes or no, and neither is chosen beforehand; leaving keeps nothing', () => {
    const cwd = withClosedExpress()
    const shown = resumedVisit(['', '/q'], { cwd, business, more: ['-q', 'pme-complet'] })
    expect(shown).toContain('Rien n’est choisi d’avance')
    expect(sheets(cwd)).toHaveLength(1)
  })

  test('asks the consents again under another notice, and keeps the answers', () => {
    const cwd = withClosedExpress()
    const shipped = readFileSync(join(import.meta.dirname, '../../questionnaires/pme-complet.yaml'), 'utf8')
    const other = shipped
      .replace('id: pme-complet', 'id: complet-bis')
      .replace('notice: avis-diagnostic@1.0.0', 'notice: avis-suivi@1.0.0')
    writeFileSync(join(cwd, 'bis.yaml'), other)
    const shown = resumedVisit(['o', 'o', 'o', 'o', 'o', '/q'], { cwd, business, more: ['-q', 'bis.yaml'] })
    expect(shown).toMatch(words.fr.taken)
    const [before, after] = [sheetAt(cwd, 0), sheetAt(cwd, 1)]
    expect(after.notices).toHaveLength(1)
    expect(after.notices).not.toStrictEqual(before.notices)
    expect(after.consents).not.toStrictEqual(before.consents)
    expect(answersOf(after).size).toBe(answersOf(before).size)
  })

  test('is offered nothing by another stage, nor by a longer one; a name alone is not worth offering', () => {
    const cwd = withClosedExpress()
    const offered = words.fr.offer
    expect(resumedVisit([], { cwd, business, more: ['-q', 'pme-complet', '--stage', 'T1'] })).not.toMatch(offered)
    resumedVisit(['o', '/q'], { cwd, business, more: ['-q', 'pme-complet'] })
    expect(resumedVisit([], { cwd, business, more: ['-q', 'pme-express'] })).not.toMatch(/valent? aussi ici/)
    const named = newFolder()
    newVisit(['/q'], { cwd: named })
    expect(resumedVisit([], { cwd: named, more: ['-q', 'pme-complet'] })).not.toMatch(/vaut aussi ici/)
  })

  test('a finished full leaves behind the express it followed: only the menu still resumes that one', async () => {
    const cwd = newFolder()
    newVisit(['Vendre', '/q'], { cwd, business })
    const full = readFileSync(answers, 'utf8').replace('pme-express@1.0.0', 'pme-complet@1.0.0')
    writeFileSync(join(cwd, 'full.yaml'), full)
    expect(run(['visit', '--answers', 'full.yaml'], { cwd }).code).toBe(0)
    expect(resumedVisit([], { cwd, business })).not.toContain('Diagnostic repris')
    expect(resumedVisit(['/q'], { cwd, business, more: ['-q', 'pme-express'] })).toContain('Diagnostic repris')
    const menu = new Terminal({ args: [], cwd })
    await menu.see('2  Reprendre une visite')
    await menu.see('q quitter')
    menu.line('2')
    await menu.see('Diagnostic express')
    await menu.see('quitter')
    menu.line('1')
    await menu.see('Diagnostic repris : Diagnostic express')
  })
})
