import { lastOfEachStage } from '../../portfolio/stages.ts'
import { loadAssessment } from '../../store/load-assessment.ts'
import type { Store } from '../../store/store.ts'
import type { Context } from '../context.ts'
import { type ExitCode, exit } from '../exit.ts'
import { findBusiness } from '../find-business.ts'
import { closedOf } from '../follow-up/closed-of.ts'
import { type Followed, follow } from '../follow-up/follow.ts'
import { progressJson } from '../follow-up/progress-json.ts'
import { sayProgress } from '../follow-up/say-progress.ts'
import { withStore } from '../open-store.ts'
import { isScored } from '../result-of.ts'

/** `virage progress`: what changed in a business from stage to stage, and what came of its plans. */
export function progress(which: string, context: Context): Promise<ExitCode> {
  return withStore(context, 'read', async (store) => {
    const followed = findFollowed(store, which, context)
    if (followed === undefined) return exit.inputWrong
    if (context.flags.json) context.talk.json(progressJson(followed))
    else sayProgress(followed, context)
    return exit.done
  })
}

function findFollowed(store: Store, which: string, context: Context): Followed | undefined {
  const business = findBusiness(store, which, context)
  if (business === undefined) return undefined
  const closed = closedOf(store, business.id)
  const kept = lastOfEachStage(closed).flatMap(({ id }) => loadAssessment(store, id) ?? [])
  const [first, ...others] = kept.filter(isScored)
  if (first !== undefined) return follow(store, [first, ...others], closed)
  context.talk.err({ text: context.messages.followUp.errors.noneClosed(business.name), style: 'bad' })
  return undefined
}
