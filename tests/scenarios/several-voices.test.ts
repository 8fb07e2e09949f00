import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { newFolder, run } from '../support/run-program.ts'
import { Terminal } from '../support/terminal.ts'
import { answerPlaces, consent, nextPlace, type Way } from '../support/visitor.ts'

const asked = 'PER-ADAP-1'
/** The consents, nobody named, the profile, the question before the one on which people differ. */
const before = ['o', 'n', 'n', '', 'Vendre', '11', '2', '9', '1', '2']

function visit(cwd: string, lines: readonly string[], language = 'fr') {
  const input = lines.map((line) => `${line}\n`).join('')
  const { code, out, err } = run(['visit', 'Roy', '--simple'], { cwd, input, language })
  return { code, out, err: err.replaceAll('\u00a0', ' ') }
}

type Entry = Readonly<{ response: string; reason: string | null }>

function kept(cwd: string) {
  const database = new Database(join(cwd, 'data', 'virage.db'), { readonly: true })
  try {
    const trail = database
      .prepare<[string], Entry>('SELECT response, reason FROM trail WHERE question = ? ORDER BY seq')
      .all(asked)
    const respondents = database.prepare<[], string>('SELECT respondents FROM assessment').pluck().get() ?? ''
    return {
      trail: trail.map(({ response, reason }) => ({ ...JSON.parse(response), ...(reason === null ? {} : { reason }) })),
      respondents: JSON.parse(respondents),
    }
  } finally {
    database.close()
  }
}

const option = (value: string) => ({ state: 'answered', value })
const later = { state: 'later' }

describe('several people at one question, line by line', () => {
  test('answer it one by one, each on the disk; far apart is said, and what is agreed is kept with its reason', () => {
    const cwd = newFolder()
    const lines = [...before, '/r', '1', '4', '1', '4', '2', '2', '3', 'le comptoir le voit chaque jour', '/q']
    const { code, err } = visit(cwd, lines)
    expect(code).toBe(0)
    expect(err).toMatch(/Propriétaire ou direction : « .+ »\n {2}Personne du terrain : « .+ »\nDeux regards : /)
    const owner = { owner: option('4') }
    const both = { ...owner, 'front-line': option('2') }
    expect(kept(cwd)).toEqual({
      trail: [
        { answer: later, by: owner },
        { answer: later, by: both },
        { answer: option('3'), by: both },
        { answer: option('3'), by: both, reason: 'le comptoir le voit chaque jour' },
      ],
      respondents: { owner: 'owner', 'front-line': 'front-line' },
    })
    const again = visit(cwd, ['/g 8', '/q']).err
    expect(again).toMatch(/Propriétaire ou direction : « .+ »\n.*\n {2}Retenu ensemble : « .+ »\nDeux regards/)
  })

  test('may be left apart: nothing is agreed on, and the question is not among those that remain', () => {
    const cwd = newFolder()
    const { err } = visit(cwd, [...before, '/r', '1', '4', '1', '4', '2', '3', '/l', '/q'])
    expect(err).toContain('Question 7 de')
    expect(err).not.toMatch(/\n {2}6\. /)
    expect(kept(cwd).trail.at(-1)).toEqual({ answer: later, by: { owner: option('4'), 'front-line': option('2') } })
  })

  test('an answer given before is somebody’s, or everybody’s', () => {
    const somebody = newFolder()
    visit(somebody, [...before, '4', '/b', '/r', '1', '/b', '/q'])
    expect(kept(somebody).trail).toEqual([{ answer: option('4') }, { answer: later, by: { owner: option('4') } }])
    const everybody = newFolder()
    visit(everybody, [...before, '4', '/b', '/r', '5', '3', '2', '3', '/q'])
    expect(kept(everybody).trail.at(-1)).toEqual({ answer: option('4'), by: { 'front-line': option('2') } })
  })

  test('are corrected, taken back, and told apart when they have the same role', () => {
    const cwd = newFolder()
    const { err } = visit(cwd, [...before, '/r', '3', '4', '1', '4', '2', '1', '1', '5', '4', '1', '3', '/q'])
    expect(err).toMatch(/Personne du terrain 1 : « .+ »\n {2}Personne du terrain 2 : « .+ »/)
    expect(kept(cwd).trail.map(({ by }) => by)).toEqual([
      { 'front-line': option('4') },
      { 'front-line': option('4'), 'front-line-2': option('2') },
      { 'front-line': option('5'), 'front-line-2': option('2') },
      { 'front-line-2': option('2') },
    ])
  })

  test('going back at any step keeps what was kept, and asks the question again', () => {
    const cwd = newFolder()
    const steps = [...before, '/r', '/b', '/r', '1', '/b', '/r', '1', '4', '/b', '/q']
    const { err } = visit(cwd, steps)
    expect(err.match(/Question 8 de/g)).toHaveLength(4)
    expect(kept(cwd).trail).toEqual([{ answer: later, by: { owner: option('4') } }])
  })

  test('may not know, find it without object or put it off', () => {
    const cwd = newFolder()
    visit(cwd, [...before, '/r', '1', '/?', '1', '3', '/s', '3', '/q'])
    expect(kept(cwd).trail.at(-1)).toEqual({ answer: later, by: { owner: { state: 'unknown' }, lead: later } })
  })

  test('answer a grid row by row, each for themselves', () => {
    const cwd = newFolder()
    const rows = ['1', '2', '3', '4', '5']
    const { err } = visit(cwd, [...before, ...['2', '2', '2', '2'], '/r', '1', ...rows, '3', '/q'])
    expect(err).toMatch(/Propriétaire ou direction répond :/)
    expect(err).toMatch(/Propriétaire ou direction : « .+ : .+; .+ : .+ »/)
    expect(err).toContain('Question 11 de')
  })
})

test('what was heard apart comes back at the end, in the portrait, in the scores', () => {
  const cwd = newFolder()
  const apart = ['/r', '1', '4', '1', '4', '2', '3']
  const rest = [...Array.from({ length: 3 }, () => '2'), ...Array.from({ length: 5 }, () => '1')]
  const { err, out, code } = visit(cwd, [
    ...before,
    ...apart,
    ...rest,
    ...Array.from({ length: 16 }, () => '/?'),
    '1',
    '/o',
    'n',
  ])
  expect(code).toBe(0)
  for (const said of [err, out.replaceAll('\u00a0', ' ')])
    expect(said).toMatch(/\nDeux regards\n.*\n.*\n {4}Propriétaire ou direction : « .+ »\n {4}Personne du terrain : « /)
  const shown = JSON.parse(run(['show', 'Roy', '--json'], { cwd }).out)
  expect(shown.questions[asked]).toMatchObject({ state: 'answered', value: 3, spread: 2 })
  expect(run(['show', 'Roy', '--lang', 'en'], { cwd }).out).toContain('Owner or manager: “')
})

test.each<Way>([
  { language: 'fr', simple: false },
  { language: 'en', simple: false },
])('with single keys ($language): r, who, what each answers, what they agree on, and on', async (way) => {
  const cwd = newFolder()
  const { language } = way
  const words = {
    fr: { who: 'Qui répond?', apart: 'Deux regards', next: 'la réponse d’une personne', why: 'sans raison >' },
    en: { who: 'Who answers?', apart: 'Two views', next: 'person’s answer', why: 'no reason >' },
  }[language]
  const terminal = new Terminal({ args: ['visit', 'Roy'], cwd, language })
  await consent(terminal, way)
  await answerPlaces(terminal, 6, way)
  terminal.type('r')
  const answerAs = async (rank: string, value: string, last: string) => {
    await terminal.see(words.who)
    await terminal.see(last)
    terminal.line(rank)
    await terminal.see('guide')
    terminal.line(value)
  }
  await answerAs('1', '4', ' 4  ')
  await terminal.see(words.next)
  terminal.line('1')
  await answerAs('4', '2', ' 5  ')
  await terminal.see(words.apart)
  await terminal.see(words.next)
  terminal.line('2')
  await terminal.see('guide')
  terminal.line('3')
  await terminal.see(words.why)
  terminal.line('vu')
  await nextPlace(terminal, way)
  terminal.type('q')
  expect(await terminal.ended()).toBe(0)
  const by = { owner: option('4'), 'front-line': option('2') }
  expect(kept(cwd).trail.slice(1)).toEqual([
    { answer: later, by },
    { answer: option('3'), by },
    { answer: option('3'), by, reason: 'vu' },
  ])
})
