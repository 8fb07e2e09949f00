import type { Expression } from './expression.ts'
import type { Range } from './number.ts'
import type { Language, Text } from './text.ts'

/** How a criterion is made of its children. */
export type Aggregate =
  | Readonly<{ kind: 'mean' | 'sum' | 'min' | 'max' }>
  | Readonly<{ kind: 'staged'; threshold: number }>

/** What a question without a known value counts as: nothing, or a number on the framework's scale. */
export type Policy = 'exclude' | number

/** A band of a tier: the first level whose edge the value reaches. All by `from` (this value and above) or all by `upTo`. */
export type Level = Readonly<{ id: string; name: Text; text?: Text; from?: number; upTo?: number }>

/**
 * One node of the tree of competencies. `tier` 0 is the framework itself (the overall score), 1 a dimension, 2 a competency.
 *
 * Everything a tier or an ancestor declares is already resolved here, so that scoring reads one node only.
 */
export type Criterion = Readonly<{
  id: string
  tier: number
  name: Text
  text?: Text
  /** One descriptor per level, in the order of the levels. */
  descriptors: readonly Text[]
  aggregate: Aggregate
  /** Its own share among its siblings before the profile's weights; 1 unless given. */
  weight: number
  /** Carried to this range when given; otherwise the range follows from the children. */
  scale?: Range
  clamp?: Range
  levels: readonly Level[]
  minimumCoverage?: number
  stableUnder?: number
  unknown: Policy
  absent: Policy
  tags: Readonly<Record<string, string>>
  children: readonly Criterion[]
}>

/** A named depth of the tree. */
export type Tier = Readonly<{ id: string; name: Text }>

/** A further mean over criteria: by tag, or named. */
export type Lens = Readonly<{
  id: string
  name: Text
  of: readonly string[]
  weights: Readonly<Record<string, number>>
  scale?: Range
}>

/** Weights or targets for a profile: every `when` that is true applies, in file order. */
export type Adjustment = Readonly<{
  when?: Expression
  set: Readonly<Record<string, number>>
  times: Readonly<Record<string, number>>
}>

/** Changes the level shown, never the number. */
export type FrameworkRule = Readonly<{
  id: string
  when: Expression
  effect: Readonly<{ kind: 'cap-level'; criterion: string; level: string }> | Readonly<{ kind: 'flag' }>
  why: Text
}>

/** A competency framework: what is measured. */
export type Framework = Readonly<{
  id: string
  version: string
  languages: readonly Language[]
  /** The range of a question's value. */
  scale: Range
  tiers: readonly Tier[]
  root: Criterion
  lenses: readonly Lens[]
  weights: readonly Adjustment[]
  targets: readonly Adjustment[]
  rules: readonly FrameworkRule[]
}>

/** Every criterion of the tree, parents before children, in file order. */
export function allCriteria(root: Criterion): readonly Criterion[] {
  return [root, ...root.children.flatMap(allCriteria)]
}
