import type { ByCriterion } from './adjust.ts'
import type { Numbers } from './tally.ts'
import { allNodes, type Node } from './tree.ts'

/** The weights of a profile by place, and each criterion's as a share (0–1) of those of its siblings that exist here. */
export type Weights = Readonly<{ weights: Numbers; shares: Numbers }>

export function weightsOf(tree: Node, { size, by }: Readonly<{ size: number; by: ByCriterion }>): Weights {
  const weights = new Float64Array(size)
  const shares = new Float64Array(size)
  shares[tree.at] = 1
  for (const { at, criterion, leaves, children } of allNodes(tree)) {
    weights[at] = by.get(criterion.id) ?? criterion.weight
    for (const leaf of leaves) weights[leaf.at] = leaf.weight
    const weightOf = ({ criterion: child }: Node): number => by.get(child.id) ?? child.weight
    const whole = children.toSorted(byName).reduce((sum, child) => sum + weightOf(child), 0)
    for (const child of children) shares[child.at] = whole === 0 ? 0 : weightOf(child) / whole
  }
  return { weights, shares }
}

/** Added in this order, the weights of siblings give the same sum to the last bit in whatever order they are written. */
function byName(left: Node, right: Node): number {
  return left.criterion.id < right.criterion.id ? -1 : 1
}
