import type { Meant } from '../../store/import-lot.ts'
import { numbersEach, type RowBlock, textOf, texts } from '../../store/row-block.ts'

/** The ids of the businesses of a name that are known already. */
export type KnownBusinesses = (name: string) => readonly string[]

/** Whom the rows of a block are about, by their names; and the lines of those whose name several businesses have. */
export function meantBy(
  block: RowBlock,
  known: KnownBusinesses | undefined,
): Readonly<{ meant?: Meant; lines: readonly number[] }> {
  const lines: number[] = []
  if (known === undefined) return { lines }
  const subjects = new Map<number, Readonly<{ id: string; isName: boolean }>>()
  const left = new Set<number>()
  for (let row = 0; row < block.count; row += 1) {
    const name = textOf(block, row, texts.name)
    const [id, ...others] = name === undefined ? [] : known(name)
    if (id === undefined) continue
    if (others.length === 0) subjects.set(row, { id, isName: id === name })
    else {
      left.add(row)
      lines.push(block.numbers[row * numbersEach] ?? 0)
    }
  }
  return { meant: { subjects, left }, lines }
}
