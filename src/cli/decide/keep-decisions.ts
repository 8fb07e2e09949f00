import type { Decisions } from '../../model/decisions.ts'
import { decidedStatuses } from '../../portfolio/decided-statuses.ts'
import { recordStatus, statusHistory } from '../../store/action-statuses.ts'
import { recordDecisions } from '../../store/decisions.ts'
import { appendJournal } from '../../store/journal.ts'
import type { KeptPlan } from '../../store/plans.ts'
import type { Store } from '../../store/store.ts'
import type { Context } from '../context.ts'
import { localDay } from '../local-day.ts'
import { decisionsOf } from './shown-plan.ts'

/** A plan that is kept, and whose it is. */
export type InStore = Readonly<{ store: Store; assessment: string; planned: KeptPlan }>

/** Keeps what is decided now, and what it makes of each action: when it returns, COMMIT has returned. */
export function keepDecisions(
  { store, assessment, planned }: InStore,
  decisions: Decisions,
  { environment }: Pick<Context, 'environment'>,
): void {
  const now = environment.now()
  const at = now.toISOString()
  store.write(() => {
    const isNew = recordDecisions(store, assessment, { version: planned.version, at, by: environment.user, decisions })
    if (!isNew) return
    const history = statusHistory(store, assessment)
    for (const status of decidedStatuses(decisionsOf(planned), decisions, history))
      recordStatus(store, assessment, { ...status, on: localDay(now), at })
    appendJournal(store, { at, systemUser: environment.user, command: 'plan decide', dossier: assessment })
  })
}
