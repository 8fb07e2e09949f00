import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newFolder, run } from '../support/run-program.ts'
import { Terminal } from '../support/terminal.ts'

const answers = join(import.meta.dirname, '../../templates/demo/boulangerie.yaml')

function longest(text: string): number {
  return Math.max(...text.split('\n').map((line) => line.length))
}

test.each([40, 80, 120])('the portrait and the plan are read on a screen of %d columns', async (columns) => {
  const cwd = newFolder()
  expect(run(['visit', '--answers', answers], { cwd }).code).toBe(0)
  const terminal = new Terminal({ args: ['show', 'boulangerie'], cwd, columns })
  expect(await terminal.ended()).toBe(0)
  expect(longest(terminal.text)).toBeLessThan(columns)
  expect(terminal.text).toContain('Personnes et capacité d’adaptation')
})

test.each(['fr', 'en'])('help fits a screen of 80 columns (%s)', async (language) => {
  for (const args of [['--help'], ['plan', '--help'], ['explain', '--help']]) {
    const terminal = new Terminal({ args, cwd: newFolder(), language, columns: 80 })
    expect(await terminal.ended()).toBe(0)
    expect(longest(terminal.text)).toBeLessThanOrEqual(80)
  }
})

test('help names in English what an option takes', () => {
  const { out } = run(['plan', 'status', '--help'], { language: 'en' })
  expect(out).toContain('--data <folder>')
  expect(out).toContain('--reason <text>')
})
