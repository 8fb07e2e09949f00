import type { CriterionScore, Score } from '../model/score.ts'
import type { Result } from './assess.ts'
import { decisionsJson } from './decide/decisions-json.ts'

/** The scores and plan as `virage/scores@1` (design §5): what `--json` prints; what the owner decided is beside the plan. A value that does not exist is null. */
export function scoresJson({ scores, planned }: Result): Readonly<Record<string, unknown>> {
  const { questionnaire, framework, criteria, questions, lenses, flags } = scores
  return {
    format: 'virage/scores@1',
    questionnaire,
    framework,
    criteria: Object.fromEntries(criteria.map((criterion) => [criterion.criterion, criterionJson(criterion)])),
    questions: Object.fromEntries(
      questions.map((question) => [
        question.question,
        { state: question.state, ...figures(question), spread: question.spread },
      ]),
    ),
    lenses: Object.fromEntries(lenses.map((lens) => [lens.lens, figures(lens)])),
    flags,
    ...(planned === undefined ? {} : { plan: planned.plan, decisions: decisionsJson(planned) }),
  }
}

function figures({ value, low, high, coverage, evidence, min, max }: Score) {
  return {
    value: value ?? null,
    low: low ?? null,
    high: high ?? null,
    coverage: coverage ?? null,
    evidence: evidence ?? null,
    min,
    max,
  }
}

function criterionJson(criterion: CriterionScore) {
  const { tier, insufficient, level, shownLevel, between, weight, target, cappedBy } = criterion
  return {
    tier,
    ...figures(criterion),
    insufficient,
    level: level ?? null,
    shown_level: shownLevel ?? null,
    between,
    weight,
    target,
    capped_by: cappedBy,
  }
}
