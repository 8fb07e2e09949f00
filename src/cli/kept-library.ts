import { deserialize, serialize } from 'node:v8'
import type { Digested } from '../model/library.ts'
import type { File } from './file.ts'

/** A library by kind: contents by `id@version`. */
type Maps = Readonly<Record<string, ReadonlyMap<string, Digested<unknown>>>>

/** Subject → the key of what a visit begins with. */
type First = Readonly<Record<string, string>>

/** What the build keeps of a shelf: the files it read, and what it read, each content apart. */
type Packed = Readonly<{
  files: readonly File[]
  kinds: Readonly<Record<string, readonly (readonly [key: string, content: PackedContent])[]>>
  first?: First | undefined
}>
type PackedContent = Readonly<{ digest: string; file: string; bytes: Uint8Array }>

/** The bytes to keep of a shelf. */
export function packed(files: readonly File[], library: Maps, first?: First): Buffer {
  const kinds = Object.entries(library).map(([kind, contents]) => [
    kind,
    [...contents].map(([key, { content, digest, file }]) => [key, { digest, file, bytes: serialize(content) }]),
  ])
  return serialize({ files, kinds: Object.fromEntries(kinds), first })
}

/** The library kept in these bytes, when it was read from the very same files; undefined when it was not. */
export function unpacked<T>(bytes: Buffer, files: readonly File[]): T | undefined {
  const kept: unknown = deserialize(bytes)
  if (!isPacked(kept) || !isSameFiles(kept.files, files)) return undefined
  const maps = Object.fromEntries(
    Object.entries(kept.kinds).map(([kind, contents]) => [
      kind,
      new Map(contents.map(([key, content]) => [key, new KeptContent(content)])),
    ]),
  )
  const library: unknown = kept.first === undefined ? maps : { ...maps, first: kept.first }
  return isWhole<T>(library) ? library : undefined
}

/** A content that is read only when somebody asks for it: a first question waits for two or three of them, not for all. */
class KeptContent<T> implements Digested<T> {
  readonly digest: string
  readonly file: string
  readonly #bytes: Uint8Array
  #read: Readonly<{ content: T }> | undefined

  constructor({ digest, file, bytes }: PackedContent) {
    this.digest = digest
    this.file = file
    this.#bytes = bytes
  }

  get content(): T {
    this.#read ??= { content: deserialize(this.#bytes) }
    return this.#read.content
  }
}

function isPacked(value: unknown): value is Packed {
  return typeof value === 'object' && value !== null && 'files' in value && 'kinds' in value
}

/** The build alone writes these bytes, beside the code that reads them: they hold what it says they hold. */
function isWhole<T>(library: unknown): library is T {
  return typeof library === 'object' && library !== null
}

/** The same names and bytes. Comparing them costs less than loading what would make a digest of them. */
function isSameFiles(kept: readonly File[], found: readonly File[]): boolean {
  return (
    kept.length === found.length &&
    kept.every(({ name, text }, index) => {
      const other = found[index]
      return other?.name === name && Buffer.compare(other.text, text) === 0
    })
  )
}
