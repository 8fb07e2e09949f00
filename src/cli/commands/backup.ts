import { dirname } from 'node:path'
import { makeBackup } from '../../store/make-backup.ts'
import { listKept } from '../backup/list-kept.ts'
import { backupJson, sayBackup } from '../backup/say-backup.ts'
import type { Context } from '../context.ts'
import { type ExitCode, exit } from '../exit.ts'
import { withStore } from '../open-store.ts'

/** `virage backup`: a copy of the whole store beside it, read again before it is announced; or those that are kept. */
export async function backup({ list = false }: Readonly<{ list?: boolean }>, context: Context): Promise<ExitCode> {
  if (list) return listKept(context)
  const { environment, flags, messages, talk } = context
  return withStore(context, 'read', async (store) => {
    const made = await makeBackup(store, environment.now().toISOString())
    if (made === undefined) {
      talk.err({ text: messages.backup.nothing(dirname(store.path)), style: 'bad' })
      return exit.inputWrong
    }
    if (flags.json) talk.json(backupJson(made))
    else sayBackup(made, context)
    return exit.done
  })
}
