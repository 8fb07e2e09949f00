import { spawnSync } from 'node:child_process'
import { cpSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { chances } from '../support/chance.ts'
import { businessesIn, replacedIn, storeOf, withBackup } from '../support/kept-store.ts'
import { Piped } from '../support/piped.ts'
import { newFolder, program, run } from '../support/run-program.ts'

const moments = Number(process.env.VIRAGE_TEST_MOMENTS)
const everyChange = moments > 10
const preload = join(import.meta.dirname, '../support/kill-before.cjs')
const before = ['Roy', 'Tremblay']
const after = ['Roy']

/** A restore that dies just before its `change`-th change to the disk; 0 when it has fewer. */
function killedBefore(change: number, { cwd, backup }: ReturnType<typeof withBackup>): number {
  const env = { ...process.env, VIRAGE_DATA: join(cwd, 'data'), VIRAGE_KILL_BEFORE: String(change) }
  const args = ['--require', preload, program, 'restore', backup, '--yes']
  const { status, signal } = spawnSync(process.execPath, args, { cwd, env })
  expect([status, signal]).toEqual(signal === null ? [0, null] : [null, 'SIGKILL'])
  return signal === null ? 0 : 1
}

/** The same folder elsewhere. */
function copied({ cwd, backup }: ReturnType<typeof withBackup>): ReturnType<typeof withBackup> {
  const copy = newFolder()
  cpSync(join(cwd, 'data'), join(copy, 'data'), { recursive: true })
  return { cwd: copy, backup: join(copy, 'data', 'backups', basename(backup)) }
}

/** The store is the old one or the new one, opens, and nothing of what there was is lost. */
function expectOneOfBoth(cwd: string, backup: string): readonly string[] {
  const left = businessesIn(storeOf(cwd))
  expect([before, after]).toContainEqual(left)
  if (left.length === after.length) expect(businessesIn(replacedIn(cwd).at(-1) ?? '')).toEqual(before)
  for (const path of replacedIn(cwd)) expect(before).toEqual(expect.arrayContaining([...businessesIn(path)]))
  expect(businessesIn(backup)).toEqual(after)
  expect(run(['list'], { cwd })).toMatchObject({ code: 0, err: '' })
  return left
}

describe('a restore killed', () => {
  test('before any of its changes to the disk leaves the old store or the new one, and is done again', () => {
    const found = new Set<string>()
    const step = everyChange ? 1 : 3
    const first = withBackup()
    for (let change = 0; ; change += step) {
      const place = copied(first)
      const isCut = killedBefore(change, place) === 1
      found.add(expectOneOfBoth(place.cwd, place.backup).join())
      expect(run(['restore', place.backup, '--yes'], place)).toMatchObject({ code: 0 })
      expect(businessesIn(storeOf(place.cwd))).toEqual(after)
      if (!isCut) break
      expect(change).toBeLessThan(200)
    }
    expect(found).toEqual(new Set([before.join(), after.join()]))
  }, 600_000)

  test(
    `at ${moments} moments drawn leaves the old store or the new one`,
    async () => {
      const { cwd, backup } = withBackup()
      const start = performance.now()
      expect(run(['restore', backup, '--yes'], { cwd }).code).toBe(0)
      const length = performance.now() - start
      const chance = chances(20_261_128)
      for (let moment = 0; moment < moments; moment += 1) {
        if (businessesIn(storeOf(cwd)).length === after.length)
          expect(run(['restore', replacedIn(cwd)[0] ?? '', '--yes'], { cwd }).code).toBe(0)
        expect(businessesIn(storeOf(cwd))).toEqual(before)
        const session = new Piped({ args: ['restore', backup, '--yes'], cwd })
        setTimeout(() => session.kill('SIGKILL'), ((moment + chance()) / moments) * length)
        expect([0, 128 + 9]).toContain(await session.ended())
        expectOneOfBoth(cwd, backup)
      }
    },
    30_000 * (moments + 1),
  )
})
