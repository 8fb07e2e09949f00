import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { exit } from '../../src/cli/exit.ts'
import { buildProgram } from '../../src/cli/program.ts'
import { cliWords } from '../../src/text/cli-words.ts'

const root = join(import.meta.dirname, '../..')
const readme = readFileSync(join(root, 'README.md'), 'utf8')

describe('the README', () => {
  test('opens with the two commands of a fresh machine', () => {
    const head = readme.split('\n').slice(0, 6).join('\n')
    expect(head).toContain('npm ci && npm run demo')
    expect(head).toContain('npm ci && npm test')
  })

  test('shows every command', async () => {
    const nothing = () => undefined
    const program = buildProgram({
      cli: await cliWords('en'),
      version: '0',
      out: nothing,
      err: nothing,
      accept: nothing,
    })
    const commands = program.commands.flatMap((command) =>
      command.commands.length === 0
        ? [command.name()]
        : command.commands.map((under) => `${command.name()} ${under.name()}`),
    )
    expect(commands.length).toBeGreaterThan(5)
    expect(commands.filter((command) => !readme.includes(`npx virage ${command}`))).toEqual([])
  })

  test('explains every exit code', () => {
    for (const code of Object.values(exit)) expect(readme).toMatch(new RegExp(`^\\| ${code} \\|`, 'm'))
  })

  test('links only to what exists, in every page of the repository', () => {
    const pages = [
      'README.md',
      ...['src', 'questionnaires', 'templates', 'tests', 'tests/bench'].map((folder) => `${folder}/README.md`),
    ]
    const dead = pages.flatMap((page) =>
      [...readFileSync(join(root, page), 'utf8').matchAll(/\]\(([^)#\s]+)\)/g)]
        .map((match) => match[1] ?? '')
        .filter((target) => !/^https?:/.test(target) && !existsSync(join(root, dirname(page), target)))
        .map((target) => `${page}: ${target}`),
    )
    expect(dead).toEqual([])
  })

  test('ships what the package promises, and no test nor data', () => {
    const { files } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    expect(files).toEqual([
      'bin',
      'dist',
      'questionnaires',
      'templates',
      'CHANGELOG.md',
      'LICENSE',
      'THIRD_PARTY_NOTICES.md',
    ])
    expect(
      readdirSync(join(root, 'templates'), { recursive: true, encoding: 'utf8' }).filter((name) =>
        name.endsWith('.db'),
      ),
    ).toEqual([])
  })
})
