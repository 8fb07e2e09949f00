import type { Context } from '../context.ts'
import { type ExitCode, exit } from '../exit.ts'
import { sayLines } from '../explain/say-lines.ts'
import { sayAssessmentLine } from '../follow-up/say-comparison.ts'
import { withStore } from '../open-store.ts'
import { accountJson } from '../plan-book/account-json.ts'
import { findPlanAction } from '../plan-book/find-plan-action.ts'
import { type OpenedPlan, openPlan } from '../plan-book/opened-plan.ts'
import { tellAction } from '../plan-book/tell-action.ts'
import { sayHowToSeeMore, tellWholePlan } from '../plan-book/tell-whole-plan.ts'
import { findTold } from '../plan-book/told-plan.ts'

/** `virage plan explain`: why an action is in a plan, where it stands, or why it is not there; or all of it. */
export function planExplain(which: string, typed: string | undefined, context: Context): Promise<ExitCode> {
  const { talk, flags } = context
  return withStore(context, 'read', async (store) => {
    const told = findTold(store, which, context)
    if (told === undefined) return exit.inputWrong
    const found = typed === undefined ? undefined : findPlanAction(typed, told, context)
    if (found !== undefined && 'refusal' in found) {
      talk.err({ text: found.refusal, style: 'bad' })
      return exit.inputWrong
    }
    const opened = await openPlan(told, context)
    if (flags.json) talk.json(accountJson(found?.action.id, opened))
    else sayExplained(found?.action.id, opened)
    return exit.done
  })
}

function sayExplained(action: string | undefined, opened: OpenedPlan): void {
  const { told, context } = opened
  context.talk.out({ text: told.kept.assessment.subject.name, style: 'title' })
  sayAssessmentLine(told.kept, context)
  sayLines(action === undefined ? tellWholePlan(opened) : tellAction(action, opened), context)
  if (action === undefined) sayHowToSeeMore(opened)
}
