import type { ActionState } from '../../model/action-status.ts'
import type { FollowedAction } from '../../portfolio/followed-actions.ts'
import type { FollowedPlan } from './find-followed.ts'
import { actionsOf } from './say-statuses.ts'

/** The actions of a plan that a follow-up speaks of: those to do now, and those that something became of. */
export function actionsToTell(followed: FollowedPlan): readonly FollowedAction[] {
  return actionsOf(followed).filter(({ place, status }) => place === 'active' || status !== 'proposed')
}

/** Whether an action is neither done nor dropped. */
export function isOpen({ status }: Readonly<{ status: ActionState }>): boolean {
  return status !== 'done' && status !== 'dropped'
}
