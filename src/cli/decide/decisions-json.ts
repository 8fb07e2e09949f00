import { isDecided } from '../../model/decisions.ts'
import type { Planned } from '../assess.ts'
import { decisionsOf, remarksOn } from './shown-plan.ts'

/**
 * What the owner decided of a plan: what is kept, in order, with what is agreed; what was dropped and why; what they should
 * hear of it. `decided` is true once they said yes to all that is kept. What does not exist is null.
 */
export function decisionsJson(planned: Planned): Readonly<Record<string, unknown>> {
  const decisions = decisionsOf(planned)
  const name = (id: string) => planned.actions.actions.find((action) => action.id === id)?.name ?? null
  return {
    decided: isDecided(decisions),
    actions: decisions.choices.map(({ action, accepted, insteadOf, who, by, checkpoint, figure }) => ({
      action,
      name: name(action),
      accepted,
      instead_of: insteadOf ?? null,
      who: who ?? null,
      by: by ?? null,
      checkpoint: checkpoint ?? null,
      figure: figure ?? null,
    })),
    dropped: decisions.dropped.map(({ action, reason }) => ({ action, name: name(action), reason })),
    remarks: remarksOn(planned),
  }
}
