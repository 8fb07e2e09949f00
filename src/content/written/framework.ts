import type { Text } from '../../model/text.ts'
import type { WrittenHead, WrittenRange } from './common.ts'

export type WrittenLevel = Readonly<{ id: string; name: Text; text?: Text; from?: number; up_to?: number }>

export type WrittenAggregate = 'mean' | 'sum' | 'min' | 'max' | 'staged' | Readonly<{ staged: number }>

/** What a tier says for every criterion of its depth. */
export type WrittenMeasure = Readonly<{
  scale?: WrittenRange
  levels?: readonly WrittenLevel[]
  minimum_coverage?: number
  stable_under?: number
}>

export type WrittenTier = WrittenMeasure & Readonly<{ id: string; name: Text }>

/** What a criterion and the framework itself share. */
export type WrittenNode = WrittenMeasure &
  Readonly<{
    name: Text
    text?: Text
    aggregate?: WrittenAggregate
    clamp?: WrittenRange
    unknown?: 'exclude' | number
    absent?: 'exclude' | number
    criteria?: readonly WrittenCriterion[]
  }>

export type WrittenCriterion = WrittenNode &
  Readonly<{ id: string; descriptors?: readonly Text[]; weight?: number; tags?: Readonly<Record<string, string>> }>

export type WrittenLens = Readonly<{
  id: string
  name: Text
  of: readonly string[] | Readonly<{ tag: Readonly<Record<string, string>> }>
  weights?: Readonly<Record<string, number>>
  scale?: WrittenRange
}>

export type WrittenAdjustment = Readonly<{
  when?: string
  set?: Readonly<Record<string, number>>
  times?: Readonly<Record<string, number>>
}>

export type WrittenFrameworkRule = Readonly<{
  id: string
  when: string
  effect: 'flag' | Readonly<{ 'cap-level': Readonly<{ criterion: string; level: string }> }>
  why: Text
}>

/** `virage/framework@1` as written. */
export type WrittenFramework = WrittenHead &
  WrittenNode &
  Readonly<{
    scale: WrittenRange
    tiers: readonly WrittenTier[]
    criteria: readonly WrittenCriterion[]
    lenses?: readonly WrittenLens[]
    weights?: readonly WrittenAdjustment[]
    targets?: readonly WrittenAdjustment[]
    rules?: readonly WrittenFrameworkRule[]
  }>
