import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { basename } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { foldTrail } from '../../src/model/assessment.ts'
import { loadAssessment } from '../../src/store/load-assessment.ts'
import { startAssessment } from '../../src/store/start-assessment.ts'
import { listSubjects } from '../../src/store/subjects.ts'
import { loadTrail } from '../../src/store/trail.ts'
import { startVisit, visit } from '../support/invented-visit.ts'
import { raw } from '../support/raw-sqlite.ts'
import { besideStore, newPath, opened } from '../support/temporary-store.ts'

const child = fileURLToPath(new URL('../support/store-child.js', import.meta.url))

function session(...args: string[]): ChildProcess {
  return spawn(process.execPath, [child, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
}

async function saidBy(running: ChildProcess): Promise<string[]> {
  const lines: string[] = []
  if (running.stdout) for await (const line of createInterface(running.stdout)) lines.push(line)
  return lines
}

/** Kills a session at its `count`-th acknowledgement, `delay` ms later; says the last one it made. */
async function killAfter(running: ChildProcess, count: number, delay: number): Promise<number> {
  let last = 0
  if (running.stdout === null) return last
  for await (const line of createInterface(running.stdout)) {
    last = Number(line)
    if (last === count) setTimeout(() => running.kill('SIGKILL'), delay)
  }
  return last
}

/** A small generator with a seed, so that a failing run can be run again. */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    yield state / 2 ** 32
  }
}

describe('a session killed with -9', () => {
  test('30 times, at random moments, loses no acknowledged answer', async () => {
    const random = numbers(20_260_301)
    const path = newPath()
    const first = opened(path)
    startVisit(first)
    first.close()
    let acknowledged = 0
    for (let run = 0; run < 30; run++) {
      const count = 1 + Math.floor(random.next().value * 50)
      const last = await killAfter(session('answer', path, visit.id), count, random.next().value * 4)
      expect(last).toBeGreaterThanOrEqual(count)
      acknowledged += last
      const store = opened(path)
      const trail = loadTrail(store, visit.id)
      expect(store.logMissing).toBe(false)
      // A last answer may be committed and not yet acknowledged: one more per killed session, never one less.
      expect(trail.length).toBeGreaterThanOrEqual(acknowledged)
      expect(trail.length).toBeLessThanOrEqual(acknowledged + 1)
      acknowledged = trail.length
      expect(loadAssessment(store, visit.id)?.assessment.answers).toEqual(foldTrail(trail))
      store.close()
      expect(raw(path, { readonly: true }).pragma('integrity_check', { simple: true })).toBe('ok')
    }
  })

  test('while it makes the store leaves none, or a good one', async () => {
    const random = numbers(7)
    for (let run = 0; run < 12; run++) {
      const path = newPath()
      const running = session('create', path, 'roy')
      setTimeout(() => running.kill('SIGKILL'), 40 + random.next().value * 60)
      await once(running, 'exit')
      expect([0, 1]).toContain(listSubjects(opened(path)).length)
    }
  })
})

describe('several sessions at once', () => {
  test('on two assessments both go to their end', async () => {
    const path = newPath()
    const store = opened(path)
    startVisit(store)
    startAssessment(store, { ...visit, id: 'second' })
    const said = await Promise.all([visit.id, 'second'].map((id) => saidBy(session('finish', path, id))))
    expect(said.map((lines) => lines.at(-1))).toEqual(['"done"', '"done"'])
    for (const id of [visit.id, 'second']) {
      expect(loadTrail(store, id).map((entry) => 'response' in entry && entry.response?.note)).toEqual(
        Array.from({ length: 40 }, (_, index) => `${id}${index + 1}`),
      )
    }
  })

  test('on a store that none has made yet all end up in the same one', async () => {
    const path = newPath()
    const ids = ['a', 'b', 'c', 'd', 'e', 'f']
    const said = await Promise.all(ids.map((id) => saidBy(session('create', path, id))))
    expect(said).toEqual(ids.map(() => ['"done"']))
    const store = opened(path)
    expect(
      listSubjects(store)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(ids)
    store.close()
    expect(besideStore(path)).toEqual([basename(path)])
  })

  test('one that holds the store too long makes the other say that it is locked', () => {
    const path = newPath()
    const store = opened(path)
    startVisit(store)
    store.row('PRAGMA busy_timeout = 50')
    const other = raw(path)
    other.exec('BEGIN IMMEDIATE')
    expect(() => startAssessment(store, { ...visit, id: 'second' })).toThrow(
      expect.objectContaining({ name: 'StoreLocked', path }),
    )
    other.exec('COMMIT')
    startAssessment(store, { ...visit, id: 'second' })
  })
})
