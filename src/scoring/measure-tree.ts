import type { Range } from '../model/number.ts'
import type { Score } from '../model/score.ts'
import { type Aggregated, aggregate, type Part } from './aggregate.ts'
import type { Contribution } from './measured-sheet.ts'
import { sumOf } from './sum.ts'
import type { Leaf, Node } from './tree.ts'

/** A question that counts under a node: what it weighs there, what share of it is covered, its evidence. */
type Counted = Readonly<{ question: string; weight: number; covered: number; evidence: number | undefined }>

/** A node with its numbers, and the questions that count under it. */
export type Measured = Aggregated & Readonly<{ node: Node; counted: readonly Counted[]; children: readonly Measured[] }>

/** What a tree is measured with: what each question contributes, and the weight of each criterion for this profile. */
export type Measuring = Readonly<{
  contributions: ReadonlyMap<string, Contribution>
  weights: ReadonlyMap<string, number>
}>

/** The numbers of every node, from the leaves up. */
export function measureTree(node: Node, measuring: Measuring): Measured {
  const children = node.children.map((child) => measureTree(child, measuring))
  const parts = [
    ...node.leaves.map((leaf) => leafPart(leaf, node, measuring)),
    ...children.map((child) => childPart(child, measuring)),
  ]
  const own = node.leaves.flatMap((leaf) => countedLeaf(leaf, node, measuring))
  const counted = [...own, ...children.flatMap((child) => child.counted)]
  return { ...aggregate(parts, node.criterion), node, counted, children }
}

function leafPart({ question, weight, range }: Leaf, { criterion, shared }: Node, { contributions }: Measuring): Part {
  const measure = contributions.get(question)?.under.get(criterion.id)
  const { value, low, high } = measure ?? {}
  return { weight, range: shared ?? measure?.range ?? range, ...present({ value, low, high }) }
}

function childPart({ node, range, value, low, high }: Measured, { weights }: Measuring): Part {
  const weight = weights.get(node.criterion.id) ?? node.criterion.weight
  return { weight, range, ...present({ value, low, high }) }
}

function countedLeaf({ question, weight }: Leaf, { criterion }: Node, measuring: Measuring): readonly Counted[] {
  const contribution = measuring.contributions.get(question)
  const measure = contribution?.under.get(criterion.id)
  if (measure?.applies !== true) return []
  return [{ question, weight, covered: measure.covered, evidence: contribution?.evidence }]
}

/** The numbers of a node as they are told: coverage and evidence are counted on its questions, not tier by tier. */
export function scoreOf({ value, low, high, range, counted }: Omit<Measured, 'node' | 'children'>): Score {
  const { min, max }: Range = range
  return { ...present({ value, low, high, coverage: coverageOf(counted), evidence: evidenceOf(counted) }), min, max }
}

function coverageOf(counted: readonly Counted[]): number | undefined {
  const whole = sumOf(counted.map(({ weight }) => weight))
  return whole === 0 ? undefined : sumOf(counted.map(({ weight, covered }) => weight * covered)) / whole
}

/** The plain mean of the grades of what was answered, each question once. */
function evidenceOf(counted: readonly Counted[]): number | undefined {
  const grades = new Map(counted.map(({ question, evidence }) => [question, evidence]))
  const known = [...grades.values()].filter((grade) => grade !== undefined)
  return known.length === 0 ? undefined : sumOf(known) / known.length
}

type Numbers = Readonly<Partial<Record<'value' | 'low' | 'high' | 'coverage' | 'evidence', number | undefined>>>
type Known = Readonly<Partial<Record<keyof Numbers, number>>>

/** Numbers without those that are not there. */
function present(numbers: Numbers): Known {
  const known: Partial<Record<keyof Numbers, number>> = {}
  for (const key of ['value', 'low', 'high', 'coverage', 'evidence'] as const) {
    const number = numbers[key]
    if (number !== undefined) known[key] = number
  }
  return known
}
