import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { newVisit } from '../support/line-visit.ts'
import { newFolder, run } from '../support/run-program.ts'
import { Terminal } from '../support/terminal.ts'
import { consent, nextPlace, type Way } from '../support/visitor.ts'

const bakery = join(import.meta.dirname, '../../templates/demo/boulangerie.yaml')
const business = 'Boulangerie du Grand Portage'

function taken(): string {
  const cwd = newFolder()
  expect(run(['visit', '--answers', bakery], { cwd }).code).toBe(0)
  return cwd
}

/** The express again, for one whose plan is passed over with « /s ». */
function express(cwd: string) {
  return { cwd, business, more: ['-q', 'pme-express'] }
}

/** All that was said before and after this. */
function around(said: string, what: RegExp): readonly [string, string] {
  const at = said.search(what)
  expect(at).toBeGreaterThan(0)
  return [said.slice(0, at), said.slice(at)]
}

const place = /Question \d+ de \d+ · Personnes/

describe('the answer of an earlier stage', () => {
  let said = ''
  beforeAll(() => {
    said = newVisit(['/s', '/g per-comp-1', '4', '2', '/q'], express(taken()))
  })

  test('is told once the new one is given, with its date and what became of it; never before', () => {
    const [before, after] = around(said, place)
    expect(before).not.toContain('À l’étape T0')
    const [asked, answered] = around(after, /Votre choix > 4\n/)
    expect(asked).not.toContain('À l’étape T0')
    expect(answered).toMatch(/^Votre choix > 4\nÀ l’étape T0 \(\d+(er)? \S+ \d{4}\) : « .+ » · en hausse\n/)
  })

  test('says what is lower', () => {
    expect(said).toMatch(/Votre choix > 2\nÀ l’étape T0 \(.*\) : « .+ » · en baisse\n/)
  })

  test('is not told where there was none, nor of what is put off', () => {
    const first = newVisit(['Vendre', '3', '/q'])
    expect(first).not.toContain('À l’étape')
    const later = newVisit(['/s', '/g per-comp-1', '/s', '/q'], express(taken()))
    expect(later).not.toContain('À l’étape')
  })

  test('is told cell by cell in a grid, and the same is said to be the same', () => {
    const rows = newVisit(['/s', '/g pro-gest-1', '3', '/?', '1', '/q'], express(taken()))
    expect(rows).toMatch(/> 3\nÀ l’étape T0 \(.*\) : « .* » · pareil\n/)
    expect(rows).toContain('« sans objet (Vente au comptoir seulement')
  })

  test('of a person who answers apart, is their own', () => {
    const apart = newVisit(['/s', '/g per-adap-1', '/r', '1', '4', '3', '/q'], express(taken()))
    expect(apart.match(/À l’étape T0/g)).toHaveLength(1)
    expect(apart).toMatch(/Votre choix > 4\nÀ l’étape T0 \(.*\) : « .* » · pareil\n/)
  })

  test('is said in English, with arrows', async () => {
    const way: Way = { language: 'en', simple: false }
    const terminal = new Terminal({
      args: ['visit', business, '-q', 'pme-express'],
      cwd: taken(),
      language: 'en',
      columns: 220,
    })
    await consent(terminal, way)
    await terminal.see('q save and quit')
    terminal.type('s')
    await nextPlace(terminal, way)
    terminal.line('/g per-comp-1')
    expect(await nextPlace(terminal, way)).not.toContain('At stage T0')
    terminal.line('4')
    await terminal.see(/At stage T0 \(\w+ \d+, \d{4}\): “.+” · up/)
    await nextPlace(terminal, way)
    terminal.line('q')
    expect(await terminal.ended()).toBe(0)
  })
})
