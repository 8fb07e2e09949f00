import { type ActionState, goesOn } from '../../model/action-status.ts'
import { statusHistory } from '../../store/action-statuses.ts'
import type { Store } from '../../store/store.ts'
import { formatDate } from '../../text/format.ts'
import type { Context } from '../context.ts'
import { type ExitCode, exit } from '../exit.ts'
import { lineWriter } from '../follow-up/line-writer.ts'
import { withStore } from '../open-store.ts'
import { findAction } from '../plan-status/find-action.ts'
import { type FollowedPlan, findFollowed } from '../plan-status/find-followed.ts'
import { keepImportedPlan } from '../plan-status/keep-imported-plan.ts'
import { keepStatus } from '../plan-status/keep-status.ts'
import { readStatement, type Statement, type Typed } from '../plan-status/read-statement.ts'
import { actionsOf, nameOf, sayStatuses } from '../plan-status/say-statuses.ts'
import { statusesJson } from '../plan-status/statuses-json.ts'

/** `virage plan status`: how the actions of a plan stand, or what one of them became. */
export async function planStatus(which: string, typed: Typed, context: Context): Promise<ExitCode> {
  const said = readStatement(typed, context)
  if (said.kind === 'mistake') {
    context.talk.err({ text: said.sentence, style: 'bad' })
    return exit.usage
  }
  await keepImportedPlan(which, context)
  if (said.kind === 'nothing') {
    const followed = await withStore(context, 'read', async (store) => findFollowed(store, which, context))
    return followed === undefined ? exit.inputWrong : list(followed, context)
  }
  const { statement } = said
  // Found before anything is opened to be written: a wrong name makes no store.
  const meant = await withStore(context, 'read', async (store) => findMeant(store, { which, statement }, context))
  return meant === undefined ? exit.inputWrong : record(meant, statement, context)
}

function list(followed: FollowedPlan, context: Context): ExitCode {
  if (context.flags.json) context.talk.json(statusesJson(followed))
  else sayStatuses(followed, context)
  return exit.done
}

type Meant = Readonly<{ followed: FollowedPlan; action: string }>

function findMeant(
  store: Store,
  { which, statement }: Readonly<{ which: string; statement: Statement }>,
  context: Context,
): Meant | undefined {
  const followed = findFollowed(store, which, context)
  const action = followed && findAction(statement.action, { store, followed }, context)
  return followed === undefined || action === undefined ? undefined : { followed, action }
}

function record({ followed, action }: Meant, statement: Statement, context: Context): Promise<ExitCode> {
  const { state, on } = statement
  const { id } = followed.kept.assessment
  const { flags, talk } = context
  return withStore(context, 'write', async (store) => {
    const isNew = keepStatus(store, { assessment: id, statement: { ...statement, action } }, context)
    if (flags.json) talk.json(statusesJson({ ...followed, history: statusHistory(store, id) }))
    else sayRecorded(followed, { action, status: state.status, on, isNew }, context)
    return exit.done
  })
}

type Recorded = Readonly<{ action: string; status: ActionState; on: string; isNew: boolean }>

function sayRecorded(followed: FollowedPlan, { action, status, on, isNew }: Recorded, context: Context): void {
  const words = context.messages.plan.status
  const told = (one: ActionState, day: string) => [words.shown[one], formatDate(day, context.language)] as const
  const write = lineWriter(context)
  const name = `${action} · ${nameOf(followed, action, context)}`
  if (!isNew) {
    write(0, words.already(name, ...told(status, on)))
    return
  }
  write(0, { text: words.recorded(name, ...told(status, on)), style: 'good' })
  const before = actionsOf(followed).find((one) => one.action === action)
  if (before === undefined || goesOn(before.status, status)) return
  write(0, { text: words.corrects(...told(before.status, before.on)), style: 'faint' })
}
