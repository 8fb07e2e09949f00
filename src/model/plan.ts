import type { Pinned } from './score.ts'
import type { Text } from './text.ts'

/** Why an action is in the plan. */
export type Cause =
  /** A criterion's value is within [from, to) of the action; `questions` are those whose answers made it. */
  | Readonly<{
      kind: 'gap'
      criterion: string
      value: number
      to: number
      target?: number
      questions: readonly string[]
    }>
  | Readonly<{ kind: 'rule'; rule: string; why: Text; effect: 'duty' | 'first' }>
  /** The action's own condition is true. */
  | Readonly<{ kind: 'trigger' }>
  /** Another action of the plan needs it. */
  | Readonly<{ kind: 'prerequisite'; of: string }>
  /** Linked to the owner's wish by these topics. */
  | Readonly<{ kind: 'wish'; topics: readonly string[] }>

export type PlannedAction = Readonly<{
  action: string
  causes: readonly Cause[]
  duty: boolean
  /** Upper person-days × size. */
  effortDays: number
  /** The values of the rank's expressions, in order: why it stands where it stands. */
  rank: readonly number[]
  /** Prerequisites not yet done. */
  after: readonly string[]
}>

/** The support plan: what to do now, next, later; and why an action that could be was held back. */
export type Plan = Readonly<{
  actions: Pinned
  active: readonly PlannedAction[]
  next: readonly PlannedAction[]
  /** Wish-linked actions not yet open, with what comes before them. */
  later: readonly PlannedAction[]
  /** Rules that are true (`known`) or not yet known. */
  rules: readonly Readonly<{ rule: string; why: Text; known: boolean }>[]
  deferred: readonly Readonly<{ action: string; rule: string }>[]
}>
