import type { SubjectRecord } from '../../model/assessment.ts'
import { lastOfEachStage } from '../../portfolio/stages.ts'
import { loadAssessment } from '../../store/load-assessment.ts'
import type { Store } from '../../store/store.ts'
import type { Context } from '../context.ts'
import { isScored } from '../result-of.ts'
import { closedOf } from './closed-of.ts'
import { type Followed, follow } from './follow.ts'

/** A business through its stages; undefined once it is said that none of them is closed. */
export function findFollowed(store: Store, business: SubjectRecord, context: Context): Followed | undefined {
  const closed = closedOf(store, business.id)
  const kept = lastOfEachStage(closed).flatMap(({ id }) => loadAssessment(store, id) ?? [])
  const [first, ...others] = kept.filter(isScored)
  if (first !== undefined) return follow(store, [first, ...others], closed)
  context.talk.err({ text: context.messages.followUp.errors.noneClosed(business.name), style: 'bad' })
  return undefined
}
