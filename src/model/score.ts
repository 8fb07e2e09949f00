import type { Reference } from './questionnaire.ts'
import type { Text } from './text.ts'

/**
 * The measure of one node of the framework (a criterion, or a question on its way to one).
 *
 * `value` is absent when nothing under the node has one. `low` and `high` are the same aggregate with
 * every visible unanswered or unknown question at its worst and best. `coverage` is the share (0-1) of the
 * weight of applicable questions that are covered, absent when none applies. `evidence` is the plain mean
 * grade (0-3) of the answered ones. `min` and `max` are what the node can reach.
 */
export type Score = Readonly<{
  value?: number
  low?: number
  high?: number
  coverage?: number
  evidence?: number
  min: number
  max: number
}>

/** A criterion's score with the words it earns. */
export type CriterionScore = Score &
  Readonly<{
    criterion: string
    tier: number
    /** Under its minimum coverage: no level, read by no rule, plan or benchmark. */
    insufficient: boolean
    /** The level of `value`, before caps. */
    level?: string
    /** The level a person is shown: `level`, not above any cap. */
    shownLevel?: string
    /** Lowest and highest shown level, when those of `low` and `high` differ. */
    between?: readonly [string, string]
    /** Weight for this profile, as a share of its siblings' (0-1) among those that exist in this questionnaire. */
    weight: number
    target?: number
    /** Ids of the rules that cap it. */
    cappedBy: readonly string[]
  }>

/** What a question contributed. */
export type QuestionScore = Score &
  Readonly<{
    question: string
    state: 'answered' | 'not-applicable' | 'unknown' | 'later' | 'absent' | 'hidden' | 'pending'
    /** Two respondents whose values differ by 1.5 or more: « deux regards ». */
    spread?: number
  }>

/** A rule of the framework that is true, or not yet known. */
export type Flag = Readonly<{ rule: string; why: Text; known: boolean }>

/** An extra mean over criteria. */
export type LensScore = Score & Readonly<{ lens: string }>

/** A content that a score depends on, pinned. */
export type Pinned = Reference & Readonly<{ digest: string }>

/** All that the arithmetic says of one answer sheet. Criteria in the framework's order, parents first; only those the questionnaire measures. */
export type Scores = Readonly<{
  questionnaire: Pinned
  framework: Pinned
  criteria: readonly CriterionScore[]
  questions: readonly QuestionScore[]
  lenses: readonly LensScore[]
  flags: readonly Flag[]
}>
