import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { heldIn } from '../support/held.ts'
import { newFolder, program, type Ran, run } from '../support/run-program.ts'

const preload = join(import.meta.dirname, '../support/clock.mjs')

/** Runs the program at a time of its own. */
function runAt(
  at: string,
  args: readonly string[],
  { cwd, input = '' }: Readonly<{ cwd: string; input?: string }>,
): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', preload, program, ...args], {
    cwd,
    env: { ...process.env, VIRAGE_DATA: join(cwd, 'data'), VIRAGE_CLOCK_AT: at },
    input,
    encoding: 'utf8',
  })
  return { code: status, out: stdout, err: stderr }
}

const visiting = ['visit', 'Roy', '--simple']
const questions = (trail: readonly unknown[] | undefined) => JSON.stringify(trail)

/** The first answers, then the clock is moved, then two more. */
const moves = [
  ['back by a day', '2026-11-28T15:00:00.000Z', '2026-11-27T15:00:00.000Z'],
  ['back by ten years', '2026-11-28T15:00:00.000Z', '2016-11-28T15:00:00.000Z'],
  ['past 2038', '2026-11-28T15:00:00.000Z', '2039-01-20T15:00:00.000Z'],
  ['through the hour that comes twice', '2026-11-01T05:30:00.000Z', '2026-11-01T06:30:00.000Z'],
] as const

describe('a visit whose clock is moved', () => {
  test.each(moves)(
    '%s keeps its answers in the order they were given, and times that are never negative',
    (_what, before, after) => {
      const cwd = newFolder()
      expect(runAt(before, visiting, { cwd, input: 'o\nn\no\n\nVendre\n2\n/q\n' }).code).toBe(0)
      const first = heldIn(cwd)?.trail ?? []
      const again = runAt(after, visiting, { cwd, input: '2\n2\n/q\n' })
      expect(again.code).toBe(0)
      const kept = heldIn(cwd)?.trail ?? []
      expect(kept.length).toBe(first.length + 2)
      expect(questions(kept.slice(0, first.length))).toBe(questions(first))
      expect(again.err).not.toMatch(/~?-\d+ min|NaN|Invalid/)
      const listed = run(['list'], { cwd })
      expect(listed.code).toBe(0)
      expect(listed.out).not.toMatch(/-\d+ (min|jour|an)|NaN|Invalid/)
    },
  )

  test('the stored times are UTC, whichever of the two hours it was', () => {
    const cwd = newFolder()
    runAt('2026-11-01T05:30:00.000Z', visiting, { cwd, input: 'o\nn\no\n\nVendre\n/q\n' })
    runAt('2026-11-01T06:30:00.000Z', ['backup'], { cwd })
    expect(readdirSync(join(cwd, 'data', 'backups')).sort()).toEqual([
      expect.stringMatching(/^2026-11-01T05-30.*-daily/),
      expect.stringMatching(/^2026-11-01T06-30.*-manual/),
    ])
  })

  test('backups made with the clock moved back are still told apart, and none is replaced', () => {
    const cwd = newFolder()
    runAt('2026-11-28T15:00:00.000Z', visiting, { cwd, input: 'o\nn\no\n\nVendre\n/q\n' })
    for (const at of ['2026-11-28T15:00:00.000Z', '2016-11-28T15:00:00.000Z', '2026-11-28T15:00:00.000Z'])
      expect(runAt(at, ['backup'], { cwd }).code).toBe(0)
    expect(readdirSync(join(cwd, 'data', 'backups')).filter((name) => name.includes('manual'))).toHaveLength(3)
  })
})
