import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { momentOf } from '../model/assessment.ts'
import type { ReportTemplate } from '../model/report-template.ts'
import { compose } from '../report/compose.ts'
import { composeSummary } from '../report/compose-summary.ts'
import { dressReport } from '../report/dress-report.ts'
import { toOnePage } from '../report/fit-page.ts'
import { toPdf } from '../report/pdf.ts'
import type { Report } from '../report/report.ts'
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
  template?: ReportTemplate | undefined
}>

/** Composes, draws and writes the support plan; says where it is. */
export async function makeReport(made: Made, context: Context): Promise<void> {
  const { store, kept, result, path, force, kind = 'plan', template } = made
  const { planned } = result
  if (planned === undefined) return
  await checkWritable(path, force)
  const input = await reportInput({ store, kept, result, planned }, context)
  const faces = await fonts(context.environment.packageRoot)
  const pdf =
    kind === 'plan'
      ? await toPdf(dressed(compose(input, template?.pages), { kind, template }), faces)
      : await toOnePage(dressedForms(composeSummary(input), template), faces)
  await writeReport(pdf, { kind, path, force }, context)
}

/** A report in the words and inks of its template, if it has one. */
export function dressed(
  report: Report,
  {
    kind,
    template,
    brief = false,
  }: Readonly<{ kind: ReportKind; template: ReportTemplate | undefined; brief?: boolean }>,
): Report {
  return template === undefined ? report : dressReport(report, { template, kind, brief })
}

/** Of forms that must hold on a page, the last is dressed in few words. */
function dressedForms([first, ...others]: readonly [Report, ...Report[]], template: ReportTemplate | undefined) {
  const dress = (report: Report, brief: boolean) => dressed(report, { kind: 'summary', template, brief })
  const rest = others.map((report, index) => dress(report, index === others.length - 1))
  return [dress(first, false), ...rest] as const
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
