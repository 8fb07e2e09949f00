import { accessSync, constants, rmSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { SealRefused } from '../../exchange/age.ts'
import { BackupFailed } from '../../store/errors.ts'
import { makeBackup } from '../../store/make-backup.ts'
import { stampOf } from '../../store/stamp.ts'
import type { Context } from '../context.ts'
import { type ExitCode, exit } from '../exit.ts'
import { storePath, withStore } from '../open-store.ts'
import { OutputExists } from '../output-errors.ts'
import { type LockFlags, lockOf } from './lock-of.ts'
import { hasRoom, sizeOf } from './room.ts'
import { backupJson, saySealed } from './say-backup.ts'
import { writeSealed } from './write-sealed.ts'

export type ToFlags = LockFlags & Readonly<{ to: string; force?: boolean }>

/**
 * `virage backup --to`: an encrypted copy in a folder that is not the data's. What the folder lacks is said before anything
 * is asked or copied. The plain copy it is made of never leaves the data folder, and goes once the other is read again.
 */
export async function backUpTo(flags: ToFlags, context: Context): Promise<ExitCode> {
  const { environment, messages, talk } = context
  const folder = resolve(environment.cwd, flags.to)
  const refused = await refusal(folder, context)
  if (refused !== undefined) return refuse(refused, exit.inputWrong, context)
  const lock = await lockOf(flags, context)
  if (typeof lock === 'string') return refuse(lock, exit.usage, context)
  const at = environment.now().toISOString()
  const path = join(folder, `virage-${stampOf(at)}.db.age`)
  if (isThere(path) && flags.force !== true) throw new OutputExists(path)
  return withStore(context, 'read', async (store) => {
    const made = await makeBackup(store, at)
    if (made === undefined) return refuse(messages.backup.nothing(dirname(store.path)), exit.inputWrong, context)
    talk.err({ text: messages.seal.working, style: 'faint' })
    try {
      await writeSealed(made.path, path, { lock, force: flags.force === true })
    } catch (error) {
      if (!(error instanceof SealRefused && error.code === 'recipient')) throw error
      return refuse(messages.seal.failures.badRecipient, exit.usage, context)
    } finally {
      rmSync(made.path, { force: true })
    }
    const sealed = { ...made, path, bytes: statSync(path).size }
    if (context.flags.json) talk.json({ ...backupJson(sealed), encrypted: true })
    else saySealed(sealed, 'passphrase' in lock, context)
    return exit.done
  })
}

/** Why nothing can be written there, when the folder is none; a folder that refuses throws `BackupFailed`. */
async function refusal(folder: string, context: Context): Promise<string | undefined> {
  const { failures } = context.messages.seal
  const found = statSync(folder, { throwIfNoEntry: false })
  if (found === undefined) return failures.noFolder(folder)
  if (!found.isDirectory()) return failures.notAFolder(folder)
  const store = storePath(context)
  try {
    accessSync(folder, constants.W_OK)
  } catch (error) {
    throw new BackupFailed(folder, error instanceof Error && 'code' in error ? String(error.code) : 'EACCES')
  }
  if (!hasRoom(folder, sizeOf(store))) throw new BackupFailed(folder, 'ENOSPC')
  return undefined
}

function isThere(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined
}

function refuse(text: string, code: ExitCode, { talk }: Context): ExitCode {
  talk.err({ text, style: 'bad' })
  return code
}
