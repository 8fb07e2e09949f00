import { composeAnnex } from '../../report/compose-annex.ts'
import { toPdf } from '../../report/pdf.ts'
import type { Context } from '../context.ts'
import { derivationOf } from '../derivation-of.ts'
import { type ExitCode, exit } from '../exit.ts'
import { dressed, fonts, reportPath } from '../make-report.ts'
import { resultOf } from '../result-of.ts'
import { withAssessment } from '../with-assessment.ts'
import { checkWritable } from '../write-atomically.ts'
import { explainedBy } from './explained-by.ts'
import type { Printed } from './report-kind.ts'
import { writeReport } from './write-report.ts'

/** The advisor's annex: where every number of an assessment comes from. Never of one person's anonymous answers. */
export function printAnnex(which: string, { out, force, template }: Printed, context: Context): Promise<ExitCode> {
  return withAssessment(which, context, async ({ kept, store, library }) => {
    if (kept.questionnaire.respondents.anonymous) {
      context.talk.err(context.messages.cli.found.anonymous)
      return exit.inputWrong
    }
    const path = reportPath(kept, out, context, 'annex')
    await checkWritable(path, force)
    const result = resultOf(store, kept, library)
    const report = composeAnnex({
      ...kept,
      language: context.language,
      draft: kept.assessment.closedAt === undefined,
      explained: await explainedBy({ store, kept, result }, context),
      isRecomputed: derivationOf(kept, result.scores) === undefined,
    })
    const pdf = await toPdf(dressed(report, { kind: 'annex', template }), await fonts(context.environment.packageRoot))
    await writeReport(pdf, { kind: 'annex', path, force }, context)
    return exit.done
  })
}
