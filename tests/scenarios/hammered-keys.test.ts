import { expect, test } from 'vitest'
import { optionsOf } from '../../src/model/questionnaire.ts'
import { hammer, noise } from '../support/hammer.ts'
import { found, shipped } from '../support/report-shipped.ts'
import { newFolder } from '../support/run-program.ts'
import { Terminal } from '../support/terminal.ts'
import { answerPlaces, consent, nextPlace, stored, type Trail, type Way } from '../support/visitor.ts'

const rich: Way = { language: 'fr', simple: false }
const simple: Way = { language: 'fr', simple: true }

test('keys hammered at a question answer that one alone; the next is answered by nobody', async () => {
  const cwd = newFolder()
  const terminal = new Terminal({ args: ['visit', 'Roy'], cwd })
  await consent(terminal, rich)
  await answerPlaces(terminal, 1, rich)
  terminal.type('3\r2\r2\r1\r5\r2\r')
  const place = await nextPlace(terminal, rich)
  expect(place).toContain('Secteur d’activité')
  expect(place).not.toContain('> 2')
  terminal.type('q')
  expect(await terminal.ended()).toBe(0)
  expect(stored(cwd).trail.map(({ response }) => JSON.parse(response).answer.value)).toEqual([
    'Roy',
    'Vendre en ligne',
    '03',
  ])
})

/** The numbers typed for what was kept: of the row that is new, in a grid. */
function numbersKept({ question, response }: Trail[number], before: Trail[number] | undefined): readonly string[] {
  const questions = found(shipped.questionnaires, 'pme-express').sections.flatMap((section) => section.questions)
  const asked = questions.find(({ id }) => id === question)
  const { value } = JSON.parse(response).answer
  const known = before?.question === question ? JSON.parse(before.response).answer.value : {}
  const said = asked?.kind === 'grid' ? value[Object.keys(value).find((row) => !(row in known)) ?? ''].value : value
  const options = asked === undefined ? [] : optionsOf(asked)
  return [said].flat().map((id) => String(options.findIndex((one) => one.id === id) + 1))
}

/** Keys that may be on their way while a question comes to the screen: what the system takes to carry both. */
const underWay = 20

test('a key every 5 ms for two seconds answers only the question that it was typed at, and is not echoed', async () => {
  const cwd = newFolder()
  const terminal = new Terminal({ args: ['visit', 'Roy'], cwd })
  await consent(terminal, rich)
  await answerPlaces(terminal, 5, rich)
  const before = stored(cwd).trail.length
  const sent = await hammer(terminal, { everyMs: 5, duringMs: 2000, seed: 20_261_103 })
  terminal.type('\u0003')
  expect(await terminal.ended()).toBe(130)
  const { trail } = stored(cwd)
  expect(trail.length).toBeGreaterThan(before + 5)
  for (const [place, entry] of trail.entries()) {
    if (place < before) continue
    const first = sent.findIndex((key) => key.place === place) - underWay
    const typed = sent.slice(Math.max(first, 0), sent.findLastIndex((key) => key.place === place) + 1)
    const keys = typed.map(({ key }) => key)
    const kept = numbersKept(entry, trail[place - 1])
    expect(keys, `at place ${place}`).toEqual(expect.arrayContaining([...kept, '\r']))
    expect(keys.lastIndexOf('\r')).toBeGreaterThan(keys.indexOf(kept[0] ?? ''))
  }
  expect(new Set(trail.map(({ question, response }) => `${question} ${response}`)).size).toBe(trail.length)
  expect(terminal.text).not.toContain(noise)
})

test('keys that wait while an answer is being kept are thrown away, however many', async () => {
  const cwd = newFolder()
  const terminal = new Terminal({ args: ['visit', 'Roy'], cwd })
  await consent(terminal, rich)
  await answerPlaces(terminal, 1, rich)
  // The system hands over at most 4,095 keys at a time: these come after the prompt is answered.
  terminal.typeAtOnce(`3\r${' '.repeat(9000)}2\r2\r`)
  await nextPlace(terminal, rich)
  terminal.type('q')
  expect(await terminal.ended()).toBe(0)
  expect(stored(cwd).trail).toHaveLength(3)
})

test('Enter held down chooses nothing: no answer is there beforehand', async () => {
  const cwd = newFolder()
  const terminal = new Terminal({ args: ['visit', 'Roy'], cwd })
  await consent(terminal, rich)
  await answerPlaces(terminal, 1, rich)
  for (let count = 0; count < 50; count += 1) terminal.type('\r')
  terminal.type('q')
  expect(await terminal.ended()).toBe(0)
  expect(stored(cwd).trail).toHaveLength(2)
})

test('noise from the whole keyboard never breaks a visit, and is not echoed', async () => {
  const cwd = newFolder()
  const terminal = new Terminal({ args: ['visit', 'Roy'], cwd })
  await consent(terminal, rich)
  await answerPlaces(terminal, 1, rich)
  for (let count = 0; count < 20; count += 1) terminal.type('xyzwkjXYZ\u001b[C\u001b[D\u001b[3~\u001bOP\tàé€😀\u007f')
  terminal.type('\u0003')
  expect(await terminal.ended()).toBe(130)
  expect(terminal.text).not.toMatch(/xyzwk|😀/)
  expect(stored(cwd).trail).toHaveLength(2)
})

test('arrows, and a letter for each thing that is not an answer', async () => {
  const cwd = newFolder()
  const terminal = new Terminal({ args: ['visit', 'Roy'], cwd })
  await consent(terminal, rich)
  await answerPlaces(terminal, 5, rich)
  terminal.type('h')
  await terminal.see('enregistrer et quitter')
  terminal.type('e')
  await terminal.see('Preuve à regarder')
  await terminal.see('C’est mesuré')
  terminal.line('3')
  await terminal.see('Preuve notée : C’est mesuré')
  await terminal.see('enregistrer et quitter')
  terminal.type('c')
  await terminal.see('Note >')
  terminal.line('vu à l’atelier')
  await terminal.see('Note gardée')
  await terminal.see('enregistrer et quitter')
  terminal.type('\u001b[B\u001b[B\u001b[A\r')
  await nextPlace(terminal, rich)
  terminal.type('n')
  await terminal.see('n’y est pas offert')
  await terminal.see('enregistrer et quitter')
  terminal.type('?')
  await nextPlace(terminal, rich)
  terminal.type('s')
  await nextPlace(terminal, rich)
  terminal.type('b')
  await terminal.see('Réponse actuelle : plus tard')
  await terminal.see('enregistrer et quitter')
  terminal.type('g')
  await terminal.see('Aller à la question')
  terminal.line('7')
  await terminal.see('Question 7 de')
  await terminal.see('enregistrer et quitter')
  terminal.type('l')
  await terminal.see(/9\. .* \(plus tard\)/)
  await terminal.see('enregistrer et quitter')
  terminal.type('q')
  expect(await terminal.ended()).toBe(0)
  const last = stored(cwd)
    .trail.slice(6)
    .map(({ response }) => JSON.parse(response))
  expect(last).toEqual([
    { answer: { state: 'later' }, evidence: 3 },
    { answer: { state: 'later' }, evidence: 3, note: 'vu à l’atelier' },
    { answer: { state: 'answered', value: '1' }, evidence: 3, note: 'vu à l’atelier' },
    { answer: { state: 'unknown' } },
    { answer: { state: 'later' } },
  ])
})

test('line by line, lines typed ahead all count, in order', async () => {
  const cwd = newFolder()
  const terminal = new Terminal({ args: ['visit', 'Roy', '--simple'], cwd })
  await terminal.see('(o ou n)')
  terminal.type('o\rn\rn\r\rVendre\r11\r2\r9\r1\r/q\r')
  expect(await terminal.ended()).toBe(0)
  expect(stored(cwd).trail.map(({ response }) => JSON.parse(response).answer.value)).toEqual([
    'Roy',
    'Vendre',
    '11',
    'DET',
    9,
    'fr',
  ])
  expect(terminal.raw).not.toContain('\u001b')
})

test('a dumb terminal gets the visit line by line, without an escape byte', async () => {
  const cwd = newFolder()
  const terminal = new Terminal({ args: ['visit', 'Roy'], cwd, variables: { TERM: 'dumb' } })
  await consent(terminal, simple)
  await answerPlaces(terminal, 3, simple)
  terminal.line('/q')
  expect(await terminal.ended()).toBe(0)
  expect(terminal.raw).not.toContain('\u001b')
})

test('a name that would write to the terminal is shown as harmless signs, in both ways', async () => {
  for (const args of [['--simple'], []]) {
    const cwd = newFolder()
    const terminal = new Terminal({ args: ['visit', 'Roy\u001b]0;pirate\u0007\u001b[2J', ...args], cwd })
    await consent(terminal, args.length === 0 ? rich : simple)
    await nextPlace(terminal, args.length === 0 ? rich : simple)
    terminal.type('\u0003')
    expect(await terminal.ended()).toBe(130)
    expect(terminal.raw).not.toContain('\u001b]0;')
    expect(terminal.raw).not.toContain('\u001b[2J')
    expect(terminal.text).toContain('␛]0;pirate␇')
  }
})
