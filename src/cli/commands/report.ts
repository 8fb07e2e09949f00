import { openLibrary } from '../content.ts'
import type { Context } from '../context.ts'
import { type ExitCode, exit } from '../exit.ts'
import { findAssessment } from '../find-assessment.ts'
import { makeReport, reportPath } from '../make-report.ts'
import { withStore } from '../open-store.ts'
import { isScored, resultOf } from '../result-of.ts'

/** `virage report`: the support plan as a PDF, of a closed assessment or, as a draft, of one under way. */
export function report(
  which: string,
  { out, force = false }: Readonly<{ out?: string; force?: boolean }>,
  context: Context,
): Promise<ExitCode> {
  return withStore(context, 'read', async (store) => {
    const kept = findAssessment(store, which, context)
    if (kept === undefined) return exit.inputWrong
    if (!isScored(kept)) {
      context.talk.err(context.messages.cli.found.noFramework)
      return exit.inputWrong
    }
    const library = await openLibrary(context)
    if (library === undefined) return exit.inputWrong
    const path = reportPath(kept, out, context)
    await makeReport({ kept, result: resultOf(store, kept, library), path, force }, context)
    return exit.done
  })
}
