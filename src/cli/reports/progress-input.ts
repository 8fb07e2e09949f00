import { lastStatuses } from '../../model/action-status.ts'
import type { ActionTold, ProgressInput, StageTold, StepTold } from '../../report/progress-input.ts'
import { statusHistory } from '../../store/action-statuses.ts'
import { loadPlan } from '../../store/plans.ts'
import type { Store } from '../../store/store.ts'
import type { Context } from '../context.ts'
import { type Compared, compareKept } from '../follow-up/compare-kept.ts'
import type { Followed, Stage } from '../follow-up/follow.ts'
import { dayOf } from '../follow-up/moments.ts'

/** Joins what a progress report is told from: each stage, the last compared with the first, and each with the next. */
export function progressInput(store: Store, { stages, steps, framework }: Followed, context: Context): ProgressInput {
  const [first, ...others] = stages
  const told = new Map(stages.map((stage) => [stage.kept.assessment.id, stageTold(store, stage)]))
  const stageOf = ({ kept }: Stage) => told.get(kept.assessment.id) ?? stageTold(store, first)
  const last = others.at(-1)
  const tell = (compared: Compared, before: Stage, after: Stage) =>
    stepTold(compared, [stageOf(before), stageOf(after)])
  const [only] = steps
  const compared = last && (others.length === 1 && only ? only : compareKept({ before: first.kept, after: last.kept }))
  return {
    subject: first.kept.assessment.subject,
    framework,
    language: context.language,
    stages: [stageOf(first), ...others.map(stageOf)],
    ...(last === undefined || compared === undefined ? {} : { whole: tell(compared, first, last) }),
    steps: others.length < 2 ? [] : steps.flatMap((step, index) => tellNext(step, index)),
  }

  function tellNext(step: Compared, index: number): readonly StepTold[] {
    const [before, after] = [stages[index], stages[index + 1]]
    return before === undefined || after === undefined ? [] : [tell(step, before, after)]
  }
}

function stageTold(store: Store, { kept, scores, actions, replaces }: Stage): StageTold {
  const { assessment, questionnaire } = kept
  return {
    stage: assessment.stage,
    at: dayOf(kept),
    questionnaire: questionnaire.name,
    scores,
    margin: questionnaire.shows?.margin ?? 0,
    replaces,
    ...(actions === undefined ? {} : { outcome: actions }),
    actions: actionsTold(store, assessment.id),
  }
}

function actionsTold(store: Store, assessment: string): readonly ActionTold[] {
  const planned = loadPlan(store, assessment)
  if (planned === undefined) return []
  const names = new Map(planned.actions.actions.map(({ id, name }) => [id, name]))
  return [...lastStatuses(statusHistory(store, assessment)).values()].map(
    ({ action, status, on, evidence, reason }) => ({
      name: names.get(action) ?? { fr: action, en: action },
      status,
      on,
      ...(evidence === undefined ? {} : { evidence }),
      ...(reason === undefined ? {} : { reason }),
    }),
  )
}

function stepTold({ comparison }: Compared, [before, after]: readonly [StageTold, StageTold]): StepTold {
  const { broken, share, criteria, questions } = comparison
  const count = (trend: 'up' | 'down' | 'stable') => questions.filter(({ change }) => change?.trend === trend).length
  return {
    before,
    after,
    ...(broken === undefined ? {} : { broken }),
    ...(share === undefined ? {} : { share }),
    criteria,
    answers: { up: count('up'), down: count('down'), stable: count('stable') },
  }
}
