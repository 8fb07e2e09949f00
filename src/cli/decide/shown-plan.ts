import { withAdded } from '../../model/added-action.ts'
import { type Decisions, type Remark, undecided } from '../../model/decisions.ts'
import type { Plan } from '../../model/plan.ts'
import type { Deciding } from '../../plan/decide.ts'
import { decidedPlan } from '../../plan/decided-plan.ts'
import { remarksOf } from '../../plan/remarks.ts'
import type { ReportInput } from '../../report/telling.ts'
import type { Planned } from '../assess.ts'

/** A plan as it is shown: as its owner decided it, else as it was proposed. */
export function shownPlan({ plan, actions, decisions }: Planned): Plan {
  return decisions === undefined ? plan : decidedPlan(plan, decisions, actions)
}

/** What the owner decided; until they do, all that is proposed is kept and nothing is accepted. */
export function decisionsOf({ plan, decisions }: Planned): Decisions {
  return decisions ?? undecided(plan)
}

/** What a decision on this plan is taken from. */
export function decidingOf(planned: Planned): Omit<Deciding, 'checkpoint'> {
  const taken = planned.actions.actions.map(({ id }) => id)
  return { plan: planned.plan, decisions: decisionsOf(planned), taken }
}

/** The same plan once this is decided of it, with the actions that were added. */
export function decidedSo<P extends Planned>(planned: P, decisions: Decisions): P {
  return { ...planned, decisions, actions: withAdded(planned.actions, decisions.added) }
}

/** What the owner should hear of what they decided. */
export function remarksOn(planned: Planned): readonly Remark[] {
  return remarksOf(planned.plan, decisionsOf(planned), planned.actions)
}

/** The plan as it is shown, with its library; and what was decided of it, where something was. */
export function planTold(planned: Planned): Pick<ReportInput, 'plan' | 'library' | 'decided'> {
  const { decisions } = planned
  const told = { plan: shownPlan(planned), library: planned.actions }
  return decisions === undefined ? told : { ...told, decided: { decisions, remarks: remarksOn(planned) } }
}
