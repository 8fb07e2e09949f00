import { type Decisions, type Remark, undecided } from '../../model/decisions.ts'
import type { Plan } from '../../model/plan.ts'
import { decidedPlan } from '../../plan/decided-plan.ts'
import { remarksOf } from '../../plan/remarks.ts'
import type { Planned } from '../assess.ts'

/** A plan as it is shown: as its owner decided it, else as it was proposed. */
export function shownPlan({ plan, actions, decisions }: Planned): Plan {
  return decisions === undefined ? plan : decidedPlan(plan, decisions, actions)
}

/** What the owner decided; until they do, all that is proposed is kept and nothing is accepted. */
export function decisionsOf({ plan, decisions }: Planned): Decisions {
  return decisions ?? undecided(plan)
}

/** What the owner should hear of what they decided. */
export function remarksOn(planned: Planned): readonly Remark[] {
  return remarksOf(planned.plan, decisionsOf(planned), planned.actions)
}
