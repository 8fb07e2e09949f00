import type { Context } from '../context.ts'
import { type ExitCode, exit } from '../exit.ts'
import { sayAssessmentLine } from '../follow-up/say-comparison.ts'
import { withStore } from '../open-store.ts'
import { planJson } from '../plan-book/plan-json.ts'
import { findTold } from '../plan-book/told-plan.ts'
import { actionsOf } from '../plan-status/say-statuses.ts'
import { sayPlan } from '../show-plan.ts'
import { folded } from '../visit/fold.ts'

/** `virage plan show`: a plan as it stands, decisions and statuses included. */
export function planShow(which: string, given: Context): Promise<ExitCode> {
  const context = folded(given)
  return withStore(context, 'read', async (store) => {
    const told = findTold(store, which, context)
    if (told === undefined) return exit.inputWrong
    const { kept, planned, scores } = told
    if (context.flags.json) {
      context.talk.json(planJson(told))
      return exit.done
    }
    const statuses = new Map(actionsOf(told).map((followed) => [followed.action, followed]))
    context.talk.out({ text: kept.assessment.subject.name, style: 'title' })
    sayAssessmentLine(kept, context)
    sayPlan(kept, { scores, planned, statuses }, context)
    return exit.done
  })
}
