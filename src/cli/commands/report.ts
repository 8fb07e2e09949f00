import type { Context } from '../context.ts'
import { type ExitCode, exit } from '../exit.ts'
import { makeReport, reportPath } from '../make-report.ts'
import { findTemplate } from '../reports/find-template.ts'
import { printAnnex } from '../reports/print-annex.ts'
import { printProgress } from '../reports/print-progress.ts'
import { formatOf } from '../reports/report-format.ts'
import { type Printed, readKind } from '../reports/report-kind.ts'
import { resultOf } from '../result-of.ts'
import { withAssessment } from '../with-assessment.ts'

/** What `virage report` is asked: which kind (the plan unless told), as what, where to write it, and whether over another file. */
export type ReportAsked = Readonly<{
  kind?: string
  format?: string
  template?: string
  out?: string
  force?: boolean
}>

/** `virage report`: a report as a PDF or a page of HTML, of a closed assessment or, as a draft, of one under way. */
export async function report(which: string, asked: ReportAsked, context: Context): Promise<ExitCode> {
  const { report: words } = context.messages.cli
  const kind = readKind(asked.kind ?? 'plan')
  if (kind === undefined) return refuse(words.noKind(asked.kind ?? ''), context)
  const format = formatOf(asked.format, asked.out)
  if (format === undefined) return refuse(words.noFormat(asked.format ?? ''), context)
  const template = asked.template === undefined ? undefined : await findTemplate(asked.template, context)
  if (asked.template !== undefined && template === undefined) return exit.inputWrong
  const { out, force = false } = asked
  const printed = { out, force, format, template }
  switch (kind) {
    case 'plan':
    case 'summary':
      return printPlan(which, { ...printed, kind }, context)
    case 'progress':
      return printProgress(which, printed, context)
    case 'annex':
      return printAnnex(which, printed, context)
  }
}

function refuse(sentence: string, { talk }: Context): ExitCode {
  talk.err({ text: sentence, style: 'bad' })
  return exit.usage
}

/** The plan, whole or on one page. */
function printPlan(
  which: string,
  printed: Printed & Readonly<{ kind: 'plan' | 'summary' }>,
  context: Context,
): Promise<ExitCode> {
  return withAssessment(which, context, async ({ kept, store, library }) => {
    const result = resultOf(store, kept, library)
    if (result.planned === undefined) {
      context.talk.err({ text: context.messages.cli.found.noPlan, style: 'bad' })
      return exit.inputWrong
    }
    await makeReport(
      { ...printed, store, kept, result, path: reportPath(kept, printed.out, context, printed) },
      context,
    )
    return exit.done
  })
}
