import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateHybridIdentity, generateX25519Identity, identityToRecipient } from 'age-encryption'
import { describe, expect, test } from 'vitest'
import { identitiesIn, isForKeys, type Key, type Lock, seal, sealOf, unseal } from '../../src/exchange/age.ts'

/** Made once by the age command (1.1.1). */
const fixtures = join(import.meta.dirname, '../fixtures/age')
const identities = identitiesIn(readFileSync(join(fixtures, 'key.txt'), 'utf8'))
const passphrase = 'érable cuivre lanterne dix'

async function read(path: string, key: Key): Promise<Buffer> {
  const pieces: Uint8Array[] = []
  await unseal(path, key, (bytes) => pieces.push(bytes))
  return Buffer.concat(pieces)
}

async function sealed(source: string, lock: Lock): Promise<Readonly<{ path: string; key: Key }>> {
  const pieces: Uint8Array[] = []
  const key = await seal(source, lock, (bytes) => pieces.push(bytes))
  const path = join(mkdtempSync(join(tmpdir(), 'virage-age-')), 'sealed.age')
  writeFileSync(path, Buffer.concat(pieces))
  return { path, key }
}

describe('what the age command made', () => {
  test.each<[string, Key, 'binary' | 'armored', boolean]>([
    ['bytes.age', { identities }, 'binary', true],
    ['letters.age', { identities }, 'armored', false],
    ['phrase.age', { passphrase }, 'binary', false],
  ])('is recognised and read: %s', async (name, key, kind, forKeys) => {
    const path = join(fixtures, name)
    expect([sealOf(path), isForKeys(path)]).toEqual([kind, forKeys])
    expect(await read(path, key)).toEqual(readFileSync(join(fixtures, 'plain.txt')))
  })

  test('is told from what is not encrypted', () => {
    expect(sealOf(join(fixtures, 'plain.txt'))).toBeUndefined()
  })
})

describe('a file encrypted for keys', () => {
  test.each([
    ['X25519', generateX25519Identity],
    ['hybrid', generateHybridIdentity],
  ])('is read by each of them, and by the key made to read it again (%s)', async (_kind, generate) => {
    const own = await Promise.all([generate(), generate()])
    const recipients = await Promise.all(own.map((identity) => identityToRecipient(identity)))
    const large = join(mkdtempSync(join(tmpdir(), 'virage-age-')), 'large')
    // Several pieces of the reader, and of age's own.
    writeFileSync(large, Buffer.from(Array.from({ length: 300_000 }, (_, index) => index % 251)))
    const { path, key } = await sealed(large, { recipients })
    const digest = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
    for (const each of [key, ...own.map((identity) => ({ identities: [identity] }))])
      expect(digest(await read(path, each))).toBe(digest(readFileSync(large)))
  })

  test.each<[string, () => Promise<unknown>]>([
    ['recipient', () => sealed(join(fixtures, 'plain.txt'), { recipients: ['age1nothing'] })],
    ['identity', () => read(join(fixtures, 'bytes.age'), { identities: ['AGE-SECRET-KEY-1NOTHING'] })],
    ['wrong-key', async () => read(join(fixtures, 'bytes.age'), { identities: [await generateX25519Identity()] })],
    ['broken', () => read(cut(), { identities })],
  ])('is refused by a code: %s', async (code, work) => {
    await expect(work()).rejects.toMatchObject({ name: 'SealRefused', code })
  })

  function cut(): string {
    const path = join(mkdtempSync(join(tmpdir(), 'virage-age-')), 'cut.age')
    writeFileSync(path, readFileSync(join(fixtures, 'bytes.age')).subarray(0, -1))
    return path
  }
})
