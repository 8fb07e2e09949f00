import { composeProgress } from '../../report/compose-progress.ts'
import type { Context } from '../context.ts'
import { type ExitCode, exit } from '../exit.ts'
import { assessmentById } from '../find-assessment.ts'
import { findBusiness } from '../find-business.ts'
import { findFollowed } from '../follow-up/find-followed.ts'
import { withStore } from '../open-store.ts'
import { checkWritable } from '../write-atomically.ts'
import { drawReport } from './draw-report.ts'
import { progressInput } from './progress-input.ts'
import type { Printed } from './report-kind.ts'
import { placeFor, writeReport } from './write-report.ts'

/** The progress report of a business through its closed stages, whichever of its assessments is named. */
export function printProgress(
  which: string,
  { out, force, template, format }: Printed,
  context: Context,
): Promise<ExitCode> {
  return withStore(context, 'read', async (store) => {
    const business = assessmentById(store, which)?.subject ?? findBusiness(store, which, context)
    const followed = business && findFollowed(store, business, context)
    if (business === undefined || followed === undefined) return exit.inputWrong
    const input = progressInput(store, followed, context)
    const { at } = input.stages.at(-1) ?? input.stages[0]
    const path = placeFor({ kind: 'progress', format, name: business.name, day: at }, out, context)
    await checkWritable(path, force)
    const { packageRoot } = context.environment
    const drawn = await drawReport(composeProgress(input), { kind: 'progress', template, format, packageRoot })
    await writeReport(drawn, { kind: 'progress', path, force }, context)
    return exit.done
  })
}
