import type { Plan } from '../../model/plan.ts'
import type { FollowedPlan } from '../plan-status/find-followed.ts'

/** Where an action stands in a plan as its owner decided it; `out`: in no list of it. */
export type PlanPlace =
  | Readonly<{ kind: 'active' | 'next' | 'later' | 'reserve'; number: number }>
  | Readonly<{ kind: 'waiting' }>
  | Readonly<{ kind: 'deferred'; rule: string }>
  | Readonly<{ kind: 'dropped'; reason: string }>
  | Readonly<{ kind: 'out' }>

const lists = ['active', 'next', 'later', 'reserve'] as const satisfies readonly (keyof Plan)[]

/** Where this action stands, counted from 1 in its list. */
export function placeOf(id: string, { shown, planned }: Pick<FollowedPlan, 'shown' | 'planned'>): PlanPlace {
  const isIt = ({ action }: Readonly<{ action: string }>): boolean => action === id
  for (const kind of lists) {
    const index = shown[kind].findIndex(isIt)
    if (index >= 0) return { kind, number: index + 1 }
  }
  const dropped = planned.decisions?.dropped.find(isIt)
  if (dropped !== undefined) return { kind: 'dropped', reason: dropped.reason }
  const deferred = shown.deferred.find(isIt)
  if (deferred !== undefined) return { kind: 'deferred', rule: deferred.rule }
  return { kind: shown.waiting.some(isIt) ? 'waiting' : 'out' }
}
