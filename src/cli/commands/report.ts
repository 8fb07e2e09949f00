import type { Context } from '../context.ts'
import { type ExitCode, exit } from '../exit.ts'
import { makeReport, reportPath } from '../make-report.ts'
import { resultOf } from '../result-of.ts'
import { withAssessment } from '../with-assessment.ts'

/** `virage report`: the support plan as a PDF, of a closed assessment or, as a draft, of one under way. */
export function report(
  which: string,
  { out, force = false }: Readonly<{ out?: string; force?: boolean }>,
  context: Context,
): Promise<ExitCode> {
  return withAssessment(which, context, async ({ kept, store, library }) => {
    const result = resultOf(store, kept, library)
    if (result.planned === undefined) {
      context.talk.err({ text: context.messages.cli.found.noPlan, style: 'bad' })
      return exit.inputWrong
    }
    await makeReport({ store, kept, result, path: reportPath(kept, out, context), force }, context)
    return exit.done
  })
}
