import type { Pinned } from './score.ts'
import type { Text } from './text.ts'

/** Why an action is in the plan. `questions` are those whose answers made it so, in the order asked. */
export type Cause =
  /** A criterion's value is within [from, to) of the action. */
  | Readonly<{
      kind: 'gap'
      criterion: string
      value: number
      to: number
      target?: number
      questions: readonly string[]
    }>
  | Readonly<{ kind: 'rule'; rule: string; why: Text; effect: 'duty' | 'first'; questions: readonly string[] }>
  /** The action's own condition is true. */
  | Readonly<{ kind: 'trigger'; questions: readonly string[] }>
  /** Another action of the plan needs it. */
  | Readonly<{ kind: 'prerequisite'; of: string }>
  /** Added at the table: it is of no library. */
  | Readonly<{ kind: 'added' }>
  /** Linked to the owner's wish by these topics. */
  | Readonly<{ kind: 'wish'; topics: readonly string[] }>

export type PlannedAction = Readonly<{
  action: string
  causes: readonly Cause[]
  /** Named by a duty rule, or needed by an action that is. */
  duty: boolean
  /** Upper person-days × size. */
  effortDays: number
  /** The values of the rank's expressions, in order: why it stands where it stands. Absent = not known, ranked last. */
  rank: readonly (number | undefined)[]
  /** Its own prerequisites that are neither done nor already reached. */
  after: readonly string[]
}>

/** Why an action cannot be taken within this plan. */
export type Wait =
  /** It needs these first. */
  | Readonly<{ kind: 'prerequisite'; actions: readonly string[] }>
  /** It starts at a level the business has not reached. */
  | Readonly<{ kind: 'level'; criterion: string; value: number; from: number }>
  /** A rule of the plan wants `short` more actions of another kind before it. */
  | Readonly<{ kind: 'rule'; rule: string; why: Text; short: number }>
  /** Nothing is known yet of what it moves. */
  | Readonly<{ kind: 'unmeasured'; criteria: readonly string[] }>

/** A wish-linked action for later: `waits` say what holds it (none = only its rank), `path` all that comes before it, in order. */
export type LaterAction = PlannedAction & Readonly<{ waits: readonly Wait[]; path: readonly string[] }>

/**
 * The support plan: what to do now, next, later; and why an action that could be was held back.
 * No action is in two lists, and no candidate is in none.
 */
export type Plan = Readonly<{
  actions: Pinned
  active: readonly PlannedAction[]
  next: readonly PlannedAction[]
  /** Linked to the wish, and neither active nor next. */
  later: readonly LaterAction[]
  /** The rest of the sequence, in order: what the owner may swap in. */
  reserve: readonly PlannedAction[]
  /** Candidates that this plan cannot open, and wish-linked actions of which nothing is known yet. */
  waiting: readonly Readonly<{ action: string; waits: readonly Wait[] }>[]
  /** Candidates set aside by a `defer` rule. */
  deferred: readonly Readonly<{ action: string; rule: string }>[]
  /** Rules that are true (`known`) or not yet known. */
  rules: readonly Readonly<{ rule: string; why: Text; known: boolean }>[]
  /** How many active actions at most, duties included, and the rule that lowered it. */
  limit: Readonly<{ active: number; rule?: string }>
  /** What the active actions should hold and cannot: no action of the kind is open, or duties fill the plan. */
  missing: readonly ('people' | 'quick')[]
}>
