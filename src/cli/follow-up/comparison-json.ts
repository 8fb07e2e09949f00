import type { CriterionScore } from '../../model/score.ts'
import type { CriterionChange, QuestionChange, Said } from '../../portfolio/compare.ts'
import type { Moment } from '../../portfolio/side.ts'
import type { Scored } from '../result-of.ts'
import { answerTo } from './answer-said.ts'
import type { Compared } from './compare-kept.ts'

/**
 * A comparison as `virage/comparison@1`: what `--json` prints. What does not exist is null; `trend` is `up`, `down` or
 * `stable`; where `change` is null, `broken` says why.
 */
export function comparisonJson(compared: Compared): Readonly<Record<string, unknown>> {
  const { kept, comparison } = compared
  const { measuredBy, broken, share, criteria, questions } = comparison
  return {
    format: 'virage/comparison@1',
    subject: kept.after.assessment.subject,
    before: assessmentJson(kept.before),
    after: assessmentJson(kept.after),
    measured_by: measuredBy,
    broken: broken ?? null,
    comparability: share ?? null,
    criteria: Object.fromEntries(criteria.map((criterion) => [criterion.criterion, criterionChangeJson(criterion)])),
    questions: Object.fromEntries(questions.map((question) => [question.question, questionJson(question, compared)])),
  }
}

/** Which assessment it is, and what it was made with. */
export function assessmentJson({ assessment }: Scored) {
  const { id, stage, startedAt, closedAt, questionnaire, framework } = assessment
  return { assessment: id, stage, started_at: startedAt, closed_at: closedAt ?? null, questionnaire, framework }
}

export function criterionChangeJson({ tier, before, after, share, stableUnder, change, broken }: CriterionChange) {
  return {
    tier,
    before: pointJson(before),
    after: pointJson(after),
    change: change?.by ?? null,
    trend: change?.trend ?? null,
    stable_under: stableUnder,
    comparability: share ?? null,
    broken: broken ?? null,
  }
}

/** A criterion at one moment: its uncapped level, as comparisons read it. */
export function pointJson(score: CriterionScore | undefined) {
  if (score === undefined) return null
  const { value, level, coverage, evidence, insufficient } = score
  return {
    value: value ?? null,
    level: level ?? null,
    coverage: coverage ?? null,
    evidence: evidence ?? null,
    insufficient,
  }
}

function questionJson({ question, before, after, change, broken }: QuestionChange, { ground }: Compared) {
  const said = (moment: Moment, one: Said | undefined) =>
    one === undefined
      ? null
      : {
          state: one.state,
          answer: answerTo(question, ground.sides[moment]) ?? null,
          value: one.value ?? null,
          evidence: one.evidence ?? null,
        }
  return {
    before: said('before', before),
    after: said('after', after),
    change: change?.by ?? null,
    trend: change?.trend ?? null,
    broken: broken ?? null,
  }
}
