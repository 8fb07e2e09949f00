import { compareNumbers, type Range } from '../model/number.ts'
import { type Finding, onValue } from './finding.ts'
import type { Path } from './located.ts'
import type { WrittenLevel } from './written/framework.ts'

/**
 * Levels are bands that partition a range: all `from`, rising from its bottom, or all `up_to`, rising to its top.
 *
 * Otherwise some value would have no level, or two.
 */
export function* checkLevels(
  levels: readonly WrittenLevel[],
  path: Path,
  range: Range | undefined,
): Generator<Finding> {
  const mixed = mixedLevel(levels)
  if (mixed !== undefined) {
    yield onValue([...path, mixed], { code: 'level-edges-mixed' })
    return
  }
  const key = levels[0]?.from === undefined ? 'up_to' : 'from'
  const edges = levels.map((level) => level[key] ?? Number.NaN)
  // An edge beyond the range is also out of order with its neighbours, who are right: it alone is told.
  const beyond = range === undefined ? [] : [...checkEnds(edges, key, { path, range })]
  yield* beyond
  if (beyond.length > 0) return
  for (const [index, edge] of edges.entries()) {
    const before = edges[index - 1]
    if (before !== undefined && compareNumbers(before, edge) >= 0) {
      yield onValue([...path, index, key], { code: 'level-order', edge, before })
    }
  }
}

function mixedLevel(levels: readonly WrittenLevel[]): number | undefined {
  const isFrom = levels[0]?.from !== undefined
  const index = levels.findIndex(
    ({ from, up_to }) => (from !== undefined) !== isFrom || (up_to !== undefined) === isFrom,
  )
  return index === -1 ? undefined : index
}

/** The end that the edges themselves must reach, and the other, that they must stay within. */
function* checkEnds(
  edges: readonly number[],
  key: 'from' | 'up_to',
  { path, range }: Readonly<{ path: Path; range: Range }>,
): Generator<Finding> {
  const last = edges.length - 1
  const at = key === 'from' ? 0 : last
  const found = edges[at] ?? Number.NaN
  const expected = key === 'from' ? range.min : range.max
  if (compareNumbers(found, expected) !== 0) {
    yield onValue([...path, at, key], { code: 'level-gap', found, expected, end: key === 'from' ? 'bottom' : 'top' })
  }
  for (const [index, edge] of edges.entries()) {
    const isBeyond = key === 'from' ? compareNumbers(edge, range.max) > 0 : compareNumbers(edge, range.min) < 0
    if (isBeyond) yield onValue([...path, index, key], { code: 'out-of-range', value: edge, ...range })
  }
}
