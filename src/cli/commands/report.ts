import type { Context } from '../context.ts'
import { type ExitCode, exit } from '../exit.ts'
import { makeReport, reportPath } from '../make-report.ts'
import { formatOf } from '../reports/report-format.ts'
import { resultOf } from '../result-of.ts'
import { withAssessment } from '../with-assessment.ts'

/** `virage report`: the support plan as a PDF or a page of HTML, of a closed assessment or, as a draft, of one under way. */
export function report(
  which: string,
  { out, force = false, format: asked }: Readonly<{ out?: string; force?: boolean; format?: string }>,
  context: Context,
): Promise<ExitCode> {
  const format = formatOf(asked, out)
  if (format === undefined) {
    context.talk.err({ text: context.messages.cli.report.noFormat(asked ?? ''), style: 'bad' })
    return Promise.resolve(exit.usage)
  }
  return withAssessment(which, context, async ({ kept, store, library }) => {
    const result = resultOf(store, kept, library)
    if (result.planned === undefined) {
      context.talk.err({ text: context.messages.cli.found.noPlan, style: 'bad' })
      return exit.inputWrong
    }
    const path = reportPath(kept, out, context, format)
    await makeReport({ store, kept, result, path, force, format }, context)
    return exit.done
  })
}
