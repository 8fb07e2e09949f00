import type { ActionState } from './action-status.ts'

/** What a sheet says of the actions of a plan already under way, and that cannot be so. */
export type FollowedFault =
  /** No plan was given to this business at another stage. */
  | Readonly<{ code: 'nothing-followed'; stage: string }>
  /** The action exists, but the plan of that stage never held it; `known`: those it holds. */
  | Readonly<{ code: 'not-in-plan'; action: string; stage: string; known: readonly string[] }>
  /** It stood further than what is said of it. */
  | Readonly<{ code: 'status-back'; action: string; before: ActionState; after: ActionState }>
  | Readonly<{ code: 'day-to-come'; day: string }>
  | Readonly<{ code: 'dropped-without-reason'; action: string }>
