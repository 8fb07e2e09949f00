import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { openDatabase } from '../../src/store/open-database.ts'
import { chances } from '../support/chance.ts'
import { points, seed } from '../support/faulted.ts'
import { heldIn } from '../support/held.ts'
import { hadOnce, inputOf, placesIn, visiting } from '../support/line-by-line.ts'
import { diskAtEachWord } from '../support/power-loss.ts'
import { newFolder } from '../support/run-program.ts'
import { canTrace, traced } from '../support/traced.ts'

const at = '2026-11-28T15:00:00.000Z'
const script = join(import.meta.dirname, '../support/acknowledge.mjs')

/** How many random subsets of what was never synced are tried at each acknowledgement. */
const subsets = Math.min(points, 20)

/** What a program did, as strace tells it, in a folder that is its disk. */
function recorded(
  args: readonly string[],
  more: Readonly<{ cwd: string; input?: string; command?: readonly string[] }>,
): string {
  const log = join(newFolder(), 'log')
  const calls = 'openat,close,write,writev,pwrite64,ftruncate,fsync,fdatasync,mkdir,rmdir,link,rename,unlink'
  expect(traced(['-f', '-xx', '-s', '16777216', '-o', log, '-e', `trace=${calls}`], args, more).code).toBe(0)
  return readFileSync(log, 'latin1')
}

/** How many rows are there after a power cut at each acknowledgement, beside how many were acknowledged. */
function rowsAfterCuts(synchronous: string): readonly Readonly<{ acknowledged: number; kept: number }>[] {
  const cwd = newFolder()
  const log = recorded([join(cwd, 'small.db'), synchronous], { cwd, command: [process.execPath, script] })
  const found = []
  for (const { disk, said } of diskAtEachWord(log, cwd)) {
    const cut = newFolder()
    disk.cut(cut)
    const database = new Database(join(cut, 'small.db'))
    const kept = Number(database.prepare('SELECT count(*) FROM row').pluck().get())
    database.close()
    found.push({ acknowledged: said.split('\n').length - 1, kept })
  }
  return found
}

describe.skipIf(!canTrace())('a power cut at each acknowledgement', () => {
  test('of a small program in synchronous=NORMAL loses what it acknowledged, and in FULL nothing: the replay tells them apart', () => {
    const [normal, full] = [rowsAfterCuts('NORMAL'), rowsAfterCuts('FULL')]
    expect([normal.length, full.length]).toEqual([20, 20])
    expect(normal.some(({ acknowledged, kept }) => kept < acknowledged)).toBe(true)
    expect(full.filter(({ acknowledged, kept }) => kept < acknowledged)).toEqual([])
  })

  test(`of a visit loses nothing acknowledged, nor with ${subsets} subsets of what was never synced`, {
    timeout: 3_600_000,
  }, async () => {
    const visit = await hadOnce()
    const cwd = newFolder()
    const log = recorded(visiting, { cwd, input: inputOf(visit) })
    const chance = chances(seed)
    let acknowledged = 0
    for (const { disk, said } of diskAtEachWord(log, cwd)) {
      const shown = placesIn(said).length
      if (shown === acknowledged) continue
      acknowledged = shown
      for (let subset = 0; subset <= subsets; subset += 1) {
        const cut = newFolder()
        disk.cut(cut, subset === 0 ? undefined : chance)
        openDatabase(join(cut, 'data', 'virage.db'), { at, purpose: 'write' }).close()
        const trail = heldIn(cut)?.trail ?? []
        expect(trail.length, `place ${shown}, subset ${subset}`).toBeGreaterThanOrEqual(shown)
        expect(trail).toEqual(visit.trail.slice(0, trail.length))
        rmSync(cut, { recursive: true })
      }
    }
    expect(acknowledged).toBe(visit.places.length)
  })

  test('of an import leaves none of its rows before it is said to be done, or all; and all after', {
    timeout: 3_600_000,
  }, () => {
    const cwd = newFolder()
    const rows = Array.from({ length: 200 }, (_, row) => `${row},2026-06-05 10:00:00,Boulangerie ${row},02,2,3,1,4`)
    const header = 'id,submitdate,PRF-NOM,PRF-REG,PER-COMP-1,PER-ADAP-1,DIR-VISI-1,CON-ACCE-1'
    writeFileSync(join(cwd, 'export.csv'), `${[header, ...rows].join('\n')}\n`)
    const asked = ['batch', 'export.csv', '-q', 'pme-express', '--consent-in-survey', '--scores', 'scores.csv']
    const log = recorded(asked, { cwd })
    const chance = chances(seed)
    let isDone = false
    for (const { disk, said } of diskAtEachWord(log, cwd)) {
      isDone = said.replaceAll('\u00a0', ' ').includes('200 diagnostics enregistrés')
      for (let subset = 0; subset <= subsets; subset += 1) {
        const cut = newFolder()
        disk.cut(cut, subset === 0 ? undefined : chance)
        openDatabase(join(cut, 'data', 'virage.db'), { at, purpose: 'write' }).close()
        expect(isDone ? [200] : [0, 200]).toContain(heldIn(cut)?.rows.lot_row)
        rmSync(cut, { recursive: true })
      }
    }
    expect(isDone).toBe(true)
  })
})
