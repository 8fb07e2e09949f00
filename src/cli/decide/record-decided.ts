import { firstCheckpoint } from '../../model/day.ts'
import type { Decision } from '../../model/decisions.ts'
import { decideAll } from '../../plan/decide.ts'
import type { Store } from '../../store/store.ts'
import type { Context } from '../context.ts'
import { type ExitCode, exit } from '../exit.ts'
import { sayAssessmentLine } from '../follow-up/say-comparison.ts'
import { localDay } from '../local-day.ts'
import { withStore } from '../open-store.ts'
import type { FollowedPlan } from '../plan-status/find-followed.ts'
import { Holding } from '../visit/holding.ts'
import { decisionsJson } from './decisions-json.ts'
import { keepDecisions } from './keep-decisions.ts'
import { faultWords } from './plan-words.ts'
import { sayDecisions } from './say-decisions.ts'
import { decidedSo, decidingOf } from './shown-plan.ts'

/** Opens the store to write, and keeps every other session away from the business meanwhile. */
export function holdingFile<T>(
  { kept }: FollowedPlan,
  context: Context,
  work: (store: Store) => Promise<T>,
): Promise<T> {
  return withStore(context, 'write', async (store) => {
    const holding = new Holding(store, context.environment)
    holding.take(kept.assessment.subject)
    try {
      return await work(store)
    } finally {
      holding.release()
    }
  })
}

/** Keeps all that was decided by flags, or nothing of it, and tells how the plan then stands. */
export function recordDecided(followed: FollowedPlan, typed: readonly Decision[], context: Context): Promise<ExitCode> {
  const { kept, planned } = followed
  return holdingFile(followed, context, async (store) => {
    const checkpoint = firstCheckpoint(localDay(context.environment.now()))
    const made = decideAll({ ...decidingOf(planned), checkpoint }, typed)
    if ('fault' in made) {
      context.talk.err({ text: faultWords(made.fault, planned, context), style: 'bad' })
      return exit.inputWrong
    }
    keepDecisions({ store, assessment: kept.assessment.id, planned }, made.decisions, context)
    return tellDecided({ ...followed, planned: decidedSo(planned, made.decisions) }, context)
  })
}

/** How a plan stands, as its owner decided it. */
export function tellDecided({ kept, planned }: FollowedPlan, context: Context): ExitCode {
  const { id, subject, stage } = kept.assessment
  const { talk, flags } = context
  if (flags.json) {
    const plan = { version: planned.version, at: planned.at, library: planned.plan.actions }
    talk.json({ format: 'virage/plan-decisions@1', assessment: id, subject, stage, plan, ...decisionsJson(planned) })
    return exit.done
  }
  talk.out({ text: subject.name, style: 'title' })
  sayAssessmentLine(kept, context)
  sayDecisions(planned, context)
  return exit.done
}
