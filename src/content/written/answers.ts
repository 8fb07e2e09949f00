import type { ActionState } from '../../model/action-status.ts'
import type { Data } from '../data.ts'

/** `virage/answers@1` as written. */
export type WrittenAnswers = Readonly<{
  format: string
  questionnaire: string
  stage?: string
  business?: Readonly<Record<string, Data>>
  advisor?: Readonly<Record<string, Data>>
  region?: Readonly<Record<string, Data>>
  consents?: Readonly<Record<string, boolean>>
  respondents?: Readonly<Record<string, string>>
  answers: Readonly<Record<string, Data>>
  plan?: WrittenPlan
  followed?: WrittenFollowed
}>

/** What the owner decided of the plan, action by action. */
export type WrittenPlan = Readonly<{
  add?: readonly WrittenAddition[]
  accept?: 'all' | readonly string[]
  drop?: Readonly<Record<string, string>>
  swap?: Readonly<Record<string, string>>
  who?: Readonly<Record<string, string>>
  when?: Readonly<Record<string, string>>
  checkpoint?: Readonly<Record<string, string>>
  figure?: Readonly<Record<string, string>>
}>

/** An action that no library has. */
export type WrittenAddition = Readonly<{
  name: string
  steps?: readonly string[]
  sign?: string
  who?: string
  when?: string
  checkpoint?: string
  figure?: string
}>

/** What became of the actions of the plan that is followed. */
export type WrittenFollowed = Readonly<Record<string, WrittenStatus>>

export type WrittenStatus = Readonly<{ status: ActionState; on?: string; reason?: string; evidence?: string }>
