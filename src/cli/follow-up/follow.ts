import type { Framework } from '../../model/framework.ts'
import type { Scores } from '../../model/score.ts'
import { outcomeOf, type PlanOutcome } from '../../portfolio/plan-outcome.ts'
import { type ProgressRow, progressOf } from '../../portfolio/progress.ts'
import { prepare } from '../../scoring/prepare.ts'
import { score } from '../../scoring/score.ts'
import { statusHistory } from '../../store/action-statuses.ts'
import { pin } from '../../store/digest.ts'
import { loadPlan } from '../../store/plans.ts'
import type { Store } from '../../store/store.ts'
import { shownPlan } from '../decide/shown-plan.ts'
import type { Scored } from '../result-of.ts'
import { type Compared, compareKept } from './compare-kept.ts'

/** A stage of a business: its assessment, its scores as they were closed, and what its plan holds. */
export type Stage = Readonly<{
  kept: Scored
  scores: Scores
  /** What came of its plan; absent without one. */
  actions?: PlanOutcome
  /** How many earlier assessments of the same stage it stands for. */
  replaces: number
}>

/** A business through its stages: its criteria, and each stage compared with the next. */
export type Followed = Readonly<{
  stages: readonly [Stage, ...Stage[]]
  steps: readonly Compared[]
  rows: readonly ProgressRow[]
  framework: Framework
}>

/** Joins the stages of a business, given the assessment that stands for each, in order, and all those it had. */
export function follow(
  store: Store,
  [first, ...others]: readonly [Scored, ...Scored[]],
  all: readonly Readonly<{ stage: string }>[],
): Followed {
  const stageOf = (kept: Scored): Stage => {
    const count = all.filter(({ stage }) => stage === kept.assessment.stage).length
    return { kept, scores: scoresOf(kept), ...actionsOf(store, kept), replaces: count - 1 }
  }
  const stages: readonly [Stage, ...Stage[]] = [stageOf(first), ...others.map(stageOf)]
  const steps = others.map((after, index) => compareKept({ before: others[index - 1] ?? first, after }))
  const { framework } = others.at(-1) ?? first
  const rows = progressOf(
    framework,
    stages.map(({ scores }) => scores),
    steps.map(({ comparison }) => comparison),
  )
  return { stages, steps, rows, framework }
}

function actionsOf(store: Store, { assessment }: Scored): Pick<Stage, 'actions'> {
  const kept = loadPlan(store, assessment.id)
  return kept === undefined ? {} : { actions: outcomeOf(shownPlan(kept), statusHistory(store, assessment.id)) }
}

/** As they were closed. One closed without scores is scored now, with the very content it was made with. */
function scoresOf({ assessment, questionnaire, framework }: Scored): Scores {
  const pinned = { questionnaire: pin(questionnaire), framework: pin(framework) }
  return assessment.scores ?? score(prepare({ questionnaire, framework, pinned }), assessment)
}
