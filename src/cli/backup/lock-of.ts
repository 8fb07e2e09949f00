import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { identitiesIn, isForKeys, type Key, type Lock } from '../../exchange/age.ts'
import type { Context } from '../context.ts'
import { openSecretLines } from './secret-lines.ts'

/** How an encrypted backup is closed, as it was typed. */
export type LockFlags = Readonly<{ recipient?: readonly string[]; passphraseFile?: string }>

/** How an encrypted backup is opened, as it was typed. */
export type KeyFlags = Readonly<{ identity?: string; passphraseFile?: string }>

/** The length under which a passphrase is found by trying them all. */
const leastCharacters = 12

/** What closes the backup: keys, a passphrase from a file, or one typed twice; or why not, in a sentence. */
export async function lockOf({ recipient, passphraseFile }: LockFlags, context: Context): Promise<Lock | string> {
  const { failures } = context.messages.seal
  if (recipient !== undefined) return passphraseFile === undefined ? { recipients: recipient } : failures.twoWays
  if (passphraseFile === undefined && !context.interactive) return failures.nobody
  const passphrase = passphraseFile === undefined ? await typedTwice(context) : firstLine(passphraseFile, context)
  if (passphrase === undefined) return failures.differ
  return [...passphrase].length < leastCharacters ? failures.short(leastCharacters) : { passphrase }
}

/** What opens the backup at `path`, in the same way; a short passphrase is tried all the same. */
export async function keyOf(
  { identity, passphraseFile }: KeyFlags,
  path: string,
  context: Context,
): Promise<Key | string> {
  const { failures, askToOpen } = context.messages.seal
  if (identity !== undefined) {
    if (passphraseFile !== undefined) return failures.toOpenTwoWays
    return { identities: identitiesIn(readFileSync(resolve(context.environment.cwd, identity), 'utf8')) }
  }
  if (isForKeys(path)) return failures.needsIdentity(path)
  if (passphraseFile !== undefined) return { passphrase: firstLine(passphraseFile, context) }
  if (!context.interactive) return failures.nobodyToOpen
  const lines = openSecretLines(context.environment)
  try {
    return { passphrase: await lines.ask(askToOpen) }
  } finally {
    lines.close()
  }
}

async function typedTwice({ environment, messages }: Context): Promise<string | undefined> {
  const { ask, askAgain, failures } = messages.seal
  const lines = openSecretLines(environment)
  try {
    for (;;) {
      const once = await lines.ask(ask)
      if ([...once].length >= leastCharacters) return once === (await lines.ask(askAgain)) ? once : undefined
      environment.stderr.write(`${failures.short(leastCharacters)}\n`)
    }
  } finally {
    lines.close()
  }
}

function firstLine(file: string, { environment }: Context): string {
  return readFileSync(resolve(environment.cwd, file), 'utf8').split(/\r?\n/)[0] ?? ''
}
