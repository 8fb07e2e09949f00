import { compareNumbers, type Range } from '../model/number.ts'
import type { Path } from './located.ts'
import type {
  WrittenAggregate,
  WrittenCriterion,
  WrittenFramework,
  WrittenLevel,
  WrittenMeasure,
  WrittenNode,
} from './written/framework.ts'

/** A node of the tree of criteria as written, with what its tier and its children make of it. */
export type Outline = Readonly<{
  id: string
  tier: number
  path: Path
  written: WrittenNode & Partial<WrittenCriterion>
  levels: Readonly<{ levels: readonly WrittenLevel[]; path: Path }> | undefined
  /** What the node can reach; undefined where only its questions tell (a sum of questions). */
  range: Range | undefined
  /** Whether it, or its tier, has a `scale` that its value is carried to. */
  isCarried: boolean
  children: readonly Outline[]
}>

/** The whole tree, root first: the framework is its own root, under its own id. */
export function outlineOf(framework: WrittenFramework): Outline {
  return outline(framework, { id: framework.id, tier: 0, path: [], written: withoutScale(framework) })
}

/** Every node of a tree, parents before children. */
export function allOutlines(root: Outline): readonly Outline[] {
  return [root, ...root.children.flatMap(allOutlines)]
}

type Head = Pick<Outline, 'id' | 'tier' | 'path' | 'written'>

function outline(framework: WrittenFramework, head: Head): Outline {
  const { written, tier, path } = head
  const children = (written.criteria ?? []).map((child, index) =>
    outline(framework, { id: child.id, tier: tier + 1, path: [...path, 'criteria', index], written: child }),
  )
  const ofTier = tier === 0 ? undefined : framework.tiers[tier - 1]
  const levels = levelsAt(written, path) ?? (ofTier === undefined ? undefined : levelsAt(ofTier, ['tiers', tier - 1]))
  const scale = written.scale ?? ofTier?.scale
  const range = withWidth(scale ?? reachable(written, children, framework.scale))
  return { ...head, children, levels, range, isCarried: scale !== undefined }
}

/** A range upside down is told once, where it is written; nothing is judged by it. */
export function withWidth(range: Range | undefined): Range | undefined {
  return range === undefined || compareNumbers(range.min, range.max) >= 0 ? undefined : range
}

function levelsAt(written: WrittenMeasure, path: Path): Outline['levels'] {
  return written.levels === undefined ? undefined : { levels: written.levels, path: [...path, 'levels'] }
}

/** The scale of the framework is that of a question's value, not that of the root. */
function withoutScale({ scale: _, ...root }: WrittenFramework): WrittenNode {
  return root
}

function reachable(written: WrittenNode, children: readonly Outline[], question: Range): Range | undefined {
  const range = aggregated(written.aggregate ?? 'mean', children, question)
  const { clamp } = written
  if (range === undefined || clamp === undefined) return range ?? clamp
  return { min: Math.max(range.min, clamp.min), max: Math.min(range.max, clamp.max) }
}

function aggregated(aggregate: WrittenAggregate, children: readonly Outline[], question: Range): Range | undefined {
  const isLeaf = children.length === 0
  if (aggregate === 'mean' || aggregate === 'min' || aggregate === 'max') return isLeaf ? question : children[0]?.range
  if (isLeaf) return undefined
  if (aggregate !== 'sum') return { min: 0, max: children.length }
  const ranges = children.map(({ range }) => range).filter((range) => range !== undefined)
  if (ranges.length < children.length) return undefined
  return { min: total(ranges.map(({ min }) => min)), max: total(ranges.map(({ max }) => max)) }
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}
