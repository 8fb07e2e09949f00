import type { Action } from '../../model/actions.ts'
import { isAdded } from '../../model/added-action.ts'
import type { Choice } from '../../model/decisions.ts'
import type { LaterAction, PlannedAction } from '../../model/plan.ts'
import { decisionsJson } from '../decide/decisions-json.ts'
import { decisionsOf } from '../decide/shown-plan.ts'
import { actionsOf } from '../plan-status/say-statuses.ts'
import type { ToldPlan } from './told-plan.ts'

/**
 * A whole plan as it stands, as `virage/plan@1`: what to do now, next, later and in reserve, each with its causes, steps,
 * effort and sign, what is agreed of it and what became of it; what was dropped; what should be heard of it. What does not
 * exist is null.
 */
export function planJson(told: ToldPlan): Readonly<Record<string, unknown>> {
  const { kept, planned, shown } = told
  const { id, subject, stage } = kept.assessment
  const { decided, dropped, remarks } = decisionsJson(planned)
  const list = (actions: readonly (PlannedAction | LaterAction)[]) => actions.map((one) => actionJson(one, told))
  return {
    format: 'virage/plan@1',
    assessment: id,
    subject,
    stage,
    plan: { version: planned.version, at: planned.at, library: planned.plan.actions },
    decided,
    active: list(shown.active),
    next: list(shown.next),
    later: list(shown.later),
    reserve: list(shown.reserve),
    waiting: shown.waiting,
    deferred: shown.deferred,
    dropped,
    limit: shown.limit,
    missing: shown.missing,
    remarks,
  }
}

function actionJson(one: PlannedAction | LaterAction, told: ToldPlan) {
  const { planned } = told
  const action = planned.actions.actions.find(({ id }) => id === one.action)
  const followed = actionsOf(told).find((known) => known.action === one.action)
  return {
    action: one.action,
    name: action?.name ?? null,
    added: isAdded(one.action),
    duty: one.duty,
    causes: one.causes,
    after: one.after,
    effort_days: isAdded(one.action) ? null : one.effortDays,
    ...writtenJson(action),
    ...agreedJson(decisionsOf(planned).choices.find((kept) => kept.action === one.action)),
    status: followed?.status ?? null,
    on: followed?.on ?? null,
    ...('waits' in one ? { waits: one.waits, path: one.path } : {}),
  }
}

function agreedJson({ accepted, insteadOf, who, by, checkpoint, figure }: Partial<Choice> = {}) {
  return {
    accepted: accepted ?? null,
    instead_of: insteadOf ?? null,
    who: who ?? null,
    by: by ?? null,
    checkpoint: checkpoint ?? null,
    figure: figure ?? null,
  }
}

function writtenJson({ horizon, cost, who = [], steps = [], sign }: Partial<Action> = {}) {
  return { horizon: horizon || null, cost: cost || null, roles: who, steps, sign: sign ?? null }
}
