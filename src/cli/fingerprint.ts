import { createHash } from 'node:crypto'

/** One digest for a set of files: it changes with any name or byte. */
export function fingerprint(files: readonly Readonly<{ name: string; text: Uint8Array }>[]): string {
  const hash = createHash('sha256')
  for (const { name, text } of files) hash.update(`${name}\0${text.byteLength}\0`).update(text)
  return hash.digest('hex')
}
