import { canonicalJson } from '../model/canonical.ts'
import type { Profile } from '../model/profile.ts'
import { isProfile } from './answer-guards.ts'
import type { LotRow } from './lot.ts'
import { readable } from './read-record.ts'

/** How many rows a block has at most. */
export const blockLength = 1024
/** How many tier-1 values a row has. */
export const tierCount = 16
/** The numbers of a row: its line, then its tier-1 values. */
export const numbersEach = 1 + tierCount
/** The texts of a row: its response, its name, its answers. */
export const textsEach = 3
/** The words of a row: when it was answered, then the sector, the size and the region. */
export const wordsEach = 4
/** What stands for a value that is not there: there are many NaN, and a seal wants one. */
export const noValue = Number.POSITIVE_INFINITY

/** What few rows say: facts of the profile without a column of their own, and consents. */
export type Beside = Readonly<{ profile?: Profile | undefined; consents?: LotRow['consents'] }>

/**
 * Some rows of a survey export on their way to the store, nothing made for each: texts in UTF-8, numbers side by side. It
 * goes from thread to thread as it is.
 */
export type RowBlock = Readonly<{
  count: number
  /** The texts of all the rows, one after the other; one that is not there is empty. */
  bytes: Uint8Array
  /** Where each text ends. */
  ends: Int32Array
  numbers: Float64Array
  /** The place of each word in `said`, from 1; 0 where there is none. */
  words: Uint16Array
  said: readonly string[]
  /** By the row's place in the block. */
  beside: ReadonlyMap<number, Beside>
}>

/** Which of a row's texts. */
export const texts = { response: 0, name: 1, answers: 2 } as const

/** Where a text begins; it ends where `ends` says. */
function startOf({ ends }: RowBlock, text: number): number {
  return text === 0 ? 0 : (ends[text - 1] ?? 0)
}

/** A text of a row as bytes of the block; null where it is not there. */
export function bytesOf(block: RowBlock, row: number, text: number): Uint8Array | null {
  const at = row * textsEach + text
  const start = startOf(block, at)
  const end = block.ends[at] ?? 0
  return start === end ? null : block.bytes.subarray(start, end)
}

export function textOf(block: RowBlock, row: number, text: number): string | undefined {
  const bytes = bytesOf(block, row, text)
  return bytes === null ? undefined : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString()
}

export function wordOf({ words, said }: RowBlock, row: number, word: number): string | undefined {
  return said[(words[row * wordsEach + word] ?? 0) - 1]
}

/** A row of a block, told. */
export function rowOf(block: RowBlock, row: number): LotRow {
  const [at, sector, size, region] = [0, 1, 2, 3].map((word) => wordOf(block, row, word))
  const from = row * numbersEach
  return {
    line: block.numbers[from] ?? 0,
    response: textOf(block, row, texts.response),
    name: textOf(block, row, texts.name),
    at,
    sector,
    size,
    region,
    ...block.beside.get(row),
    tier1: Array.from(block.numbers.subarray(from + 1, from + numbersEach), (value) =>
      value === noValue ? Number.NaN : value,
    ),
    answers: textOf(block, row, texts.answers) ?? '',
  }
}

/** What is known of a row beside the three words and the answers, as it is kept. */
export function profileOf({ beside }: RowBlock, row: number): string | null {
  const profile = beside.get(row)?.profile
  return profile === undefined ? null : canonicalJson(readable(isProfile, profile))
}
