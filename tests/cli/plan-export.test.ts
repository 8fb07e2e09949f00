import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import papaparse from 'papaparse'
import { beforeAll, expect, test } from 'vitest'
import { newFolder, run } from '../support/run-program.ts'

const sheet = readFileSync(join(import.meta.dirname, '../fixtures/answers/micro-commerce.yaml'), 'utf8')
const cwd = newFolder()

function exported(...args: readonly string[]) {
  return run(['plan', 'exporter', 'laine', ...args], { cwd })
}

beforeAll(() => {
  writeFileSync(join(cwd, 'reponses.yaml'), sheet)
  expect(run(['visit', '--answers', 'reponses.yaml'], { cwd }).code).toBe(0)
  const details = ['--who', '=cmd|calc', '--by', '2099-01-30', '--figure', '0 sur 6; hier']
  expect(run(['plan', 'decider', 'laine', '--accept', 'A37', ...details], { cwd }).code).toBe(0)
  expect(run(['plan', 'ajouter', 'laine', '@Ranger "tout", vite'], { cwd }).code).toBe(0)
})

test('as Markdown, the plan is read as it is: the wish, each action with its steps, who does what and when', () => {
  const { code, out, err } = exported()
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toMatch(/^# Plan .+ · Laine et Lumière\n/)
  expect(out).toContain('> « Vendre aussi en hiver'.replaceAll('« ', '«\u00a0'))
  expect(out).toMatch(/#### 1\. Activer .+\n/)
  expect(out).toMatch(/\n1\. Commencer par le courriel.+\n2\. /)
  expect(out).toMatch(/\| 1\. Activer .+ \| =cmd\\\|calc \| 30.janvier 2099 \| .+ \| 0 sur 6; hier \|/)
  expect(run(['plan', 'export', 'laine', '--lang', 'en'], { cwd }).out).toContain('Your actions, step by step')
})

test('as CSV, a line for each step, that every reader reads back, and no text that a spreadsheet would run', () => {
  const { out } = exported('--format', 'csv')
  const { data } = papaparse.parse<string[]>(out.trimEnd())
  const [header = [], ...rows] = data
  expect(header).toEqual([
    'quand',
    'rang',
    'code',
    'action',
    'étape',
    'à faire',
    'qui',
    'pour quand',
    'premier point',
    'statut',
    'depuis',
    'signe de réussite',
    'chiffre de départ',
  ])
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([header.length]))
  const first = rows.filter((row) => row[2] === 'A37')
  expect(first.map((row) => row[4])).toEqual(['1', '2', '3', '4'])
  expect(first[0]).toMatchObject({
    0: 'maintenant',
    6: "'=cmd|calc",
    7: '2099-01-30',
    9: 'acceptée',
    12: '0 sur 6; hier',
  })
  const added = rows.filter((row) => row[3]?.includes('Ranger'))
  expect(added).toHaveLength(1)
  expect(added[0]).toMatchObject({ 3: `'@Ranger "tout", vite`, 4: '', 5: '' })
  expect(rows.some((row) => row[0] === 'ensuite')).toBe(true)
})

test('for Excel, with a mark at the head and semicolons', () => {
  expect(exported('--out', 'taches.csv', '--excel')).toMatchObject({ code: 0, out: '' })
  const text = readFileSync(join(cwd, 'taches.csv'), 'utf8')
  expect(text.startsWith('\ufeffquand;rang;code;')).toBe(true)
  expect(text).toContain('"0 sur 6; hier"')
})

test('as JSON, the very plan that `plan show --json` prints', () => {
  const shown = JSON.parse(run(['plan', 'show', 'laine', '--json'], { cwd }).out)
  expect(exported('--out', 'plan.json')).toMatchObject({ code: 0, out: '' })
  expect(JSON.parse(readFileSync(join(cwd, 'plan.json'), 'utf8'))).toEqual(shown)
})

test('never over a file that exists, unless it is asked; and what is badly said is told', () => {
  writeFileSync(join(cwd, 'deja.md'), 'à moi')
  expect(exported('--out', 'deja.md').code).toBe(5)
  expect(readFileSync(join(cwd, 'deja.md'), 'utf8')).toBe('à moi')
  expect(exported('--out', 'deja.md', '--force').code).toBe(0)
  expect(exported('--format', 'docx')).toMatchObject({ code: 2, err: expect.stringContaining('md, json, csv') })
  expect(exported('--excel')).toMatchObject({ code: 2, err: expect.stringContaining('--format csv') })
})
