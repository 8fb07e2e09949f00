import type { Asking } from '../model/asking.ts'
import type { Criterion, Framework } from '../model/framework.ts'
import { allCriteria } from '../model/framework.ts'
import { boundsOfQuestion } from '../model/question-measure.ts'
import { type Branch, branchOf, isAdded, type Leaf, type Part } from './branch.ts'

/** A criterion that the questionnaire measures, with what it is made of. */
export type Node = Branch & Readonly<{ criterion: Criterion; leaves: readonly Leaf[]; children: readonly Node[] }>

/**
 * The tree of what a questionnaire measures: a criterion that none of its questions measures does not exist in it
 * (design §4). Undefined when nothing is measured.
 */
export function treeOf(framework: Framework, asking: Asking): Node | undefined {
  const criteria = new Map(allCriteria(framework.root).map((criterion, at) => [criterion.id, { criterion, at }]))
  const leaves = new Map<string, Leaf[]>()
  let at = criteria.size
  for (const [question, asked] of asking.asked) {
    const bounds = boundsOfQuestion(asked.question, framework.scale)
    if (bounds === undefined) continue
    for (const [id, weight] of Object.entries(asked.measures)) {
      const isOwnRange = isAdded(criteria.get(id)?.criterion.aggregate)
      const range = isOwnRange ? bounds : framework.scale
      leaves.set(id, [...(leaves.get(id) ?? []), { at, question, weight, range, isOwnRange }])
      at += 1
    }
  }
  const places = new Map([...criteria].map(([id, placed]) => [id, placed.at]))
  return grow(framework.root, { leaves, places })
}

type Growing = Readonly<{ leaves: ReadonlyMap<string, readonly Leaf[]>; places: ReadonlyMap<string, number> }>

function grow(criterion: Criterion, growing: Growing): Node | undefined {
  const children = criterion.children.flatMap((child) => grow(child, growing) ?? [])
  const leaves = growing.leaves.get(criterion.id) ?? []
  const at = growing.places.get(criterion.id)
  if (at === undefined || (children.length === 0 && leaves.length === 0)) return undefined
  const own = leaves.map((leaf) => ({
    at: leaf.at,
    name: leaf.question,
    leaves: [leaf],
    ...(leaf.isOwnRange ? {} : { range: leaf.range }),
  }))
  const under = children.map(partOf)
  return { ...branchOf({ ...criterion, at }, [...own, ...under]), criterion, leaves, children }
}

/** A node as a part of another branch. */
export function partOf(node: Node): Part {
  const { at, criterion, range } = node
  return { at, name: criterion.id, leaves: allLeaves(node), ...(range === undefined ? {} : { range }) }
}

/** Every node, parents before children, in the framework's order. */
export function allNodes(node: Node): readonly Node[] {
  return [node, ...node.children.flatMap(allNodes)]
}

/** Every leaf under a node, its own first. */
export function allLeaves(node: Node): readonly Leaf[] {
  return [...node.leaves, ...node.children.flatMap(allLeaves)]
}
