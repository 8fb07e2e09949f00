import type { ActionLibrary } from '../model/actions.ts'
import type { Answers } from '../model/answer.ts'
import type { Decisions } from '../model/decisions.ts'
import type { Framework } from '../model/framework.ts'
import { actionsFor, type Digested, type Library } from '../model/library.ts'
import type { Plan } from '../model/plan.ts'
import type { Profile } from '../model/profile.ts'
import type { Questionnaire } from '../model/questionnaire.ts'
import type { RoleOf } from '../model/respondents.ts'
import type { Scores } from '../model/score.ts'
import { choosePlan } from '../plan/choose-plan.ts'
import { prepare } from '../scoring/prepare.ts'
import { score } from '../scoring/score.ts'
import { pin } from '../store/digest.ts'

/** A scored questionnaire, its framework and an answer sheet. */
export type Sheet = Readonly<{
  questionnaire: Questionnaire
  framework: Framework
  answers: Answers
  profile: Profile
  respondents: RoleOf
}>

/** What the line makes of a sheet; the plan is absent when no library of actions is written for the framework. */
export type Result = Readonly<{ scores: Scores; planned?: Planned }>

/** A plan as it is proposed, the actions it is made of, and what the owner decided of it if anything. */
export type Planned = Readonly<{ plan: Plan; actions: ActionLibrary; decisions?: Decisions }>

/** Joins the stages: answers to scores, scores to plan. Interview, answers file and batch all come here. */
export function assess(sheet: Sheet, library: Library): Result {
  const { questionnaire, framework, answers, profile, respondents } = sheet
  const pinned = { questionnaire: pin(questionnaire), framework: pin(framework) }
  const scores = score(prepare({ questionnaire, framework, pinned }), { answers, profile, respondents })
  const [actions] = actionsFor(library, framework)
  return actions === undefined
    ? { scores }
    : { scores, planned: { plan: planOf(sheet, scores, actions), actions: actions.content } }
}

function planOf(sheet: Sheet, scores: Scores, library: Digested<ActionLibrary>): Plan {
  const { questionnaire, framework, answers, profile, respondents } = sheet
  return choosePlan({ library, scores, framework, questionnaire, profile, answers, respondents })
}
