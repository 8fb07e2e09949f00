import { firstCheckpoint } from '../../model/day.ts'
import type { Decision } from '../../model/decisions.ts'
import { decideAll } from '../../plan/decide.ts'
import type { Store } from '../../store/store.ts'
import type { Context } from '../context.ts'
import { decideTogether } from '../decide/decide-together.ts'
import { decisionsJson } from '../decide/decisions-json.ts'
import { Deliberation } from '../decide/deliberation.ts'
import { keepDecisions } from '../decide/keep-decisions.ts'
import { faultWords } from '../decide/plan-words.ts'
import { type DecideFlags, readFlags } from '../decide/read-flags.ts'
import { sayDecisions } from '../decide/say-decisions.ts'
import { decisionsOf } from '../decide/shown-plan.ts'
import { type ExitCode, exit } from '../exit.ts'
import { sayAssessmentLine } from '../follow-up/say-comparison.ts'
import { localDay } from '../local-day.ts'
import { withStore } from '../open-store.ts'
import { type FollowedPlan, findFollowed } from '../plan-status/find-followed.ts'
import { keepImportedPlan } from '../plan-status/keep-imported-plan.ts'
import { type Desk, Interrupted } from '../visit/desk.ts'
import { folded } from '../visit/fold.ts'
import { Holding } from '../visit/holding.ts'
import { openDesk } from '../visit/open-desk.ts'

/**
 * `virage plan decide`: what the owner decides of a plan, at the table or by flags; where nobody can be asked, how it
 * stands.
 */
export async function planDecide(
  which: string,
  flags: DecideFlags,
  given: Context,
  open: (context: Context) => Desk | Promise<Desk> = openDesk,
): Promise<ExitCode> {
  const context = folded(given)
  await keepImportedPlan(which, context)
  const followed = await withStore(context, 'read', async (store) => findFollowed(store, which, context))
  if (followed === undefined) return exit.inputWrong
  const known = new Map(followed.planned.actions.actions.map(({ id }) => [id.toLowerCase(), id]))
  const flagged = readFlags(flags, (typed) => known.get(typed.toLowerCase()) ?? typed, context)
  if (flagged.kind === 'mistake') {
    context.talk.err({ text: flagged.sentence, style: 'bad' })
    return exit.usage
  }
  const isAtTable = (context.interactive || context.simple) && context.flags.json !== true
  if (flagged.kind === 'nothing' && !isAtTable) return tell(followed, context)
  return withStore(context, 'write', async (store) => {
    const holding = new Holding(store, context.environment)
    holding.take(followed.kept.assessment.subject)
    try {
      return flagged.kind === 'nothing'
        ? await discuss(store, followed, { desk: await open(context), context })
        : await record(store, { followed, decisions: flagged.decisions }, context)
    } finally {
      holding.release()
    }
  })
}

type Recorded = Readonly<{ followed: FollowedPlan; decisions: readonly Decision[] }>

/** All that was typed, or nothing of it. */
async function record(store: Store, { followed, decisions: typed }: Recorded, context: Context): Promise<ExitCode> {
  const { kept, planned } = followed
  const checkpoint = firstCheckpoint(localDay(context.environment.now()))
  const made = decideAll({ plan: planned.plan, decisions: decisionsOf(planned), checkpoint }, typed)
  if ('fault' in made) {
    context.talk.err({ text: faultWords(made.fault, planned, context), style: 'bad' })
    return exit.inputWrong
  }
  const { decisions } = made
  keepDecisions({ store, assessment: kept.assessment.id, planned }, decisions, context)
  return tell({ ...followed, planned: { ...planned, decisions } }, context)
}

type Around = Readonly<{ desk: Desk; context: Context }>

async function discuss(store: Store, { kept, planned }: FollowedPlan, { desk, context }: Around): Promise<ExitCode> {
  const { id, subject } = kept.assessment
  const later = context.messages.plan.decisions.undecided(subject.name)
  try {
    const deliberation = new Deliberation({ store, assessment: id, planned }, context)
    const ending = await decideTogether({ deliberation, desk, context })
    if (ending === 'left' && !deliberation.isDecided) context.talk.err('\n', later)
    return exit.done
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error
    context.talk.err('\n', later)
    return exit.interrupted
  } finally {
    desk.close()
  }
}

function tell({ kept, planned }: FollowedPlan, context: Context): ExitCode {
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
