import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { newFolder, program, run } from '../support/run-program.ts'

const root = join(import.meta.dirname, '../..')

describe('the command line', () => {
  test('speaks French, commander’s own words included', () => {
    const { code, out, err } = run(['--help'])
    expect(code).toBe(0)
    expect(err).toBe('')
    expect(out).toContain('Utilisation')
    expect(out).not.toMatch(/Usage|Options:|Commands|display help/)
  })

  test('speaks English when asked, wherever the flag stands', () => {
    for (const args of [
      ['--lang', 'en', 'visit', '--help'],
      ['visit', '--help', '--lang=en'],
    ]) {
      const { code, out } = run(args)
      expect(code).toBe(0)
      expect(out).toContain('Usage: virage visit|visite')
    }
  })

  test('names a wrong option or command, the nearest right one, and exits 2', () => {
    expect(run(['visite', '--anwsers', 'x.yaml'])).toMatchObject({ code: 2, out: '' })
    expect(run(['visite', '--anwsers', 'x.yaml']).err).toContain('--answers')
    expect(run(['raport', 'x']).err).toContain('rapport')
    expect(run(['show']).err).toMatch(/Il manque/)
    expect(run(['list', '--lang', 'de'])).toMatchObject({ code: 2 })
  })

  test('tells its version', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    expect(run(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' })
  })

  test('asks nothing when nobody is at a terminal', () => {
    for (const args of [[], ['visit', 'Une entreprise']]) {
      const { code, out } = run(args)
      expect(code).toBe(2)
      expect(out).toBe('')
    }
  })

  test('says in one sentence what is not found, without a stack', () => {
    for (const args of [
      ['show', 'personne'],
      ['report', 'personne'],
      ['visit', '--answers', 'absent.yaml'],
      ['questionnaire', 'check', 'absent.yaml'],
    ]) {
      const { code, err } = run(args)
      expect(code).toBe(3)
      expect(err.trim().split('\n').length).toBeLessThan(4)
      expect(err).not.toMatch(/ at .*\.js:\d/)
    }
  })

  test('lists nothing, and makes no file, in an empty folder', () => {
    const cwd = newFolder()
    const { code, out } = run(['list'], { cwd })
    expect(code).toBe(0)
    expect(out).toContain('Aucun diagnostic')
    expect(existsSync(join(cwd, 'data'))).toBe(false)
  })

  test('exits 74 when the screen cannot be written, 0 when its reader leaves', () => {
    if (!existsSync('/dev/full')) return
    const full = openSync('/dev/full', 'w')
    const { status } = spawnSync(process.execPath, [program, 'list'], {
      stdio: ['ignore', full, 'pipe'],
      env: { ...process.env, VIRAGE_DATA: newFolder() },
    })
    closeSync(full)
    expect(status).toBe(74)
    const left = spawnSync('sh', ['-c', `"${process.execPath}" "${program}" --help | true; exit 0`], {
      encoding: 'utf8',
    })
    expect(left.stderr).toBe('')
  })
})

describe('a damaged or foreign store', () => {
  test('is refused in a sentence, with exit 4, and is not touched', () => {
    const cwd = newFolder()
    mkdirSync(join(cwd, 'data'))
    writeFileSync(join(cwd, 'data/virage.db'), 'x'.repeat(5000))
    const { code, err } = run(['list'], { cwd })
    expect(code).toBe(4)
    expect(err).toContain('endommagée')
    expect(readFileSync(join(cwd, 'data/virage.db'), 'utf8')).toBe('x'.repeat(5000))
  })
})
