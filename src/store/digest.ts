import { createRequire } from 'node:module'
import { canonicalJson } from '../model/canonical.ts'
import type { Reference } from '../model/questionnaire.ts'
import type { Pinned } from '../model/score.ts'

/** SHA-256, in hexadecimal, of a value's canonical JSON. */
export function digestOf(value: unknown): string {
  return digestOfBytes(canonicalJson(value))
}

/** Cryptography is loaded by the first digest only: a first question must not wait for it. */
export function digestOfBytes(...parts: readonly (string | Uint8Array)[]): string {
  const { createHash }: typeof import('node:crypto') = load('node:crypto')
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('hex')
}

const load = createRequire(import.meta.url)

/** A content with its digest: the same model always gives the same, whatever the layout of its file. */
export function pin(content: Reference): Pinned {
  return { id: content.id, version: content.version, digest: digestOf(content) }
}
