import type { ActionLibrary } from '../model/actions.ts'
import type { Questionnaire } from '../model/questionnaire.ts'
import { answerableOf } from './answerable.ts'
import { checkOrder } from './check-order.ts'
import { checkPath } from './check-path.ts'
import { checkPlanRules } from './check-plan-rules.ts'
import { checkDoors, checkTermsUsed, checkTopics } from './check-terms.ts'
import { withWidth } from './criterion-outline.ts'
import type { Finding } from './finding.ts'
import type { FrameworkOutline } from './surroundings.ts'
import type { WrittenActions } from './written/actions.ts'

/** The files around a library of actions that it is judged with; undefined where they cannot be read. */
export type AroundActions = Readonly<{
  framework: FrameworkOutline | undefined
  /** Those scored with the framework. */
  questionnaires: readonly Questionnaire[] | undefined
  /** Every kind of door that an entry still proposed leads to, in the directories of this library. */
  doors: ReadonlySet<string> | undefined
}>

/** A library whose names and numbers are right, taken as a whole: its paths, its order, its words, its rules. */
export function* checkCoherence(
  written: WrittenActions,
  library: ActionLibrary,
  { framework, questionnaires, doors }: AroundActions,
): Generator<Finding> {
  yield* checkPath(written, framework)
  yield* checkOrder(written)
  yield* checkTermsUsed(written)
  if (questionnaires !== undefined) yield* checkTopics(written, questionnaires)
  if (doors !== undefined) yield* checkDoors(written, doors)
  if (framework !== undefined && withWidth(framework.scale) !== undefined)
    yield* checkPlanRules(library, answerableOf(framework, questionnaires ?? []))
}
