import { listKept } from '../backup/list-kept.ts'
import type { KeyFlags } from '../backup/lock-of.ts'
import type { Context } from '../context.ts'
import { type ExitCode, exit } from '../exit.ts'
import { namedSource, replacedSource } from '../restore/find-source.ts'
import { putBack } from '../restore/put-back.ts'
import type { Desk } from '../visit/desk.ts'
import { openDesk } from '../visit/open-desk.ts'
import { yesOrNo } from '../visit/pick.ts'

export type RestoreFlags = KeyFlags & Readonly<{ name?: string; undo?: boolean; yes?: boolean }>

/**
 * `virage restore`: a backup takes the place of the store, which is kept, and comes back with `--undo`. Without a name,
 * those that are kept. `open` gives the keyboard to confirm at.
 */
export async function restore(
  { name, undo = false, yes = false, ...key }: RestoreFlags,
  context: Context,
  open: () => Promise<Desk> = () => openDesk(context),
): Promise<ExitCode> {
  const { flags, messages, talk, interactive } = context
  const { failures, howTo } = messages.restore
  if (name === undefined && !undo) {
    const code = listKept(context)
    if (!flags.json) talk.err(howTo)
    return code
  }
  if (name !== undefined && undo) return refuse(failures.notBoth, exit.usage, context)
  if (!yes && !interactive) return refuse(failures.nobody, exit.usage, context)
  const source = name === undefined ? replacedSource(context) : namedSource(name, context)
  if (typeof source === 'string') return refuse(source, exit.inputWrong, context)
  const confirm = async (prompt: string) => {
    if (yes) return true
    const desk = await open()
    try {
      return await yesOrNo(prompt, desk, context)
    } finally {
      desk.close()
    }
  }
  return putBack({ source, key, confirm }, context)
}

function refuse(text: string, code: ExitCode, { talk }: Context): ExitCode {
  talk.err({ text, style: 'bad' })
  return code
}
