import type { StatusEntry } from '../../model/action-status.ts'
import { outcomeOf } from '../../portfolio/plan-outcome.ts'
import { outcomeJson } from '../follow-up/progress-json.ts'
import type { FollowedPlan } from './find-followed.ts'
import { actionsOf } from './say-statuses.ts'

/**
 * How the actions of a plan stand, as `virage/plan-status@1`: what `--json` prints. `on` is the day an action became so,
 * `at` when that was recorded; an action without `history` stands as it was proposed. What does not exist is null.
 */
export function statusesJson(followed: FollowedPlan): Readonly<Record<string, unknown>> {
  const { kept, planned, shown, history } = followed
  const { id, subject, stage } = kept.assessment
  return {
    format: 'virage/plan-status@1',
    assessment: id,
    subject,
    stage,
    plan: { version: planned.version, at: planned.at, library: planned.plan.actions },
    outcome: outcomeJson(outcomeOf(shown, history)),
    actions: actionsOf(followed).map(({ action, place, status, on, history: own }) => ({
      action,
      name: planned.actions.actions.find((one) => one.id === action)?.name ?? null,
      place,
      status,
      on,
      reason: own.at(-1)?.reason ?? null,
      evidence: own.at(-1)?.evidence ?? null,
      history: own.map(entryJson),
    })),
  }
}

function entryJson({ status, on, at, reason, evidence }: StatusEntry) {
  return { status, on, at, reason: reason ?? null, evidence: evidence ?? null }
}
