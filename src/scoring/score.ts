import type { Answers } from '../model/answer.ts'
import type { Facts } from '../model/expression.ts'
import type { Profile } from '../model/profile.ts'
import type { RoleOf } from '../model/respondents.ts'
import type { QuestionScore, Scores } from '../model/score.ts'
import { Standing } from '../model/standing.ts'
import { aggregateInto } from './aggregate.ts'
import { scoreLenses } from './lenses.ts'
import type { Measuring, Scorer } from './prepare.ts'
import { applyRules, ruleFacts } from './rules.ts'
import { targetsInto } from './targets.ts'
import { tellCriterion } from './worded.ts'

/** An answer sheet, as the interview, a file or an export gives it. */
export type Sheet = Readonly<{ answers: Answers; profile?: Profile; respondents?: RoleOf }>

/**
 * The scores of a sheet (design §4): questions, then criteria from the leaves up, then levels under the rules' caps.
 *
 * Pure: the same sheet gives the same scores, wherever it comes from and in whatever order it was filled in.
 */
export function score(scorer: Scorer, sheet: Sheet): Scores {
  const { pinned, measuring, framework } = scorer
  const standing = new Standing(scorer.asking, sheet)
  const questions = takeQuestions(scorer, standing, sheet)
  if (measuring === undefined) return { ...pinned, criteria: [], questions, lenses: [], flags: [] }
  const { tally, falling } = measuring
  const { shares } = measureCriteria(measuring, standing.facts)
  const { flags, caps } = applyRules(
    framework.rules,
    ruleFacts({ scorer, measuring, questions, facts: standing.facts }),
  )
  const criteria = falling.map((node) => tellCriterion(node, { tally, caps, shares }))
  return { ...pinned, criteria, questions, lenses: scoreLenses(tally, measuring.lenses), flags }
}

/** Writes what each question brings in the tally, and tells it. */
function takeQuestions(
  { places, measuring }: Scorer,
  standing: Standing,
  { answers }: Sheet,
): readonly QuestionScore[] {
  return places.map((place) => {
    const response = answers.get(place.asked.answeredAs)
    const contribution = place.contribution(standing, response)
    const grade = response?.evidence ?? 0
    measuring?.tally.take(place.leaves, contribution, grade)
    return contribution.told[grade] ?? contribution.told[0]
  })
}

/** The numbers of every criterion for this profile, from the leaves up, then their targets. */
function measureCriteria({ tally, rising, falling, weightsFor, targetsFor }: Measuring, facts: Facts) {
  const weights = weightsFor(facts)
  for (const node of rising) aggregateInto(tally, node, weights.weights)
  targetsInto(tally, falling, targetsFor(facts))
  return weights
}
