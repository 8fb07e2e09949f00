import type { Expression } from './expression.ts'
import type { Reference } from './questionnaire.ts'
import type { Language, Text } from './text.ts'

/** A coded word that actions point to: a role, a horizon, a cost band, a topic, a kind of training, a kind of referral. */
export type Term = Readonly<{ id: string; text: Text }>

/** What an action moves: a business whose value is in [from, to) on that criterion is a candidate. */
export type Move = Readonly<{ criterion: string; from: number; to: number }>

/** One thing a business can do, written so that it can be done. */
export type Action = Readonly<{
  id: string
  name: Text
  moves: readonly Move[]
  /** A further way in: true = candidate. */
  when?: Expression
  horizon: string
  /** Internal person-days for a business of reference size. */
  days: Readonly<{ min: number; max: number }>
  cost: string
  after: readonly string[]
  who: readonly string[]
  steps: readonly Text[]
  sign: Text
  training: readonly string[]
  referral: readonly string[]
  topics: readonly string[]
  tags: readonly string[]
}>

/**
 * A rule of the plan, over actions. It has an effect only when `when` is true; not yet known, it is listed.
 * Its causes are the questions and criteria its `when` names.
 */
export type PlanRule = Readonly<{
  id: string
  when: Expression
  effect: /** `duty` proposes its actions, whatever their criterion's value; `first` only ranks those that are candidates. */
    | Readonly<{ kind: 'duty' | 'first'; actions: readonly string[] }>
    /** `count` actions tagged `tag` come before any tagged `beforeTag`. */
    | Readonly<{ kind: 'before'; tag: string; count: number; beforeTag: string }>
    | Readonly<{ kind: 'limit'; active: number }>
    /** Candidates at this cost band or above wait; duties do not. */
    | Readonly<{ kind: 'defer'; cost: string }>
    | Readonly<{ kind: 'flag' }>
  why: Text
}>

/** How the plan is chosen, as data. */
export type PlanRules = Readonly<{
  /**
   * Compared in order, smallest first, one that is not known last; ties in file order. Names: `action.duty`, `first`,
   * `linked` (true or false), `target`, `value`, `weight` (the tier-1 criterion's share), `effort` (a band's factor), `days`.
   */
  rank: readonly Expression[]
  /** Person-days × size factor, upper bound → effort factor: the first band whose `upTo` holds. */
  effort: Readonly<{
    bands: readonly Readonly<{ upTo?: number; factor: number }>[]
    sizes: Readonly<Record<string, number>>
  }>
  limits: Readonly<{
    active: number
    next: number
    /** At least this many active actions carry this tag. */
    people: Readonly<{ tag: string; atLeast: number }>
    /** A first success: this horizon, at most this cost and these person-days (upper, × size). */
    quick: Readonly<{ horizon: string; cost: string; days: number; atLeast: number }>
    /** At most this many active actions at this cost or above. */
    expensive: Readonly<{ cost: string; atMost: number }>
  }>
  rules: readonly PlanRule[]
}>

/** A library of actions with its vocabulary (lists in order: horizons near to far, costs low to high). */
export type ActionLibrary = Readonly<{
  id: string
  version: string
  languages: readonly Language[]
  framework: Reference
  roles: readonly Term[]
  horizons: readonly Term[]
  costs: readonly Term[]
  topics: readonly Term[]
  training: readonly Term[]
  referral: readonly Term[]
  plan: PlanRules
  actions: readonly Action[]
}>
