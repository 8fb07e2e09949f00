import { firstCheckpoint } from '../../model/day.ts'
import { type Decision, type DecisionFault, isDecided } from '../../model/decisions.ts'
import { decide } from '../../plan/decide.ts'
import type { KeptPlan } from '../../store/plans.ts'
import type { Context } from '../context.ts'
import { localDay } from '../local-day.ts'
import { type InStore, keepDecisions } from './keep-decisions.ts'
import { decidedSo, decidingOf, decisionsOf } from './shown-plan.ts'

/** A plan before its owner: what they decide is kept at once, one thing at a time. */
export class Deliberation {
  readonly #inStore: Omit<InStore, 'planned'>
  readonly #context: Pick<Context, 'environment'>
  #planned: KeptPlan

  constructor({ planned, ...inStore }: InStore, context: Pick<Context, 'environment'>) {
    this.#inStore = inStore
    this.#context = context
    this.#planned = planned
  }

  /** The plan, with what is decided of it so far. */
  get planned(): KeptPlan {
    return this.#planned
  }

  get isDecided(): boolean {
    return isDecided(decisionsOf(this.#planned))
  }

  /** Takes a decision. When it returns without a fault, the decision is kept for good. */
  take(decision: Decision): DecisionFault | undefined {
    const planned = this.#planned
    const checkpoint = firstCheckpoint(localDay(this.#context.environment.now()))
    const made = decide({ ...decidingOf(planned), checkpoint }, decision)
    if ('fault' in made) return made.fault
    keepDecisions({ ...this.#inStore, planned }, made.decisions, this.#context)
    this.#planned = decidedSo(planned, made.decisions)
    return undefined
  }
}
