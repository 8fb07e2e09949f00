import type { AddedAction } from './added-action.ts'
import type { Plan } from './plan.ts'

/** What is agreed of an action that is kept: who sees to it, by when, the first checkpoint, the indicator's starting figure. */
export type Commitment = Readonly<{
  /** A name or a role, as it was said. */
  who?: string
  /** A calendar day, `2026-11-02`. */
  by?: string
  checkpoint?: string
  figure?: string
}>

/** An action the owner keeps for now. */
export type Choice = Commitment &
  Readonly<{
    action: string
    /** False = kept as it was proposed; the owner has not said yes. */
    accepted: boolean
    /** The proposed action whose place it took. */
    insteadOf?: string
  }>

/** An action the owner does not want, and why. */
export type Drop = Readonly<{ action: string; reason: string }>

/**
 * What the owner decided of a plan: the actions to do now, in the order they want them, and those they dropped. `added`
 * are the actions of their own that the plan got, kept, exchanged or dropped since.
 */
export type Decisions = Readonly<{
  choices: readonly Choice[]
  dropped: readonly Drop[]
  added?: readonly AddedAction[]
}>

/** One thing the owner decides. */
export type Decision =
  /** Yes to an action: one that is kept, or another that the plan holds and that then comes last. */
  | Readonly<{ kind: 'accept'; action: string }>
  /** Yes to all that is kept. */
  | Readonly<{ kind: 'accept-all' }>
  | (Readonly<{ kind: 'drop' }> & Drop)
  /** `by` takes the place of `action`. */
  | Readonly<{ kind: 'swap'; action: string; by: string }>
  /** What is said replaces what was; the rest stays. */
  | Readonly<{ kind: 'agree'; action: string; on: Commitment }>
  /** An action of no library, kept and accepted: it comes last. */
  | Readonly<{ kind: 'add'; name: string; steps: readonly string[]; sign?: string; on: Commitment }>
  /** One place earlier (-1) or later (1). */
  | Readonly<{ kind: 'move'; action: string; places: -1 | 1 }>

/** Why a decision cannot be taken. */
export type DecisionFault =
  /** The plan does not offer it: it is in no list that the owner may take from. */
  | Readonly<{ kind: 'not-offered'; action: string }>
  /** It is not among the actions kept for now. */
  | Readonly<{ kind: 'not-kept'; action: string }>
  | Readonly<{ kind: 'already-kept'; action: string }>

/** Something the owner should hear about what they decided; nothing is forbidden. */
export type Remark =
  | Readonly<{ kind: 'duty-dropped'; action: string }>
  /** A duty was set aside for another action. */
  | Readonly<{ kind: 'duty-aside'; action: string }>
  /** It needs others, which are neither kept nor done. */
  | Readonly<{ kind: 'needs'; action: string; missing: readonly string[] }>
  /** It stands before others that it needs. */
  | Readonly<{ kind: 'before-needs'; action: string; needs: readonly string[] }>
  /** A rule of the plan wants `short` more actions of another kind before it. */
  | Readonly<{ kind: 'rule'; action: string; rule: string; short: number }>
  | Readonly<{ kind: 'too-many'; count: number; limit: number }>
  | Readonly<{ kind: 'expensive'; count: number; limit: number }>

/** A plan as it was proposed: all its active actions kept, none accepted yet. */
export function undecided({ active }: Pick<Plan, 'active'>): Decisions {
  return { choices: active.map(({ action }) => ({ action, accepted: false })), dropped: [] }
}

/** Whether the owner said yes to everything that is kept. */
export function isDecided({ choices }: Decisions): boolean {
  return choices.every(({ accepted }) => accepted)
}
