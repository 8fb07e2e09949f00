import { closeSync, constants, fstatSync, lstatSync, openSync, readSync } from 'node:fs'
import type { Damage } from './errors.ts'

/** The mark of our files: the letters VIRG. */
export const applicationId = 0x56495247

/** What the first bytes of a file say, before SQLite is allowed near it. */
export type Header =
  | Readonly<{ kind: 'absent' }>
  | Readonly<{ kind: 'not-a-file' }>
  | Readonly<{ kind: 'wrong'; damage: Damage }>
  /** `ours` is false for an SQLite file without any table nor mark, which may become a store. `log`: bytes to replay. */
  | Readonly<{ kind: 'store'; ours: boolean; version: number; log: number }>

const magic = 'SQLite format 3\u0000'
const headerBytes = 512

/**
 * Reads a file's header by itself (trust §3, steps 1 to 3).
 *
 * SQLite would take an empty file for a new store, and would follow a link planted under the name.
 */
export function readHeader(path: string): Header {
  const found = lstatSync(path, { throwIfNoEntry: false })
  if (found === undefined) return { kind: 'absent' }
  const companions = [`${path}-wal`, `${path}-shm`].map((name) => lstatSync(name, { throwIfNoEntry: false }))
  if ([found, ...companions].some((entry) => entry !== undefined && !entry.isFile())) return { kind: 'not-a-file' }
  if (found.size === 0) return { kind: 'wrong', damage: 'empty' }
  if (found.size < headerBytes) return { kind: 'wrong', damage: 'short' }
  return examine(firstBytes(path), found.size, companions[0]?.size ?? 0)
}

function examine(bytes: Buffer, size: number, log: number): Header {
  if (bytes.toString('latin1', 0, 16) !== magic) return { kind: 'wrong', damage: 'not-sqlite' }
  const ours = bytes.readUInt32BE(68) === applicationId
  if (!ours && !(bytes.readUInt32BE(68) === 0 && hasNoTable(bytes) && log === 0)) {
    return { kind: 'wrong', damage: 'foreign' }
  }
  if (log === 0 && isTruncated(bytes, size)) return { kind: 'wrong', damage: 'truncated' }
  return { kind: 'store', ours, version: bytes.readInt32BE(60), log }
}

/** The root page of the schema is a leaf without cells. */
function hasNoTable(bytes: Buffer): boolean {
  return bytes.readUInt8(100) === 0x0d && bytes.readUInt16BE(103) === 0
}

/** The header counts more pages than the file holds. The count is good only when its stamp matches the file's counter. */
function isTruncated(bytes: Buffer, size: number): boolean {
  const declared = bytes.readUInt16BE(16)
  const pageSize = declared === 1 ? 65536 : declared
  const counted = bytes.readUInt32BE(24) === bytes.readUInt32BE(92)
  return counted && bytes.readUInt32BE(28) * pageSize > size
}

function firstBytes(path: string): Buffer {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0))
  try {
    const bytes = Buffer.alloc(Math.min(headerBytes, fstatSync(file).size))
    if (readSync(file, bytes, 0, bytes.length, 0) < headerBytes) return Buffer.alloc(headerBytes)
    return bytes
  } finally {
    closeSync(file)
  }
}
