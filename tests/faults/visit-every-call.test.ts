import { rmSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { drawn, faulted, points, refusals, seed, wholeRun } from '../support/faulted.ts'
import {
  expectAcknowledged,
  expectTakenUp,
  hadOnce,
  inputOf,
  type LineByLine,
  visiting,
} from '../support/line-by-line.ts'
import { newFolder } from '../support/run-program.ts'
import { canTrace, countedBy, tracedWith } from '../support/traced.ts'

let had: Promise<LineByLine> | undefined

/** The visit that nothing stops, had once for all. */
function whole(): Promise<LineByLine> {
  had ??= hadOnce()
  return had
}

describe('a visit of forty answers, line by line through a pipe', () => {
  test('killed at any of its calls, has lost nothing acknowledged, and is taken up at the first unanswered place', {
    timeout: 3_600_000,
  }, async () => {
    const visit = await whole()
    const { calls } = wholeRun(newFolder(), visiting, inputOf(visit))
    for (const at of drawn(calls, { wanted: points * 2, seed })) {
      const cwd = newFolder()
      const { code, err } = faulted(visiting, { cwd, fault: `kill:${at}`, input: inputOf(visit) })
      expect(code, `call ${at}`).toBe(null)
      expectTakenUp(cwd, expectAcknowledged(cwd, err, visit), visit)
      rmSync(cwd, { recursive: true })
    }
  })

  test('refused any of its calls, says so without acknowledging, and is taken up once there is room', {
    timeout: 10_000_000,
  }, async () => {
    const visit = await whole()
    const { calls } = wholeRun(newFolder(), visiting, inputOf(visit))
    for (const [index, code] of refusals.entries()) {
      for (const at of drawn(calls, { wanted: Math.ceil(points / 4), seed: seed + index })) {
        const cwd = newFolder()
        const fault = `${code}:${at}${code === 'ENOSPC' ? '+' : ''}`
        const ran = faulted(visiting, { cwd, fault, input: inputOf(visit) })
        expect([0, 5, 6], `${fault}: ${ran.err.slice(-500)}`).toContain(ran.code)
        expect(ran.err).not.toMatch(/^ {4}at /m)
        if (ran.code !== 0) expectTakenUp(cwd, expectAcknowledged(cwd, ran.err, visit), visit)
        rmSync(cwd, { recursive: true })
      }
    }
  })
})

/** The calls of the system that make a file durable, or change its name: a kill is asked for at each of them. */
const systemCalls = 'pwrite64,fsync,fdatasync,ftruncate,rename,link,unlink'

describe.skipIf(!canTrace())('the same visit, under strace', () => {
  test('killed at any call of the system that writes, has lost nothing acknowledged', {
    timeout: 10_000_000,
  }, async () => {
    const visit = await whole()
    const counted = countedBy(systemCalls, visiting, inputOf(visit))
    expect(counted.length).toBeGreaterThan(3)
    for (const [index, { call, count }] of counted.entries()) {
      for (const at of drawn(count, { wanted: Math.ceil(points / 2), seed: seed + index })) {
        const cwd = newFolder()
        const { err } = tracedWith(`inject=${call}:signal=KILL:when=${at}`, visiting, { cwd, input: inputOf(visit) })
        expectTakenUp(cwd, expectAcknowledged(cwd, err, visit), visit)
        rmSync(cwd, { recursive: true })
      }
    }
  })

  test.each(['ENOSPC', 'EIO'])(
    'refused (%s) from any call that writes on, has lost nothing acknowledged',
    {
      timeout: 10_000_000,
    },
    async (code) => {
      const visit = await whole()
      for (const { call, count } of countedBy('pwrite64,fsync', visiting, inputOf(visit))) {
        for (const at of drawn(count, { wanted: Math.ceil(points / 4), seed })) {
          const cwd = newFolder()
          const inject = `inject=${call}:error=${code}:when=${at}+`
          const { code: exit, err } = tracedWith(inject, visiting, { cwd, input: inputOf(visit) })
          expect([0, 5], `${inject}: ${err.slice(-500)}`).toContain(exit)
          expect(err).not.toMatch(/^ {4}at /m)
          if (exit !== 0) expectTakenUp(cwd, expectAcknowledged(cwd, err, visit), visit)
          rmSync(cwd, { recursive: true })
        }
      }
    },
  )
})
