import type { Context } from '../context.ts'
import { type ExitCode, exit } from '../exit.ts'
import { findBusiness } from '../find-business.ts'
import { findFollowed } from '../follow-up/find-followed.ts'
import { progressJson } from '../follow-up/progress-json.ts'
import { sayProgress } from '../follow-up/say-progress.ts'
import { withStore } from '../open-store.ts'

/** `virage progress`: what changed in a business from stage to stage, and what came of its plans. */
export function progress(which: string, context: Context): Promise<ExitCode> {
  return withStore(context, 'read', async (store) => {
    const business = findBusiness(store, which, context)
    const followed = business && findFollowed(store, business, context)
    if (followed === undefined) return exit.inputWrong
    if (context.flags.json) context.talk.json(progressJson(followed))
    else sayProgress(followed, context)
    return exit.done
  })
}
