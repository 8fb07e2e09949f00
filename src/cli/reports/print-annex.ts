import { composeAnnex } from '../../report/compose-annex.ts'
import type { Context } from '../context.ts'
import { derivationOf } from '../derivation-of.ts'
import { type ExitCode, exit } from '../exit.ts'
import { reportPath } from '../make-report.ts'
import { resultOf } from '../result-of.ts'
import { withAssessment } from '../with-assessment.ts'
import { checkWritable } from '../write-atomically.ts'
import { drawReport } from './draw-report.ts'
import { explainedBy } from './explained-by.ts'
import type { Printed } from './report-kind.ts'
import { writeReport } from './write-report.ts'

/** The advisor's annex: where every number of an assessment comes from. Never of one person's anonymous answers. */
export function printAnnex(
  which: string,
  { out, force, template, format }: Printed,
  context: Context,
): Promise<ExitCode> {
  return withAssessment(which, context, async ({ kept, store, library }) => {
    if (kept.questionnaire.respondents.anonymous) {
      context.talk.err(context.messages.cli.found.anonymous)
      return exit.inputWrong
    }
    const path = reportPath(kept, out, context, { kind: 'annex', format })
    await checkWritable(path, force)
    const result = resultOf(store, kept, library)
    const report = composeAnnex({
      ...kept,
      language: context.language,
      draft: kept.assessment.closedAt === undefined,
      explained: await explainedBy({ store, kept, result }, context),
      isRecomputed: derivationOf(kept, result.scores) === undefined,
    })
    const { packageRoot } = context.environment
    const drawn = await drawReport(report, { kind: 'annex', template, format, packageRoot })
    await writeReport(drawn, { kind: 'annex', path, force }, context)
    return exit.done
  })
}
