import type { Store } from '../../store/store.ts'
import type { Context } from '../context.ts'
import { decideTogether } from '../decide/decide-together.ts'
import { Deliberation } from '../decide/deliberation.ts'
import { type DecideFlags, readFlags } from '../decide/read-flags.ts'
import { holdingFile, recordDecided, tellDecided } from '../decide/record-decided.ts'
import { type ExitCode, exit } from '../exit.ts'
import { withStore } from '../open-store.ts'
import { type FollowedPlan, findFollowed } from '../plan-status/find-followed.ts'
import { keepImportedPlan } from '../plan-status/keep-imported-plan.ts'
import { type Desk, Interrupted } from '../visit/desk.ts'
import { folded } from '../visit/fold.ts'
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
  if (flagged.kind === 'decisions') return recordDecided(followed, flagged.decisions, context)
  if (!isAtTable) return tellDecided(followed, context)
  return holdingFile(followed, context, async (store) =>
    discuss(store, followed, { desk: await open(context), context }),
  )
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
