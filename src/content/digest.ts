import { createHash } from 'node:crypto'
import { canonicalJson } from '../model/canonical.ts'

/** SHA-256 of the canonical JSON of what was read: the layout of the file, its comments and its language order do not count. */
export function digestOf(content: unknown): string {
  return createHash('sha256').update(canonicalJson(content)).digest('hex')
}
