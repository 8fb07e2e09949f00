import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chances } from './chance.ts'
import { type Held, heldIn } from './held.ts'
import { newFolder, program, type Ran } from './run-program.ts'

const preload = join(import.meta.dirname, 'fault.mjs')

/** Every code a call can be refused with; `ENOSPC` goes on, as a full disk does. */
export const refusals = ['ENOSPC', 'EIO', 'EACCES', 'EBUSY', 'EPERM'] as const

/** How many points are drawn of each series in a run of every day; all of them with `--mode faults`. */
export const points = Number(process.env.VIRAGE_TEST_POINTS)

/** What points are drawn with: VIRAGE_TEST_SEED draws others. */
export const seed = Number(process.env.VIRAGE_TEST_SEED ?? 20_261_128)

/** Runs the built program with a fault at one of its calls (see `fault.mjs`). */
export function faulted(args: readonly string[], where: Readonly<{ cwd: string; fault: string; input?: string }>): Ran {
  const { cwd, fault, input = '' } = where
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', preload, program, ...args], {
    cwd,
    env: { ...process.env, VIRAGE_DATA: join(cwd, 'data'), VIRAGE_FAULT: fault, VIRAGE_FAULT_LOG: join(cwd, 'calls') },
    input,
    encoding: 'utf8',
  })
  return { code: status, out: stdout, err: stderr }
}

/** Numbers from 1 to `count`, one drawn in each of as many equal parts as points are wanted; all when there are fewer. */
export function drawn(count: number, { wanted, seed }: Readonly<{ wanted: number; seed: number }>): readonly number[] {
  if (count <= wanted) return Array.from({ length: count }, (_, index) => index + 1)
  const chance = chances(seed)
  return Array.from({ length: wanted }, (_, part) => 1 + Math.floor(((part + chance()) / wanted) * count))
}

/** A copy of a folder, to be spoilt. */
export function copyOf(folder: string): string {
  const copy = newFolder()
  cpSync(folder, copy, { recursive: true })
  return copy
}

/** The same work without a fault: how many calls it makes, what it says, what is kept before and after. */
export type Whole = Readonly<{
  ran: Ran
  calls: number
  before: Held | undefined
  after: Held | undefined
  cwd: string
}>

/** Runs some work to its end on a copy of a folder, and counts its calls. */
export function wholeRun(template: string, args: readonly string[], input = ''): Whole {
  const cwd = copyOf(template)
  const ran = faulted(args, { cwd, fault: 'count', input })
  const log = join(cwd, 'calls')
  if (!existsSync(log)) throw new Error(`no call was counted: ${ran.err}`)
  const calls = readFileSync(log, 'utf8').split('\n').length
  return { ran, calls, before: heldIn(template), after: heldIn(cwd), cwd }
}
