import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { importLot } from '../../src/store/import-lot.ts'
import type { NewLot } from '../../src/store/lot.ts'
import { chances } from '../support/chance.ts'
import { addRows, lotNamed, rowAt } from '../support/invented-lot.ts'
import { raw } from '../support/raw-sqlite.ts'
import { newPath, opened, thrownBy } from '../support/temporary-store.ts'

const child = fileURLToPath(new URL('../support/store-child.js', import.meta.url))

function importing(path: string, lot: NewLot): ChildProcess {
  return spawn(process.execPath, [child, 'import', path, JSON.stringify(lot)], { stdio: ['ignore', 'pipe', 'inherit'] })
}

async function saidBy(running: ChildProcess, take: (line: string) => void = () => undefined): Promise<string[]> {
  const lines: string[] = []
  if (running.stdout === null) return lines
  for await (const line of createInterface(running.stdout)) {
    lines.push(line)
    take(line)
  }
  return lines
}

function kept(path: string): readonly unknown[] {
  const other = raw(path, { readonly: true })
  expect(other.pragma('integrity_check', { simple: true })).toBe('ok')
  return ['lot', 'lot_row'].map((table) => other.prepare(`SELECT count(*) FROM ${table}`).pluck().get())
}

test('an import killed with -9 at any moment leaves nothing or all, and can be repeated', async () => {
  const chance = chances(20_261_128)
  for (let run = 0; run < 10; run++) {
    const path = newPath()
    opened(path).close()
    const at = 1 + Math.floor(chance() * 33)
    const running = importing(path, lotNamed('a.csv'))
    const said = await saidBy(running, (line) => {
      if (line === String(at * 100)) setTimeout(() => running.kill('SIGKILL'), chance() * 40)
    })
    opened(path).close()
    const isWhole = said.at(-1)?.includes('"kept"') === true
    const [lots, rows] = kept(path)
    if (isWhole) expect([lots, rows]).toEqual([1, 3000])
    else
      expect([
        [0, 0],
        [1, 3000],
      ]).toContainEqual([lots, rows])
    await saidBy(importing(path, lotNamed('a.csv')))
    expect(kept(path)).toEqual([1, 3000])
  }
})

test('eight imports at once all keep their rows, and two of the same file keep them once', async () => {
  const path = newPath()
  const files = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'g']
  const said = await Promise.all(
    files.map((file, index) => saidBy(importing(path, { ...lotNamed(file), id: lotNamed(`lot ${index}`).id }))),
  )
  const states = said.map((lines) => (/"state":"(\w+)"/.exec(lines.at(-1) ?? '') ?? [])[1])
  expect(states.toSorted()).toEqual(['already', ...files.slice(1).map(() => 'kept')])
  expect(kept(path)).toEqual([7, 21_000])
})

test('an import waits for one that is longer than the patience of a visit, and a failure of its own is not tried again', () => {
  const store = opened(newPath())
  store.row('PRAGMA busy_timeout = 20')
  const other = raw(store.path)
  other.exec('BEGIN IMMEDIATE')
  store.row('PRAGMA busy_timeout = 1')
  let tries = 0
  const locked = thrownBy(() => importLot(store, lotNamed('a.csv'), () => tries++))
  expect(locked).toMatchObject({ name: 'StoreLocked' })
  other.exec('COMMIT')
  expect(tries).toBe(0)
  const failing = () =>
    importLot(store, lotNamed('a.csv'), (add) => {
      tries++
      addRows(add, [rowAt(2, { line: 1.5 })])
    })
  expect(thrownBy(failing)).toMatchObject({ code: 'SQLITE_CONSTRAINT_DATATYPE' })
  expect(tries).toBe(1)
})
