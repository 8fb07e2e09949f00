import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { chances } from '../support/chance.ts'
import { newFolder, program, run } from '../support/run-program.ts'
import { header, response } from '../support/surveys.ts'

const seed = 20_261_128
const moments = Number(process.env.VIRAGE_TEST_MOMENTS)

/** An export that takes a while, with a row that is rejected and one that says again what another said. */
const express = [
  header,
  ...Array.from({ length: 12_000 }, (_, id) => response(id, `Entreprise ${id}`, '1', '2', '3', '4')),
  response(12_001, 'Garage Nord', '1', '2', '9', '4'),
  response(7, 'Entreprise 7', '2', '2', '3', '4'),
]
const pulse = [
  ['Horodateur', 'PH1', 'PH2', 'PH3', 'PH4', 'PH5', 'PH6', 'PH7', 'PH8', 'PH9'],
  ...Array.from({ length: 400 }, (_, n) => ['2026/06/05 11:34', ...Array(8).fill(String(1 + (n % 5))), 'Rien']),
]

type Import = Readonly<{ rows: readonly (readonly string[])[]; flags: readonly string[]; code: number }>

const imports: readonly (readonly [string, Import])[] = [
  ['of businesses', { rows: express, flags: ['-q', 'pme-express', '--scores', 'cotes.csv', '--force'], code: 1 }],
  ['of the people of a group', { rows: pulse, flags: ['-q', 'pouls-humain', '--business', 'Roy'], code: 0 }],
]

function folderOf({ rows }: Import): string {
  const cwd = newFolder()
  writeFileSync(join(cwd, 'export.csv'), rows.map((row) => row.join(',')).join('\n'))
  return cwd
}

const argsOf = ({ flags }: Import) => ['lot', 'export.csv', ...flags, '--consent-in-survey']

/** All that the store says, the ids and moments of this very run aside. */
function kept(cwd: string): readonly unknown[] {
  const path = join(cwd, 'data', 'virage.db')
  if (!existsSync(path)) return []
  const database = new Database(path, { readonly: true })
  try {
    expect(database.pragma('integrity_check', { simple: true })).toBe('ok')
    expect(database.pragma('foreign_key_check')).toEqual([])
    const rows = (sql: string): readonly unknown[] => (isMade(database) ? database.prepare(sql).raw().all() : [])
    return [
      ...rows('SELECT file, sha256, survey, stage, matching FROM lot'),
      ...rows('SELECT seq, line, response, name, revises, answers, tier1_1 FROM lot_row ORDER BY seq'),
      ...rows('SELECT count(*) FROM lot_seal HAVING count(*) > 0'),
      ...rows('SELECT shown, waiting FROM group_count'),
    ]
  } finally {
    database.close()
  }
}

function isMade(database: Database.Database): boolean {
  return database.prepare("SELECT count(*) FROM sqlite_schema WHERE name = 'lot'").pluck().get() === 1
}

/** The import cut by SIGKILL after so many milliseconds; whether it was still at work. */
async function killedAfter(delay: number, cwd: string, asked: Import): Promise<boolean> {
  const env = { ...process.env, VIRAGE_DATA: join(cwd, 'data'), VIRAGE_LANG: 'fr' }
  const child = spawn(process.execPath, [program, ...argsOf(asked)], { cwd, env, stdio: 'ignore' })
  const ended = once(child, 'exit')
  const timer = setTimeout(() => child.kill('SIGKILL'), delay)
  const [, signal] = await ended
  clearTimeout(timer)
  return signal === 'SIGKILL'
}

describe.each(imports)('an import %s', (_, asked) => {
  test(`killed at ${moments} moments, keeps each time all of it or nothing, and is then made again to the same store`, {
    timeout: 30_000 * (moments + 1),
  }, async () => {
    const whole = folderOf(asked)
    const start = performance.now()
    expect(run(argsOf(asked), { cwd: whole }).code).toBe(asked.code)
    const length = performance.now() - start
    const all = kept(whole)
    expect(all.length).toBeGreaterThan(1)
    const chance = chances(seed)
    let cut = 0
    for (let moment = 0; moment < moments; moment += 1) {
      const cwd = folderOf(asked)
      // One in each equal part of the import, from the start of the process to the last word.
      if (await killedAfter(((moment + chance()) / moments) * length, cwd, asked)) cut += 1
      expect([[], all]).toContainEqual(kept(cwd))
      expect(run(argsOf(asked), { cwd }).code).toBe(asked.code)
      expect(kept(cwd)).toEqual(all)
    }
    expect(cut).toBeGreaterThan(moments / 2)
  })
})
