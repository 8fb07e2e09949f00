import type { Action, ActionLibrary } from '../model/actions.ts'
import { withAdded } from '../model/added-action.ts'
import type { Decisions, Remark } from '../model/decisions.ts'
import type { Plan, PlannedAction } from '../model/plan.ts'
import { decidedPlan } from './decided-plan.ts'
import { isExpensive } from './kinds.ts'
import { shortBefore } from './waits.ts'

/**
 * What the owner should hear of what they decided: a duty left aside, an action without what it needs, a limit exceeded.
 *
 * The owner decides all the same. A plan that nobody touched has no remark.
 */
export function remarksOf(plan: Plan, decisions: Decisions, shelf: ActionLibrary): readonly Remark[] {
  const library = withAdded(shelf, decisions.added)
  const { active } = decidedPlan(plan, decisions, library)
  const actions = new Map(library.actions.map((action) => [action.id, action]))
  const kept = active.flatMap(({ action }) => actions.get(action) ?? [])
  return [
    ...dutyRemarks(plan, decisions),
    ...active.flatMap((planned, index) => needRemarks(planned, { index, active })),
    ...active.flatMap(({ duty }, index) => (duty ? [] : ruleRemarks(plan, { library, index, kept }))),
    ...limitRemarks(plan, { active, kept, library }),
  ]
}

function dutyRemarks({ active, next, reserve }: Plan, { choices, dropped }: Decisions): readonly Remark[] {
  return [...active, ...next, ...reserve].flatMap(({ action, duty }): readonly Remark[] => {
    if (!duty || choices.some((choice) => choice.action === action)) return []
    return [{ kind: dropped.some((drop) => drop.action === action) ? 'duty-dropped' : 'duty-aside', action }]
  })
}

type Placed = Readonly<{ index: number; active: readonly PlannedAction[] }>

function needRemarks({ action, after }: PlannedAction, { index, active }: Placed): readonly Remark[] {
  const places = new Map(active.map((planned, place) => [planned.action, place]))
  const missing = after.filter((need) => !places.has(need))
  const needs = after.filter((need) => (places.get(need) ?? -1) > index)
  return [
    ...(missing.length === 0 ? [] : [{ kind: 'needs', action, missing } as const]),
    ...(needs.length === 0 ? [] : [{ kind: 'before-needs', action, needs } as const]),
  ]
}

type Kept = Readonly<{ library: ActionLibrary; index: number; kept: readonly Action[] }>

/** A rule of the plan that is true, and that the order chosen does not follow. */
function ruleRemarks(plan: Plan, { library, index, kept }: Kept): readonly Remark[] {
  const action = kept[index]
  if (action === undefined) return []
  return library.plan.rules.flatMap(({ id, effect }): readonly Remark[] => {
    const isTrue = plan.rules.some(({ rule, known }) => rule === id && known)
    if (!isTrue || effect.kind !== 'before') return []
    const short = shortBefore(effect, action, kept.slice(0, index))
    return short > 0 ? [{ kind: 'rule', action: action.id, rule: id, short }] : []
  })
}

type Limited = Readonly<{ active: readonly PlannedAction[]; kept: readonly Action[]; library: ActionLibrary }>

/** Duties alone may exceed a limit: only what was added to them is told. */
function limitRemarks({ limit }: Plan, { active, kept, library }: Limited): readonly Remark[] {
  const duties = new Set(active.filter(({ duty }) => duty).map(({ action }) => action))
  const costly = kept.filter((action) => isExpensive(action, library))
  const { atMost } = library.plan.limits.expensive
  const costlyRoom = Math.max(atMost, costly.filter(({ id }) => duties.has(id)).length)
  return [
    ...(active.length > Math.max(limit.active, duties.size)
      ? [{ kind: 'too-many', count: active.length, limit: limit.active } as const]
      : []),
    ...(costly.length > costlyRoom ? [{ kind: 'expensive', count: costly.length, limit: atMost } as const] : []),
  ]
}
