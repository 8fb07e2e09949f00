import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { momentOf } from '../model/assessment.ts'
import { compose } from '../report/compose.ts'
import { composeSummary } from '../report/compose-summary.ts'
import { toOnePage } from '../report/fit-page.ts'
import { toPdf } from '../report/pdf.ts'
import type { FontFiles } from '../report/typefaces.ts'
import type { Store } from '../store/store.ts'
import type { Result } from './assess.ts'
import type { Context } from './context.ts'
import { reportInput } from './reports/report-input.ts'
import type { ReportKind } from './reports/report-kind.ts'
import { placeFor, writeReport } from './reports/write-report.ts'
import type { Scored } from './result-of.ts'
import { checkWritable } from './write-atomically.ts'

/** Where a report goes: the file asked for, else a name made of the business and the day, in the current folder. */
export function reportPath(
  { assessment }: Scored,
  out: string | true | undefined,
  context: Context,
  kind: ReportKind = 'plan',
): string {
  return placeFor({ kind, name: assessment.subject.name, day: momentOf(assessment) }, out, context)
}

/** A report to make: the plan, whole or on one page. */
type Made = Readonly<{
  store: Store
  kept: Scored
  result: Result
  path: string
  force: boolean
  kind?: 'plan' | 'summary'
}>

/** Composes, draws and writes the support plan; says where it is. */
export async function makeReport(made: Made, context: Context): Promise<void> {
  const { store, kept, result, path, force, kind = 'plan' } = made
  const { planned } = result
  if (planned === undefined) return
  await checkWritable(path, force)
  const input = await reportInput({ store, kept, result, planned }, context)
  const faces = await fonts(context.environment.packageRoot)
  const pdf = kind === 'plan' ? await toPdf(compose(input), faces) : await toOnePage(composeSummary(input), faces)
  await writeReport(pdf, { kind, path, force }, context)
}

/** The fonts shipped with the program. */
export async function fonts(packageRoot: string): Promise<FontFiles> {
  const folder = join(packageRoot, 'templates', 'fonts')
  const [regular, bold, italic] = await Promise.all(
    ['Regular', 'Bold', 'Italic'].map((face) => readFile(join(folder, `VirageSans-${face}.ttf`))),
  )
  const none = new Uint8Array()
  return {
    regular: regular ?? none,
    bold: bold ?? none,
    italic: italic ?? none,
    complete: () => readFileSync(join(folder, 'Lato-Regular.ttf')),
  }
}
