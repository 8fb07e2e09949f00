import type { Asking } from '../model/asking.ts'
import type { Criterion, Framework } from '../model/framework.ts'
import type { Range } from '../model/number.ts'
import { boundsOfQuestion } from '../model/question-measure.ts'

/** A question under a criterion: its weight there, and what it can be worth. */
export type Leaf = Readonly<{ question: string; weight: number; range: Range }>

/**
 * A criterion that the questionnaire measures, with what it is made of. The questions of a mean, a min or a max have one
 * range in `shared`, that of the framework's scale (design §3); each of a sum or of stages keeps its own.
 */
export type Node = Readonly<{
  criterion: Criterion
  leaves: readonly Leaf[]
  children: readonly Node[]
  shared?: Range
}>

/**
 * The tree of what a questionnaire measures: a criterion that none of its questions measures does not exist in it
 * (design §4). Undefined when nothing is measured.
 */
export function treeOf({ root, scale }: Framework, asking: Asking): Node | undefined {
  const leaves = new Map<string, Leaf[]>()
  for (const [question, asked] of asking.asked) {
    const range = boundsOfQuestion(asked.question, scale)
    if (range === undefined) continue
    for (const [criterion, weight] of Object.entries(asked.measures)) {
      leaves.set(criterion, [...(leaves.get(criterion) ?? []), { question, weight, range }])
    }
  }
  return grow(root, leaves, scale)
}

function grow(criterion: Criterion, all: ReadonlyMap<string, readonly Leaf[]>, scale: Range): Node | undefined {
  const children = criterion.children.flatMap((child) => grow(child, all, scale) ?? [])
  const own = all.get(criterion.id) ?? []
  if (children.length === 0 && own.length === 0) return undefined
  const { kind } = criterion.aggregate
  const isAdded = kind === 'sum' || kind === 'staged'
  return { criterion, children, leaves: own, ...(isAdded ? {} : { shared: scale }) }
}

/** Every node, parents before children, in the framework's order. */
export function allNodes(node: Node): readonly Node[] {
  return [node, ...node.children.flatMap(allNodes)]
}
