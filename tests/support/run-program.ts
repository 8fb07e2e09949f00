import { spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Where the program is, as npm links it. */
export const program = join(import.meta.dirname, '../../bin/virage.js')

export type Ran = Readonly<{ code: number | null; out: string; err: string }>

/** A new folder of the system's temporary one. */
export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'virage-test-'))
}

/** Runs the built program as a person's shell would, in a folder, with its data there; French unless told. */
export function run(
  args: readonly string[],
  {
    cwd = newFolder(),
    language = 'fr',
    input = '',
  }: Readonly<{ cwd?: string; language?: string; input?: string }> = {},
): Ran {
  const env = {
    ...process.env,
    VIRAGE_LANG: language,
    VIRAGE_DATA: join(cwd, 'data'),
    NO_COLOR: '1',
    TZ: 'America/Toronto',
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd,
    env,
    input,
    encoding: 'utf8',
  })
  return { code: status, out: stdout, err: stderr }
}
