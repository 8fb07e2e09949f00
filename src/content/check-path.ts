import { compareNumbers, isAtLeast, type Range } from '../model/number.ts'
import type { Outline } from './criterion-outline.ts'
import { type Finding, onValue } from './finding.ts'
import type { Path } from './located.ts'
import type { FrameworkOutline } from './surroundings.ts'
import type { WrittenActions } from './written/actions.ts'

type Placed = Readonly<{ criterion: string; from: number; to: number; path: Path }>

/**
 * Every lowest criterion is moved without a gap, from the bottom of its range to the top: a business that stands in a
 * gap would be weak, and offered nothing. A library that moves nothing goes by conditions; it is left alone.
 */
export function* checkPath({ actions }: WrittenActions, framework: FrameworkOutline | undefined): Generator<Finding> {
  const moves = actions.flatMap(({ moves: list }, index) =>
    (list ?? []).map((move, at): Placed => ({ ...move, path: ['actions', index, 'moves', at, 'to'] })),
  )
  if (framework === undefined || moves.length === 0) return
  for (const { id, range } of leavesOf(framework.root)) {
    if (range === undefined) continue
    const own = moves.filter(({ criterion }) => criterion === id)
    const path = own.at(-1)?.path ?? ['framework']
    for (const { min, max } of gaps(own, range))
      yield onValue(path, { code: 'path-gap', criterion: id, from: min, to: max })
  }
}

/** The lowest criteria of a tree, in its order. */
export function leavesOf(root: Outline): readonly Outline[] {
  return root.children.length === 0 ? [root] : root.children.flatMap(leavesOf)
}

/** The parts of a range that no move covers, from the bottom up. */
function* gaps(moves: readonly Placed[], { min, max }: Range): Generator<Range> {
  let reached = min
  for (const { from, to } of [...moves].sort((left, right) => left.from - right.from)) {
    if (compareNumbers(from, reached) > 0) yield { min: reached, max: from }
    reached = Math.max(reached, to)
  }
  if (!isAtLeast(reached, max)) yield { min: reached, max }
}
