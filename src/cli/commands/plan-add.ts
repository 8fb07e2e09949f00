import type { Context } from '../context.ts'
import { type AddFlags, readAddition } from '../decide/read-addition.ts'
import { recordDecided } from '../decide/record-decided.ts'
import { type ExitCode, exit } from '../exit.ts'
import { withStore } from '../open-store.ts'
import { findFollowed } from '../plan-status/find-followed.ts'

/** `virage plan add`: an action of no library, kept in a plan. */
export async function planAdd(which: string, typed: AddFlags, context: Context): Promise<ExitCode> {
  const read = readAddition(typed, context)
  if ('mistake' in read) {
    context.talk.err({ text: read.mistake, style: 'bad' })
    return exit.usage
  }
  // Found before anything is opened to be written: a wrong name makes no store.
  const followed = await withStore(context, 'read', async (store) => findFollowed(store, which, context))
  return followed === undefined ? exit.inputWrong : recordDecided(followed, [read.decision], context)
}
