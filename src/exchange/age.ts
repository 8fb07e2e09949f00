import { closeSync, openSync, readFileSync, readSync } from 'node:fs'

/** What closes a file: a passphrase, or the public keys (`age1…`) of those who may read it. */
export type Lock = Readonly<{ passphrase: string }> | Readonly<{ recipients: readonly string[] }>

/** What opens a file: its passphrase, or the secret keys (`AGE-SECRET-KEY-1…`) of those who may read it. */
export type Key = Readonly<{ passphrase: string }> | Readonly<{ identities: readonly string[] }>

/** A public or secret key that is none, a key that is not this file's, or a file that was cut or changed. */
export class SealRefused extends Error {
  override readonly name = 'SealRefused'
  readonly code: 'recipient' | 'identity' | 'wrong-key' | 'broken'
  constructor(code: SealRefused['code'], cause?: unknown) {
    super(code, { cause })
    this.code = code
  }
}

type Write = (bytes: Uint8Array) => void

const pieceLength = 65_536

/**
 * Encrypts a file with age, piece by piece, and gives what opens the result, so that it can be read again.
 *
 * For recipients, whose secret nobody here has, that is a key made for this once and kept nowhere else.
 */
export async function seal(source: string, lock: Lock, write: Write): Promise<Key> {
  const age = await import('age-encryption')
  const encrypter = new age.Encrypter()
  const key = 'passphrase' in lock ? lock : { identities: [await onceFor(lock.recipients)] }
  if ('passphrase' in lock) encrypter.setPassphrase(lock.passphrase)
  else {
    const own = 'identities' in key ? key.identities : []
    const witnesses = await Promise.all(own.map((identity) => age.identityToRecipient(identity)))
    for (const recipient of [...lock.recipients, ...witnesses])
      refusing('recipient', () => encrypter.addRecipient(recipient))
  }
  for await (const bytes of await encrypter.encrypt(pieces(source))) write(bytes)
  return key
}

/** A key for one reading, of the kind of the recipients: age does not mix those that resist quantum computers with others. */
async function onceFor(recipients: readonly string[]): Promise<string> {
  const { generateHybridIdentity, generateX25519Identity } = await import('age-encryption')
  return recipients.some((recipient) => recipient.startsWith('age1pq1'))
    ? generateHybridIdentity()
    : generateX25519Identity()
}

/** Decrypts a file made by `seal` or by the `age` command, piece by piece. Throws `SealRefused`. */
export async function unseal(source: string, key: Key, write: Write): Promise<void> {
  const { Decrypter, armor } = await import('age-encryption')
  const decrypter = new Decrypter()
  if ('passphrase' in key) decrypter.addPassphrase(key.passphrase)
  else for (const identity of key.identities) refusing('identity', () => decrypter.addIdentity(identity))
  try {
    if (sealOf(source) === 'armored') write(await decrypter.decrypt(armor.decode(readFileSync(source, 'utf8'))))
    else for await (const bytes of await decrypter.decrypt(pieces(source))) write(bytes)
  } catch (error) {
    if (!(error instanceof Error) || 'code' in error) throw error
    throw new SealRefused(/no identity matched/.test(error.message) ? 'wrong-key' : 'broken', error)
  }
}

/** How a file is encrypted, as its first line says; undefined when it is not, by age. */
export function sealOf(path: string): 'binary' | 'armored' | undefined {
  const start = startOf(path)
  if (start.startsWith('age-encryption.org/')) return 'binary'
  return start.startsWith('-----BEGIN AGE ENCRYPTED FILE-----') ? 'armored' : undefined
}

/** Whether a file says, before anything is tried, that it was made for keys and not for a passphrase. */
export function isForKeys(path: string): boolean {
  return /^-> (X25519|mlkem768x25519) /m.test(startOf(path))
}

/** The secret keys in the text of a key file, as `age-keygen` writes it. */
export function identitiesIn(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
}

function startOf(path: string): string {
  const file = openSync(path, 'r')
  try {
    const bytes = Buffer.alloc(512)
    return bytes.toString('latin1', 0, readSync(file, bytes, 0, bytes.length, 0))
  } finally {
    closeSync(file)
  }
}

/** The bytes of a file, as they are asked for. */
function pieces(path: string): ReadableStream<Uint8Array> {
  const file = openSync(path, 'r')
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      const bytes = new Uint8Array(pieceLength)
      const length = readSync(file, bytes, 0, pieceLength, null)
      if (length > 0) controller.enqueue(bytes.subarray(0, length))
      else {
        closeSync(file)
        controller.close()
      }
    },
    cancel: () => closeSync(file),
  })
}

function refusing(code: SealRefused['code'], work: () => void): void {
  try {
    work()
  } catch (error) {
    throw new SealRefused(code, error)
  }
}
