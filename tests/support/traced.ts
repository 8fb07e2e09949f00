import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { newFolder, program, type Ran } from './run-program.ts'

/** Linux's way to watch the calls of a program, and to kill or refuse them. */
const tracer = 'strace'

/** Whether strace is there and may be used. */
export function canTrace(): boolean {
  return spawnSync(tracer, ['-f', '-o', '/dev/null', 'true']).status === 0
}

type Where = Readonly<{ cwd: string; input?: string; command?: readonly string[] }>

/** Runs the built program, or another command, under strace, with these flags. */
export function traced(flags: readonly string[], args: readonly string[], { cwd, input = '', command }: Where): Ran {
  const words = command ?? [process.execPath, program]
  const { status, stdout, stderr } = spawnSync(tracer, [...flags, ...words, ...args], {
    cwd,
    env: { ...process.env, VIRAGE_DATA: join(cwd, 'data') },
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  return { code: status, out: stdout, err: stderr }
}

/** Runs the built program with some calls of its main thread killed or refused. */
export function tracedWith(inject: string, args: readonly string[], where: Where): Ran {
  return traced(['-f', '-o', '/dev/null', '-e', `trace=${/inject=(\w+)/.exec(inject)?.[1]}`, '-e', inject], args, where)
}

/** How many times the main thread makes each of these calls, from the beginning to the end. */
export function countedBy(
  calls: string,
  args: readonly string[],
  input: string,
): readonly Readonly<{ call: string; count: number }>[] {
  const cwd = newFolder()
  const log = join(cwd, 'log')
  traced(['-f', '-o', log, '-e', `trace=${calls}`], args, { cwd, input })
  const lines = readFileSync(log, 'utf8').split('\n')
  const [main = ''] = /^\d+/.exec(lines.find((line) => /^\d+ +pwrite64\(/.test(line)) ?? '') ?? []
  return calls
    .split(',')
    .map((call) => ({ call, count: lines.filter((line) => new RegExp(`^${main} +${call}\\(`).test(line)).length }))
    .filter(({ count }) => count > 0)
}
