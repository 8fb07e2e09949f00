import type { ActionState } from '../model/action-status.ts'
import type { SubjectRecord } from '../model/assessment.ts'
import type { Framework } from '../model/framework.ts'
import type { Scores } from '../model/score.ts'
import type { Language, Text } from '../model/text.ts'
import type { FormerCriterion } from './former.ts'

/** An action that something was recorded of, as it stands; `on` is a calendar day. */
export type ActionTold = Readonly<{
  name: Text
  status: ActionState
  on: string
  evidence?: string
  reason?: string
}>

/** What came of a plan: its actions, those done, those given up; the latter absent while nothing was recorded. */
export type OutcomeTold = Readonly<{ planned: number; done?: number; dropped?: number }>

/** A stage of a business: when (ISO 8601), its scores as they were handed over, what its plan became. */
export type StageTold = Readonly<{
  stage: string
  at: string
  questionnaire: Text
  scores: Scores
  margin: number
  /** How many earlier assessments of the same stage it stands for. */
  replaces: number
  outcome?: OutcomeTold
  actions: readonly ActionTold[]
}>

/** Two stages compared on what they share; `answers` counts the answers compared. */
export type StepTold = Readonly<{
  before: StageTold
  after: StageTold
  broken?: Readonly<{ reason: 'framework' | 'version' | 'scale'; before: string; after: string }>
  share?: number
  criteria: readonly FormerCriterion[]
  answers: Readonly<{ up: number; down: number; stable: number }>
}>

/** What a progress report is made from. `whole` compares the last stage with the first; absent while there is one. */
export type ProgressInput = Readonly<{
  subject: SubjectRecord
  framework: Framework
  language: Language
  advisor?: Readonly<{ name: string; organisation?: string }>
  stages: readonly [StageTold, ...StageTold[]]
  whole?: StepTold
  /** Each stage with the next, where there are three or more. */
  steps: readonly StepTold[]
}>
