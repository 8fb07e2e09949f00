import { canonicalJson } from '../model/canonical.ts'
import { digestOfBytes } from './digest.ts'
import { profileOf, type RowBlock } from './row-block.ts'

/** What was found of a row when it was kept: the known subject it is about, the row it revises. */
export type Apart = Readonly<{ subject: string | null; revises: number | null }>

/** Seals made of blocks begin so; the older ones were made row by row. */
export const ofBlock = '2:'

/**
 * The seal of a block of rows whose numbers follow each other from `first`: SHA-256 of what they say, and of what their
 * lot says for them all. `apart`: by the row's place, where anything was found of it.
 */
export function sealOfBlock(
  lot: string,
  block: RowBlock,
  { first, apart }: Readonly<{ first: number; apart: ReadonlyMap<number, Apart> }>,
): string {
  const { count, bytes, ends, numbers, words, said, beside } = block
  const found = [...apart].map(([row, { subject, revises }]) => [row, subject, revises])
  const profiles = [...beside.keys()]
    .map((row) => [row, profileOf(block, row)])
    .filter(([, profile]) => profile !== null)
  const told = canonicalJson([lot, first, count, found, profiles, said])
  return `${ofBlock}${digestOfBytes(told, bytes, inBytes(ends), inBytes(numbers), inBytes(words))}`
}

function inBytes({ buffer, byteOffset, byteLength }: Int32Array | Float64Array | Uint16Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength)
}
