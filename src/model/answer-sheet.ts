import type { ReasonedState } from './action-status.ts'
import type { Answers } from './answer.ts'
import type { Decision } from './decisions.ts'
import type { Place } from './problem.ts'
import type { Profile } from './profile.ts'
import type { Reference } from './questionnaire.ts'

/** The business a sheet is about: an existing one, or what is needed to record a new one. */
export type SheetBusiness = Readonly<{ id?: string; name?: string; profile: Profile }>

/** What became of an action of the plan that is followed, and where it is written. */
export type FollowedStatus = Readonly<{
  action: string
  state: ReasonedState
  /** The calendar day it became so; absent = the day it is kept. */
  on?: string
  evidence?: string
  places: Readonly<Record<'action' | 'status' | 'on', Place>>
}>

/** What a sheet says of the plan that is followed; `place`: where it begins to. */
export type FollowedStatuses = Readonly<{ place: Place; statuses: readonly FollowedStatus[] }>

/** A file of answers (`virage/answers@1`), every value already checked against its question. */
export type AnswerSheet = Readonly<{
  questionnaire: Reference
  stage?: string
  business: SheetBusiness
  /** Consent purpose → given or not; a purpose left out was not asked. */
  consents: Readonly<Record<string, boolean>>
  /** Respondent → role. */
  respondents: Readonly<Record<string, string>>
  answers: Answers
  /** What the owner decided of the plan these answers make, in the order to take it; absent = nothing. */
  decisions?: readonly Decision[]
  /** What became of the actions of the plan given at an earlier stage; absent = nothing is said. */
  followed?: FollowedStatuses
}>
