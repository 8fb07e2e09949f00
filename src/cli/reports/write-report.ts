import { join, resolve } from 'node:path'
import type { Context } from '../context.ts'
import { slug } from '../slug.ts'
import { writeAtomically } from '../write-atomically.ts'
import type { Drawn } from './draw-report.ts'
import type { ReportFormat } from './report-format.ts'
import type { ReportKind } from './report-kind.ts'

/** Whose report it is, of what kind, written as what, and of what day (a calendar day, or an instant of it). */
export type Named = Readonly<{ kind: ReportKind; format: ReportFormat; name: string; day: string }>

/** Where a report goes: the file asked for, else a name made of the business and the day, in the current folder. */
export function placeFor({ kind, format, name, day }: Named, out: string | true | undefined, context: Context): string {
  const { cwd } = context.environment
  if (typeof out === 'string') return resolve(cwd, out)
  return join(cwd, context.messages.cli.report[kind].fileName(slug(name), day.slice(0, 10), format))
}

/** Writes a drawn report, and says where it is. */
export async function writeReport(
  { bytes, missingGlyphs }: Drawn,
  { kind, path, force }: Readonly<{ kind: ReportKind; path: string; force: boolean }>,
  { talk, messages }: Context,
): Promise<void> {
  const { report } = messages.cli
  await writeAtomically(path, bytes, force)
  talk.err({ text: report[kind].written(path), style: 'good' })
  if (missingGlyphs > 0) talk.err(report.missingGlyphs(missingGlyphs))
}
