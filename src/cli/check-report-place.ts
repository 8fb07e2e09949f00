import { resolve } from 'node:path'
import type { Environment } from './environment.ts'
import { checkFolder, checkWritable } from './write-atomically.ts'

/** Checks, before a visit begins, that its report can be written: under the name given, else in the current folder. */
export async function checkReportPlace(out: string | true, { cwd }: Pick<Environment, 'cwd'>): Promise<void> {
  await (out === true ? checkFolder(cwd) : checkWritable(resolve(cwd, out), false))
}
