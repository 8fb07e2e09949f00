import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { beforeAll, describe, expect, test } from 'vitest'
import { raw } from '../support/raw-sqlite.ts'
import { newFolder, run } from '../support/run-program.ts'
import { digestOfFile } from '../support/temporary-store.ts'
import { Terminal } from '../support/terminal.ts'

const sheet = readFileSync(join(import.meta.dirname, '../fixtures/answers/micro-commerce.yaml'), 'utf8')

/** Keeps the assessment of the shop, its sheet changed by these replacements, with its plan. */
function visit(cwd: string, changes: Readonly<Record<string, string>> = {}): void {
  const text = Object.entries(changes).reduce((before, [from, to]) => before.replace(from, to), sheet)
  writeFileSync(join(cwd, 'reponses.yaml'), text)
  expect(run(['visit', '--answers', 'reponses.yaml'], { cwd })).toMatchObject({ code: 0, err: '' })
}

type Told = Readonly<{ action: string; place: string; status: string; on: string; history: readonly unknown[] }>

function statusesIn(cwd: string): readonly Told[] {
  return JSON.parse(run(['plan', 'status', 'laine', '--json'], { cwd }).out).actions
}

function told(cwd: string, ...args: readonly string[]): string {
  const { code, out, err } = run(['plan', 'suivi', 'laine', ...args], { cwd })
  return `${code} ${out}${err}`.trim().replaceAll('\u00a0', ' ')
}

describe('the actions of a plan', () => {
  const cwd = newFolder()
  let first = ''
  let second = ''
  let ahead = ''
  beforeAll(() => {
    visit(cwd)
    const listed = statusesIn(cwd)
    ;[first = '', second = ''] = listed.filter(({ place }) => place === 'active').map(({ action }) => action)
    ahead = listed.find(({ place }) => place === 'next')?.action ?? ''
  })

  test('are all proposed at first, and listing them writes nothing', () => {
    const before = digestOfFile(join(cwd, 'data/virage.db'))
    const { code, out, err } = run(['plan', 'suivi', 'laine'], { cwd })
    expect(code).toBe(0)
    expect(out).toMatch(/À faire maintenant\n(?: {2}\S+ {2}.+\n {4}proposée, .+\n)+\nEnsuite\n/)
    expect(err).toContain(`${first} faite`)
    expect(statusesIn(cwd).every(({ status, history }) => status === 'proposed' && history.length === 0)).toBe(true)
    expect(digestOfFile(join(cwd, 'data/virage.db'))).toBe(before)
    expect(run(['progress', 'laine'], { cwd }).out).toContain('leur suivi n’est pas noté')
    const { stages } = JSON.parse(run(['progress', 'laine', '--json'], { cwd }).out)
    expect(stages[0].actions).toEqual({ planned: 5, done: null, dropped: null })
  })

  test('become what is recorded, in either language, on the day given; a correction keeps what it corrects', () => {
    expect(told(cwd, first.toLowerCase(), 'En cours', '--on', '2024-11-02')).toMatch(
      /^0 Noté.*en cours, 2 novembre 2024\.$/,
    )
    expect(told(cwd, first, 'done', '--on', '2024-11-03', '--evidence', 'vu en magasin')).toMatch(/^0 Noté.*faite/)
    expect(told(cwd, first, 'faite', '--on', '2024-11-03', '--evidence', 'vu\n  en magasin ')).toMatch(
      /^0 C’était déjà noté/,
    )
    expect(told(cwd, second, 'done', '--on', '2024-11-03')).toMatch(/^0 Noté/)
    expect(told(cwd, second, 'abandonnee', '--on', '2024-11-04', '--reason', 'trop cher')).toMatch(
      /C’est une correction \(auparavant : faite, 3 novembre 2024\)/,
    )
    expect(told(cwd, ahead, 'faite')).toMatch(/^0 Noté/)
    const journal = raw(join(cwd, 'data/virage.db')).prepare('SELECT command FROM journal').pluck().all()
    expect(journal.filter((command) => command === 'plan status')).toHaveLength(5)
    const all = new Map(statusesIn(cwd).map((one) => [one.action, one]))
    expect(all.get(first)).toMatchObject({
      place: 'active',
      status: 'done',
      on: '2024-11-03',
      evidence: 'vu en magasin',
      history: [{ status: 'under-way', on: '2024-11-02' }, { status: 'done' }],
    })
    expect(all.get(second)).toMatchObject({ status: 'dropped', reason: 'trop cher', history: [{}, {}] })
    expect(run(['plan', 'status', 'laine'], { cwd, language: 'en' }).out).toMatch(
      /done, November 3, 2024\n {4}what shows it: vu en magasin/,
    )
  })

  test('are counted by the progress of the business, those dropped said', () => {
    expect(run(['progression', 'laine'], { cwd }).out).toMatch(
      /T0 {2}2\u00a0actions réalisées sur 6, 1\u00a0abandonnée\n/,
    )
    expect(run(['progress', 'laine', '--lang', 'en'], { cwd }).out).toMatch(/T0 {2}2 of 6 actions done, 1 dropped\n/)
    const { stages } = JSON.parse(run(['progress', 'laine', '--json'], { cwd }).out)
    expect(stages[0].actions).toEqual({ planned: 6, done: 2, dropped: 1 })
  })

  test('are told by name of what is badly said, and nothing is recorded of it', () => {
    const before = statusesIn(cwd)
    expect(told(cwd, first, 'finie')).toMatch(/^2 .*« finie ».* : proposée, acceptée, en-cours, faite, abandonnée\.$/)
    expect(told(cwd, first)).toMatch(/^2 Il manque le statut/)
    expect(told(cwd, '--reason', 'x')).toMatch(/^2 --reason/)
    expect(told(cwd, first, 'abandonnée', '--reason', ' ')).toMatch(/^2 .*--reason/)
    expect(told(cwd, first, 'faite', '--on', '02/11/2026')).toMatch(/^2 --on demande une date comme 2026-11-02/)
    expect(told(cwd, first, 'faite', '--on', '9999-01-01')).toMatch(/^2 .*à venir/)
    expect(told(cwd, `${first}x`, 'faite')).toMatch(new RegExp(`^3 .*n’existe pas. Vouliez-vous « ${first} »\\?`))
    expect(told(cwd, 'A30', 'faite')).toMatch(/^3 L’action « A30 » n’est pas dans le plan T0\. Celles du plan : /)
    expect(run(['plan', 'suivi', 'personne'], { cwd })).toMatchObject({ code: 3, out: '' })
    expect(statusesIn(cwd)).toEqual(before)
  })
})

test('a business is followed by its last plan; an earlier one, by the number of its assessment', () => {
  const cwd = newFolder()
  visit(cwd)
  const { businesses } = JSON.parse(run(['list', '--json'], { cwd }).out)
  const number = businesses[0].assessments[0].id.slice(0, 8)
  const before = statusesIn(cwd).map(({ action }) => action)
  visit(cwd, { 'stage: T0': 'stage: T1', 'PER-COMP-1: 2': 'PER-COMP-1: 5', 'CON-ACCE-1: unknown': 'CON-ACCE-1: 5' })
  const now = statusesIn(cwd)
  const gone = before.find((action) => !now.some((one) => one.action === action)) ?? ''
  expect(told(cwd, gone, 'faite')).toContain(
    `n’est pas dans le plan T1. Elle est dans le plan T0 : donnez son numéro, ${number},`,
  )
  expect(run(['plan', 'status', number, gone, 'done'], { cwd })).toMatchObject({ code: 0, err: '' })
  expect(statusesIn(cwd)).toEqual(now)
  const { stages } = JSON.parse(run(['progress', 'laine', '--json'], { cwd }).out)
  expect(stages.map(({ actions }: { actions: unknown }) => actions)).toMatchObject([{ done: 1 }, { done: null }])
})

test('a wrong name makes no store', () => {
  const cwd = newFolder()
  expect(told(cwd, 'A37', 'faite')).toMatch(/^3 Aucune entreprise/)
  expect(existsSync(join(cwd, 'data'))).toBe(false)
})

test('the list is read on a screen of 40 columns; the command to type is left whole', async () => {
  const cwd = newFolder()
  visit(cwd)
  const terminal = new Terminal({ args: ['plan', 'suivi', 'laine'], cwd, language: 'fr', columns: 40, variables: {} })
  expect(await terminal.ended()).toBe(0)
  const lines = stripVTControlCharacters(terminal.raw).split('\r\n')
  expect(lines.length).toBeGreaterThan(20)
  expect(lines.filter((line) => [...line].length > 40)).toEqual([expect.stringMatching(/^ {2}virage plan suivi /)])
})
