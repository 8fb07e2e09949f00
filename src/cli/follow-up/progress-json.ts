import type { PlanOutcome } from '../../portfolio/plan-outcome.ts'
import { assessmentJson, criterionChangeJson, pointJson } from './comparison-json.ts'
import type { Followed } from './follow.ts'

/**
 * A business's progress as `virage/progress@1`: what `--json` prints. `stages` in order, `steps` from each to the next;
 * a criterion has one point for each stage and one change for each step. What does not exist is null: so are `done` and
 * `dropped` while nothing was recorded of a plan's actions.
 */
export function progressJson({ stages, steps, rows }: Followed): Readonly<Record<string, unknown>> {
  return {
    format: 'virage/progress@1',
    subject: stages[0].kept.assessment.subject,
    stages: stages.map(({ kept, actions, replaces }) => ({
      ...assessmentJson(kept),
      replaces,
      actions: actions === undefined ? null : outcomeJson(actions),
    })),
    steps: steps.map(({ comparison: { measuredBy, broken, share } }) => ({
      measured_by: measuredBy,
      broken: broken ?? null,
      comparability: share ?? null,
    })),
    criteria: Object.fromEntries(
      rows.map(({ criterion, tier, points, steps: changes }) => [
        criterion,
        {
          tier,
          points: points.map(pointJson),
          steps: changes.map((change) => (change === undefined ? null : criterionChangeJson(change))),
        },
      ]),
    ),
  }
}

/** What came of a plan, as progress and plan status print it. */
export function outcomeJson({ planned, done, dropped }: PlanOutcome) {
  return { planned, done: done ?? null, dropped: dropped ?? null }
}
