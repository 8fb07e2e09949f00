import { dirname } from 'node:path'
import { SealRefused, sealOf, unseal } from '../../exchange/age.ts'
import { StoreDamaged, StoreNewer } from '../../store/errors.ts'
import { holdAlone } from '../../store/gate.ts'
import { writePrivately } from '../../store/private-file.ts'
import {
  beginRestore,
  checkStaged,
  endRestore,
  type Restore,
  readPresent,
  replaceStore,
  stageCopy,
} from '../../store/restore.ts'
import type { Summary } from '../../store/summary.ts'
import { type KeyFlags, keyOf } from '../backup/lock-of.ts'
import { hasRoom, sizeOf } from '../backup/room.ts'
import type { Context } from '../context.ts'
import { type ExitCode, exit } from '../exit.ts'
import { storePath, withStore } from '../open-store.ts'
import type { Source } from './find-source.ts'
import { type Exchange, sayExchange, sayRestored } from './say-restore.ts'

/** Asks whether to go on; undefined when the person leaves. Told without a present store, there is nothing to lose. */
type Confirm = (prompt: string) => Promise<boolean | undefined>

type Asked = Readonly<{ source: Source; key: KeyFlags; confirm: Confirm }>

/**
 * Puts a backup in the place of the store, which nobody else may have open meanwhile: staged beside it, verified, told,
 * confirmed, then exchanged. One of an older schema is migrated by the opening that follows.
 */
export async function putBack({ source, key, confirm }: Asked, context: Context): Promise<ExitCode> {
  const path = storePath(context)
  const leave = holdAlone(path)
  const restore = beginRestore(path, context.environment.now().toISOString())
  try {
    const summary = await staged(restore, { source, key }, context)
    if (typeof summary === 'object' && 'refused' in summary) return refuse(summary, context)
    const exchange = { from: source.path, summary, path, present: readPresent(restore) }
    sayExchange(exchange, context)
    const { restore: words } = context.messages
    if (!(await confirm(exchange.present.kind === 'absent' ? words.confirmNew : words.confirm))) {
      context.talk.err(words.unchanged)
      return exit.done
    }
    const kept = replaceStore(restore, exchange.present)
    leave()
    return await ended(exchange, kept, context)
  } finally {
    endRestore(restore)
    leave()
  }
}

async function ended(exchange: Exchange, kept: string | undefined, context: Context): Promise<ExitCode> {
  if (exchange.summary !== undefined) await withStore(context, 'read', async () => undefined)
  sayRestored(exchange, kept, context)
  return exit.done
}

type Refused = Readonly<{ refused: string; code: ExitCode }>

/** Brings the backup beside the store and verifies it; undefined for what is put back unread. */
async function staged(
  restore: Restore,
  { source, key: flags }: Pick<Asked, 'source'> & Readonly<{ key: KeyFlags }>,
  context: Context,
): Promise<Summary | Refused | undefined> {
  const { failures } = context.messages.restore
  const folder = dirname(restore.path)
  if (!hasRoom(folder, sizeOf(source.path) + sizeOf(restore.path)))
    return { refused: failures.full(folder), code: exit.disk }
  try {
    if (sealOf(source.path) === undefined) stageCopy(source.path, restore)
    else {
      const key = await keyOf(flags, source.path, context)
      if (typeof key === 'string') return { refused: key, code: exit.usage }
      await writePrivately(restore.staged, (write) => unseal(source.path, key, write))
    }
    return checkStaged(restore, source.path)
  } catch (error) {
    if (source.isUndo && (error instanceof StoreDamaged || error instanceof StoreNewer)) {
      // Checking may have folded a log: it is put back to the last byte.
      endRestore(restore)
      stageCopy(source.path, restore)
      return undefined
    }
    const refused = refusalOf(error, source.path, { context, identity: flags.identity })
    if (refused === undefined) throw error
    return refused
  }
}

function refusalOf(
  error: unknown,
  path: string,
  { context, identity = '' }: Readonly<{ context: Context; identity: string | undefined }>,
): Refused | undefined {
  const { restore, seal } = context.messages
  if (error instanceof StoreNewer)
    return { refused: restore.failures.newer(path, error.found, error.known), code: exit.storeDamaged }
  if (error instanceof StoreDamaged)
    return /empty|short|not-sqlite|foreign/.test(error.damage)
      ? { refused: restore.failures.notOurs(path), code: exit.inputWrong }
      : { refused: restore.failures.damaged(path), code: exit.storeDamaged }
  if (!(error instanceof SealRefused)) return undefined
  switch (error.code) {
    case 'wrong-key':
      return { refused: seal.failures.wrongKey(path), code: exit.inputWrong }
    case 'broken':
      return { refused: seal.failures.broken(path), code: exit.storeDamaged }
    case 'identity':
      return { refused: seal.failures.badIdentity(identity), code: exit.inputWrong }
    case 'recipient':
      return undefined
  }
}

function refuse({ refused, code }: Refused, { talk }: Context): ExitCode {
  talk.err({ text: refused, style: 'bad' })
  return code
}
