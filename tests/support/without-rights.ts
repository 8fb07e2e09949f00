import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { program, type Ran } from './run-program.ts'

/** Root may write anywhere: its child gives up every such right, and is bound by the modes like anyone. */
const bound = process.getuid?.() === 0 ? ['setpriv', '--bounding-set=-all', '--inh-caps=-all'] : []

/** Runs the built program bound by the modes of files; Windows has none to be bound by. */
export function runWithoutRights(
  args: readonly string[],
  { cwd, input = '' }: Readonly<{ cwd: string; input?: string }>,
): Ran {
  const [command = '', ...words] = [...bound, process.execPath, program, ...args]
  const env = { ...process.env, VIRAGE_DATA: join(cwd, 'data') }
  const { status, stdout, stderr } = spawnSync(command, words, { cwd, env, input, encoding: 'utf8' })
  return { code: status, out: stdout, err: stderr.replaceAll('\u00a0', ' ') }
}
