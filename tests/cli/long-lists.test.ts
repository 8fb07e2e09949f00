import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Press, pressed } from '../../src/cli/visit/list-keys.ts'
import type { List } from '../../src/cli/visit/list-state.ts'
import { windowOn } from '../../src/cli/visit/list-window.ts'
import { newVisit } from '../support/line-visit.ts'
import { newFolder } from '../support/run-program.ts'
import { Terminal } from '../support/terminal.ts'
import { answerPlaces, consent, nextPlace, stored, type Way } from '../support/visitor.ts'

const rich: Way = { language: 'fr', simple: false }

function lastAnswer(cwd: string): unknown {
  return JSON.parse(stored(cwd).trail.at(-1)?.response ?? '').answer.value
}

/** A visit at the region, a list of seventeen. */
async function atRegion(cwd: string, way = rich, columns = 220): Promise<Terminal> {
  const terminal = new Terminal({ args: ['visit', 'Roy'], cwd, language: way.language, columns })
  await consent(terminal, way)
  const place = await answerPlaces(terminal, 1, way)
  expect(place).toContain(way.language === 'fr' ? '/ chercher un mot' : '/ search for a word')
  return terminal
}

describe('a long list, with arrows', () => {
  test('is searched by any word, without accents; the only one left is taken by Enter', async () => {
    const cwd = newFolder()
    const terminal = await atRegion(cwd)
    terminal.type('/')
    await terminal.see('Chercher >')
    terminal.type('jerome\u007f\u007f\u007f\u007f\u007f')
    await terminal.see('Chercher > j')
    terminal.type('ean')
    await terminal.see('>  2  Saguenay–Lac-Saint-Jean')
    await terminal.see('Chercher > jean')
    terminal.type('\r')
    await nextPlace(terminal, rich)
    expect(lastAnswer(cwd)).toBe('02')
    terminal.type('q')
    expect(await terminal.ended()).toBe(0)
  })

  test('keeps its commands on single keys, its numbers, and Escape for the whole list', async () => {
    const cwd = newFolder()
    const terminal = await atRegion(cwd)
    terminal.type('/q')
    await terminal.see('Chercher > q')
    terminal.type('\u001b')
    await terminal.see('/ chercher un mot')
    terminal.type('/zz')
    await terminal.see('Aucun choix n’a ces mots.')
    terminal.type('12')
    await terminal.see('> 12  Chaudière-Appalaches')
    terminal.type('\r')
    await nextPlace(terminal, rich)
    expect(lastAnswer(cwd)).toBe('12')
    terminal.type('q')
    expect(await terminal.ended()).toBe(0)
  })

  test('is searched in English too, and Enter takes none of several', async () => {
    const cwd = newFolder()
    const way: Way = { language: 'en', simple: false }
    const terminal = await atRegion(cwd, way)
    terminal.type('/mont\r\r\r')
    await terminal.see('Search > mont')
    terminal.type('\u001b[B\u001b[B\r')
    await nextPlace(terminal, way)
    expect(lastAnswer(cwd)).toBe('16')
    terminal.type('q')
    expect(await terminal.ended()).toBe(0)
  })
})

describe('a long list, line by line', () => {
  test('words shorten it, with the numbers of the whole; the only one left asks nothing more', () => {
    const cwd = newFolder()
    const said = newVisit(['Vendre', 'MONT', 'jean', '2', '/q'], { cwd })
    expect(said).toContain('La liste est longue : écrivez un mot pour la réduire.')
    expect(said).toContain('2 choix ont ces mots :\n  6  Montréal\n  16  Montérégie\n')
    expect(said).toContain('Votre choix > jean\n> Saguenay–Lac-Saint-Jean\n')
    const values = stored(cwd).trail.map(({ response }) => JSON.parse(response).answer.value)
    expect(values).toEqual(['Roy', 'Vendre', '02', 'DET'])
  })

  test('words that no choice has are told what would be right', () => {
    expect(newVisit(['Vendre', 'zzz', '/q'])).toContain('« zzz » n’est pas dans la liste')
  })
})

describe('what a key does to a list', () => {
  const choices = Array.from({ length: 20 }, (_, index) => ({
    id: `c${index}`,
    text: `Choix ${'abcdefghij'[index % 10]}`,
  }))
  const start: List = { cursor: -1, ticked: [], digits: '' }
  const key = (character: string, name = character): Press => ({
    name,
    ctrl: false,
    shift: false,
    character,
  })

  test('a short list has no search: « / » does nothing', () => {
    expect(pressed(key('/'), start, { prompt: '', choices: choices.slice(0, 12) })).toEqual(start)
    expect(pressed(key('/'), start, { prompt: '', choices: choices.slice(0, 13) })).toHaveProperty('search', '')
  })

  test('in a list of several, what was searched is ticked by Enter, and the whole list is back', () => {
    const ask = { prompt: '', choices: choices.slice(0, 13), several: true }
    const found = { ...start, search: 'd', cursor: 3 }
    expect(pressed(key('', 'return'), found, ask)).toEqual({ ...start, cursor: 3, ticked: [3] })
  })

  test('a number that is confirmed as it is typed needs no Enter; one that is not there does nothing', () => {
    const ask = { prompt: '', choices: choices.slice(0, 5), atOnce: true }
    expect(pressed(key('3'), start, ask)).toEqual({ ids: ['c2'] })
    expect(pressed(key('7'), start, ask)).toEqual(start)
  })

  test('no key chooses what is not shown', () => {
    const one = fc.constantFrom(
      key('/'),
      key('a'),
      key('b'),
      key(' ', 'space'),
      key('', 'backspace'),
      key('', 'escape'),
    )
    const arrow = fc.constantFrom(key('', 'up'), key('', 'down'))
    fc.assert(
      fc.property(fc.array(fc.oneof(one, arrow), { maxLength: 30 }), (typed) => {
        let list = start
        for (const press of typed) {
          const next = pressed(press, list, { prompt: '', choices })
          expect(next).toHaveProperty('cursor')
          list = 'cursor' in next ? next : start
          const word = list.search?.trim() ?? ''
          if (list.cursor >= 0 && word !== '') expect(choices[list.cursor]?.text.split(' ')).toContain(word)
        }
      }),
    )
  })
})

describe('a list higher than the screen', () => {
  test('shows what fits, the line of the cursor among it, and nothing more than fits', () => {
    const heights = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(heights, fc.nat(), fc.integer({ min: 4, max: 60 }), (lines, some, room) => {
        const at = (some % (lines.length + 1)) - 1
        const { from, to } = windowOn(lines, at, room)
        const used = lines.slice(from, to).reduce((sum, height) => sum + height, 0)
        expect(from <= Math.max(0, at) && Math.max(0, at) < to).toBe(true)
        expect(used).toBeLessThanOrEqual(room)
        const neighbours = [lines[from - 1], lines[to]].filter((height) => height !== undefined)
        for (const height of neighbours) expect(used + height).toBeGreaterThan(room)
      }),
    )
  })

  test('scrolls under the arrows of a low window, and says how many are out of sight', async () => {
    const cwd = newFolder()
    newVisit(['Vendre'], { cwd })
    const terminal = new Terminal({ args: ['visit', 'Roy'], cwd, columns: 80, rows: 16 })
    await terminal.see(/↓ \d+ de plus/)
    await terminal.see('enregistrer et quitter')
    terminal.type('\u001b[A')
    await terminal.see(/↑ \d+ de plus[\s\S]*> 17 {2}Centre-du-Québec/)
    terminal.type('q')
    expect(await terminal.ended()).toBe(0)
  })
})
