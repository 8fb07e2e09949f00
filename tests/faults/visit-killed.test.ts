import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { chances } from '../support/chance.ts'
import { Piped } from '../support/piped.ts'
import { newFolder, run } from '../support/run-program.ts'
import { Terminal } from '../support/terminal.ts'
import { nothingTold, type Told, tellEnd, tellQuestions, tellVisit } from '../support/told-visit.ts'
import { confirmPlan, stored, type Trail, type Way } from '../support/visitor.ts'

const seed = 20_261_102
const moments = Number(process.env.VIRAGE_TEST_MOMENTS)
const name = 'Boulangerie Éloïse'

const terminalWay: Way = { language: 'fr', simple: false }
const pipeWay: Way = { language: 'fr', simple: true }

function sitDown(cwd: string, { simple }: Way, words: readonly string[] = ['visit', name]): Terminal | Piped {
  return simple ? new Piped({ args: [...words, '--simple'], cwd }) : new Terminal({ args: words, cwd })
}

type Whole = Readonly<{ told: Told; trail: Trail; length: number }>

/** The visit that nobody kills: what the others are compared with. */
async function wholeVisit(way: Way): Promise<Whole> {
  const cwd = newFolder()
  const told = nothingTold()
  const start = performance.now()
  const session = sitDown(cwd, way)
  await tellVisit(session, told, way)
  expect(await session.ended()).toBe(0)
  return { told, trail: stored(cwd).trail, length: performance.now() - start }
}

/** A visit cut by SIGKILL after so many milliseconds: what it had shown to be done. */
async function killedAfter(delay: number, cwd: string, way: Way): Promise<Told> {
  const told = nothingTold()
  const session = sitDown(cwd, way)
  const timer = setTimeout(() => session.kill('SIGKILL'), delay)
  try {
    await tellVisit(session, told, way)
  } catch (error) {
    // Killed is what it should be; anything else that stopped it is a fault of its own.
    if (session.isRunning) throw error
  } finally {
    clearTimeout(timer)
  }
  expect([0, 128 + 9]).toContain(await session.ended())
  return told
}

type Left = Readonly<{ trail: Trail; isBegun: boolean; isFinished: boolean }>

/** What is in the folder: nothing unsound, nothing acknowledged that is not there, nothing that was never said. */
function leftIn(cwd: string, told: Told, whole: Whole): Left {
  for (const file of papers(cwd)) expect(readFileSync(join(cwd, file), 'latin1').trimEnd()).toMatch(/%%EOF$/)
  expect(papers(cwd).length).toBeGreaterThanOrEqual(told.isWritten ? 1 : 0)
  if (!existsSync(join(cwd, 'data', 'virage.db'))) {
    expect(told.places).toEqual([])
    return { trail: [], isBegun: false, isFinished: false }
  }
  const { trail, integrity, count } = stored(cwd)
  expect(integrity).toBe('ok')
  // The name given is an answer too, kept with the consents: before it there is nothing, not even a consent.
  expect(trail).toEqual(whole.trail.slice(0, trail.length))
  expect(trail.length).toBeGreaterThanOrEqual(told.places.length)
  expect(trail.length).toBeLessThanOrEqual(told.places.length + 1)
  expect([count('assessment'), count('consent')]).toEqual(trail.length === 0 ? [0, 0] : [1, 3])
  const isFinished = count('plan') === 1
  if (told.isFinished) expect(isFinished).toBe(true)
  return { trail, isBegun: trail.length > 0, isFinished }
}

function papers(cwd: string): readonly string[] {
  return readdirSync(cwd).filter((file) => file.endsWith('.pdf'))
}

function isDecided(cwd: string): boolean {
  return JSON.parse(run(['plan', 'decide', name, '--json'], { cwd }).out).decided
}

/** Goes on where it was cut, to the end. */
async function resume(cwd: string, { left, told, whole }: { left: Left; told: Told; whole: Whole }, way: Way) {
  if (left.isFinished) return resumeDecisions(cwd, told, way)
  const again = nothingTold()
  const session = sitDown(cwd, way)
  if (left.isBegun) {
    await tellQuestions(session, again, way)
    expect(again.places).toEqual(whole.told.places.slice(left.trail.length - 1))
    await tellEnd(session, again, way)
  } else await tellVisit(session, again, way)
  expect(await session.ended()).toBe(0)
  expect(stored(cwd).trail).toEqual(whole.trail)
}

/** A visit that was finished is not asked again: its plan is decided if it was not, and put on paper. */
async function resumeDecisions(cwd: string, told: Told, way: Way): Promise<void> {
  const decided = isDecided(cwd)
  if (told.isDecided) expect(decided).toBe(true)
  if (!decided) {
    const session = sitDown(cwd, way, ['plan', 'decide', name])
    await confirmPlan(session, way)
    expect(await session.ended()).toBe(0)
  }
  if (papers(cwd).length === 0) expect(run(['report', name], { cwd }).code).toBe(0)
}

describe.each([
  { where: 'at a terminal', way: terminalWay },
  { where: 'line by line through a pipe', way: pipeWay },
])('a visit $where', ({ way }) => {
  test(`killed at ${moments} moments, has each time lost nothing acknowledged, and goes on at the first unanswered question`, {
    timeout: 30_000 * (moments + 1),
  }, async () => {
    const whole = await wholeVisit(way)
    expect(whole.trail).toHaveLength(whole.told.places.length)
    const chance = chances(seed)
    for (let moment = 0; moment < moments; moment += 1) {
      // One in each equal part of the visit, so that the consents, the questions, the closing and the plan are all cut.
      const delay = ((moment + chance()) / moments) * whole.length
      const cwd = newFolder()
      const told = await killedAfter(delay, cwd, way)
      const left = leftIn(cwd, told, whole)
      await resume(cwd, { left, told, whole }, way)
      expect(leftIn(cwd, { ...whole.told, isWritten: true }, whole).trail).toEqual(whole.trail)
      expect(isDecided(cwd)).toBe(true)
      expect(papers(cwd)).toHaveLength(1)
    }
  })
})
