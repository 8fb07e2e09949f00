/**
 * The known name nearest to what was typed: « vouliez-vous… ».
 *
 * Case, accents, `-` and `_` count for nothing; otherwise a third of the letters may differ, at most three.
 */
export function suggest(typed: string, known: Iterable<string>): string | undefined {
  const wanted = plain(typed)
  const most = Math.min(3, Math.floor(wanted.length / 3))
  let best: string | undefined
  let least = most + 1
  for (const name of known) {
    const candidate = plain(name)
    if (Math.abs(candidate.length - wanted.length) >= least) continue
    const distance = editDistance(wanted, candidate, least)
    if (distance < least) [best, least] = [name, distance]
  }
  return best
}

function plain(name: string): string {
  return name
    .slice(0, 100)
    .normalize('NFD')
    .replace(/[\p{M}_-]/gu, '')
    .toLowerCase()
}

/** Insertions, deletions, substitutions and swaps of neighbours from one word to the other; `limit` or more is `limit`. */
function editDistance(left: string, right: string, limit: number): number {
  let before: number[] = []
  let above = Array.from({ length: right.length + 1 }, (_, column) => column)
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= right.length; column += 1) {
      const same = left[row - 1] === right[column - 1]
      const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]
      current[column] = Math.min(
        at(above, column) + 1,
        at(current, column - 1) + 1,
        at(above, column - 1) + (same ? 0 : 1),
        swapped ? at(before, column - 2) + 1 : limit,
      )
    }
    if (Math.min(...current) >= limit) return limit
    before = above
    above = current
  }
  return at(above, right.length)
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY
}
