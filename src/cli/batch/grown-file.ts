import { createHash, type Hash } from 'node:crypto'
import { closeSync, openSync, readSync } from 'node:fs'
import { ToUtf8 } from '../../answers/survey/encoding.ts'
import type { Whole } from '../../store/earlier-lots.ts'
import { blocksOf } from './open-export.ts'

/** What ends a line, the halves of UTF-16 among them. */
const ending: ReadonlySet<number> = new Set([0, 10, 13])

/** The bytes of a file without the line ends after its last row: what a later export of it, with more rows, begins with. */
export function wholeOf(path: string, size: number): Whole {
  const bytes = size - endingOf(path, size)
  return { bytes, sha256: beginning(path, bytes).digest('hex') }
}

/** How many lines an earlier file takes at the beginning of this one; undefined where this one is not that one grown. */
export function linesWithin(
  file: Readonly<{ path: string; size: number; encoding: string }>,
  { bytes, sha256 }: Whole,
): number | undefined {
  const { path, size, encoding } = file
  if (size < bytes || (size > bytes && !ending.has(byteAt(path, bytes)))) return undefined
  const toUtf8 = new ToUtf8(encoding)
  let lines = 1
  let wasReturn = false
  const count = (text: Uint8Array): void => {
    for (const byte of text) {
      if (byte === 13 || (byte === 10 && !wasReturn)) lines += 1
      wasReturn = byte === 13
    }
  }
  const hash = beginning(path, bytes, (piece) => count(toUtf8.push(piece)))
  return hash.digest('hex') === sha256 ? lines : undefined
}

function beginning(path: string, bytes: number, take: (piece: Uint8Array) => void = () => {}): Hash {
  const hash = createHash('sha256')
  let left = bytes
  for (const block of blocksOf(path)) {
    const piece = block.subarray(0, left)
    hash.update(piece)
    take(piece)
    left -= piece.length
    if (left === 0) break
  }
  return hash
}

function endingOf(path: string, size: number): number {
  let length = 0
  while (length < size && ending.has(byteAt(path, size - 1 - length))) length += 1
  return length
}

function byteAt(path: string, at: number): number {
  const file = openSync(path, 'r')
  try {
    const byte = new Uint8Array(1)
    readSync(file, byte, 0, 1, at)
    return byte[0] ?? 0
  } finally {
    closeSync(file)
  }
}
