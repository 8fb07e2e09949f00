import type { Text } from '../../model/text.ts'
import type { WrittenHead, WrittenTerm } from './common.ts'

export type WrittenAction = Readonly<{
  id: string
  name: Text
  moves?: readonly Readonly<{ criterion: string; from: number; to: number }>[]
  when?: string
  horizon: string
  days: number | Readonly<{ min: number; max: number }>
  cost: string
  after?: readonly string[]
  who: readonly string[]
  steps: readonly Text[]
  sign: Text
  training?: readonly string[]
  referral?: readonly string[]
  topics?: readonly string[]
  tags?: readonly string[]
}>

export type WrittenEffect =
  | 'flag'
  | Readonly<{
      duty?: readonly string[]
      first?: readonly string[]
      before?: Readonly<{ tag: string; count: number; than: string }>
      limit?: number
      defer?: string
    }>

export type WrittenPlanRule = Readonly<{ id: string; when: string; effect: WrittenEffect; why: Text }>

export type WrittenPlan = Readonly<{
  rank: readonly string[]
  effort: Readonly<{
    bands: readonly Readonly<{ up_to?: number; factor: number }>[]
    sizes: Readonly<Record<string, number>>
  }>
  limits: Readonly<{
    active: number
    next: number
    people: Readonly<{ tag: string; at_least: number }>
    quick: Readonly<{ horizon: string; cost: string; days: number; at_least: number }>
    expensive: Readonly<{ cost: string; at_most: number }>
  }>
  rules?: readonly WrittenPlanRule[]
}>

/** `virage/actions@1` as written. */
export type WrittenActions = WrittenHead &
  Readonly<{
    framework: string
    roles: readonly WrittenTerm[]
    horizons: readonly WrittenTerm[]
    costs: readonly WrittenTerm[]
    topics?: readonly WrittenTerm[]
    training?: readonly WrittenTerm[]
    referral?: readonly WrittenTerm[]
    plan: WrittenPlan
    actions: readonly WrittenAction[]
  }>
