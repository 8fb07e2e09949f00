import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { newFolder, run } from '../support/run-program.ts'

const root = join(import.meta.dirname, '../..')

/** A folder with the express under a newer version, once these words of it are replaced. */
function express(...edits: readonly (readonly [string, string])[]): string {
  const cwd = newFolder()
  let text = readFileSync(join(root, 'questionnaires/pouls-conversation.yaml'), 'utf8')
  for (const [from, to] of [['version: "1.0.0"', 'version: "1.1.0"'] as const, ...edits]) {
    expect(text).toContain(from)
    text = text.replace(from, to)
  }
  writeFileSync(join(cwd, 'nouveau.yaml'), text)
  return cwd
}

function diff(cwd: string, ...args: readonly string[]) {
  const { code, out, err } = run(['questionnaire', 'diff', ...args], { cwd })
  return { code, out: out.replaceAll('\u00a0', ' '), err: err.replaceAll('\u00a0', ' ') }
}

describe('virage questionnaire diff', () => {
  test('says that only the version changed', () => {
    const { code, out } = diff(express(), 'pouls-conversation', 'nouveau.yaml')
    expect(code).toBe(0)
    expect(out).toContain('pouls-conversation@1.0.0 → pouls-conversation@1.1.0')
    expect(out).toContain('Seul le numéro de version change')
  })

  test('tells what changes the meaning apart from what changes only the words', () => {
    const cwd = newFolder()
    copyFileSync(join(root, 'tests/fixtures/versions/cadre.yaml'), join(cwd, 'cadre.yaml'))
    const text = readFileSync(join(cwd, 'cadre.yaml'), 'utf8')
    writeFileSync(
      join(cwd, 'cadre-2.yaml'),
      text.replace(/version: "([\d.]+)"/, 'version: "9.0.0"').replace(/from: 3\b/, 'from: 4'),
    )
    const { code, out } = diff(cwd, 'cadre.yaml', 'cadre-2.yaml')
    expect(code).toBe(0)
    expect(out).toContain('Ce qui change de sens')
    expect(out).toMatch(/levels › \S+ › from : 3 → 4/)
  })

  test('tells what came, what went, and whose answers no longer compare', () => {
    const fixtures = join(root, 'tests/fixtures/versions')
    const [one, two] = ['atelier-1.yaml', 'atelier-2.yaml'].map((name) => join(fixtures, name))
    const { code, out } = diff(newFolder(), one ?? '', two ?? '', '-q', join(fixtures, 'cadre.yaml'))
    expect(code).toBe(0)
    expect(out).toContain('Ses réponses ne se comparent plus')
  })

  test('gives the same as data', () => {
    const cwd = express()
    const { out } = diff(cwd, 'pouls-conversation', 'nouveau.yaml', '--json')
    expect(JSON.parse(out)).toMatchObject({
      format: 'virage/differences@1',
      kind: 'questionnaire',
      before: { id: 'pouls-conversation', version: '1.0.0' },
      after: { id: 'pouls-conversation', version: '1.1.0' },
      added: [],
      removed: [],
      changed: [],
    })
  })

  test('a name that is nowhere is told, with the nearest', () => {
    const { code, err } = diff(newFolder(), 'pme-expres', 'pme-complet')
    expect(code).toBe(3)
    expect(err).toContain('Vouliez-vous dire « pme-express »?')
  })

  test('two contents of different kinds are not compared', () => {
    const { code, err } = diff(newFolder(), 'pme-express', 'cadre-pme')
    expect(code).toBe(3)
    expect(err).toContain('un questionnaire et un référentiel')
  })
})
