import type { Scores } from '../../model/score.ts'
import { type Telling, tell } from '../../report/telling.ts'
import type { Store } from '../../store/store.ts'
import type { Context } from '../context.ts'
import { planTold } from '../decide/shown-plan.ts'
import { type FollowedPlan, findFollowed } from '../plan-status/find-followed.ts'

/** A plan that is followed, with the scores it was made from. */
export type ToldPlan = FollowedPlan & Readonly<{ scores: Scores }>

/** The plan a person means, ready to be told; undefined once it is said why there is none. */
export function findTold(store: Store, which: string, context: Context): ToldPlan | undefined {
  const followed = findFollowed(store, which, context)
  if (followed === undefined) return undefined
  const { id, scores } = followed.kept.assessment
  if (scores !== undefined) return { ...followed, scores }
  context.talk.err({ text: context.messages.plan.status.errors.noPlanHere(id.slice(0, 8)), style: 'bad' })
  return undefined
}

/** The plan as its owner decided it, with its words. */
export function tellingOf({ kept, planned, scores }: ToldPlan, { language }: Pick<Context, 'language'>): Telling {
  return tell({ ...kept, ...planTold(planned), scores, language })
}
