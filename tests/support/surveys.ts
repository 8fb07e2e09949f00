import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import { newFolder, type Ran, run as runProgram } from './run-program.ts'

/** A folder with a survey export in it, as a plain table. */
export function folderWith(rows: readonly (readonly string[])[], name = 'export.csv'): string {
  const cwd = newFolder()
  writeFileSync(join(cwd, name), Papa.unparse(rows.map((row) => [...row])))
  return cwd
}

/** The lines of a CSV file, each by the names of its header. */
export function tableOf(text: string, delimiter = ','): readonly Readonly<Record<string, string>>[] {
  return Papa.parse<Record<string, string>>(text.replace(/^\ufeff/, '').trimEnd(), { header: true, delimiter }).data
}

/** What is asked of four businesses, by the codes of the express. */
export const header = ['id', 'submitdate', 'PRF-NOM', 'PRF-REG', 'PER-COMP-1', 'PER-ADAP-1', 'DIR-VISI-1', 'CON-ACCE-1']

/** A finished response. */
export function response(id: number, name: string, ...answers: readonly string[]): readonly string[] {
  return [String(id), '2026-06-05 10:00:00', name, '02', ...answers]
}

/** Runs the program; in what it says, the spaces that do not break are told as any other. */
export function run(args: readonly string[], options: Readonly<{ cwd: string; language?: string }>): Ran {
  const { err, ...ran } = runProgram(args, options)
  return { ...ran, err: err.replaceAll('\u00a0', ' ') }
}
