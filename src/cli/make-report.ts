import { momentOf } from '../model/assessment.ts'
import { compose } from '../report/compose.ts'
import { composeSummary } from '../report/compose-summary.ts'
import type { Store } from '../store/store.ts'
import type { Result } from './assess.ts'
import type { Context } from './context.ts'
import { drawReport, drawShortest } from './reports/draw-report.ts'
import type { ReportFormat } from './reports/report-format.ts'
import { reportInput } from './reports/report-input.ts'
import type { Printed, ReportKind } from './reports/report-kind.ts'
import { placeFor, writeReport } from './reports/write-report.ts'
import type { Scored } from './result-of.ts'
import { checkWritable } from './write-atomically.ts'

/** Where a report goes: the file asked for, else a name made of the business and the day, in the current folder. */
export function reportPath(
  { assessment }: Scored,
  out: string | true | undefined,
  context: Context,
  { kind = 'plan', format = 'pdf' }: Readonly<{ kind?: ReportKind; format?: ReportFormat }> = {},
): string {
  return placeFor({ kind, format, name: assessment.subject.name, day: momentOf(assessment) }, out, context)
}

/** A report to make: the plan, whole or on one page; as a PDF, in the house’s own dress, unless told. */
type Made = Readonly<{ store: Store; kept: Scored; result: Result; path: string; force: boolean }> &
  Readonly<{ kind?: 'plan' | 'summary' }> &
  Partial<Pick<Printed, 'template' | 'format'>>

/** Composes, draws and writes the support plan; says where it is. */
export async function makeReport(made: Made, context: Context): Promise<void> {
  const { store, kept, result, path, force, kind = 'plan', template, format = 'pdf' } = made
  const { planned } = result
  if (planned === undefined) return
  await checkWritable(path, force)
  const input = await reportInput({ store, kept, result, planned }, context)
  const dressing = { kind, template, format, packageRoot: context.environment.packageRoot }
  const drawn =
    kind === 'plan'
      ? await drawReport(compose(input, template?.pages), dressing)
      : await drawShortest(composeSummary(input), dressing)
  await writeReport(drawn, { kind, path, force }, context)
}
