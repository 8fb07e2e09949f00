import type { Answers } from '../model/answer.ts'
import type { Profile } from '../model/profile.ts'
import type { RoleOf } from '../model/respondents.ts'
import type { QuestionScore, Scores } from '../model/score.ts'
import { Standing } from '../model/standing.ts'
import { aggregateInto } from './aggregate.ts'
import { measureLenses, tellLenses } from './lenses.ts'
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
  const questions: QuestionScore[] = []
  const standing = take(scorer, sheet, questions)
  if (measuring === undefined) return { ...pinned, criteria: [], questions, lenses: [], flags: [] }
  const { tally, falling, lenses } = measuring
  const { facts } = standing
  const shares = measureCriteria(measuring, standing)
  const { flags, caps } = applyRules(framework.rules, measuring, ruleFacts(measuring, facts))
  const criteria = falling.map((node) => tellCriterion(node, { tally, caps, shares }))
  return { ...pinned, criteria, questions, lenses: tellLenses(tally, lenses), flags }
}

/**
 * The numbers of a sheet alone, in the scorer's own tally, where the next sheet replaces them: what an export of
 * a million sheets needs. Returns false when the questionnaire measures nothing.
 */
export function measureSheet(scorer: Scorer, sheet: Sheet): boolean {
  const standing = take(scorer, sheet)
  if (scorer.measuring === undefined) return false
  measureCriteria(scorer.measuring, standing)
  return true
}

/** Writes what each question brings in the tally, and tells it where somebody listens. */
function take({ asking, places, measuring }: Scorer, sheet: Sheet, told?: QuestionScore[]): Standing {
  const standing = new Standing(asking, sheet)
  for (const place of places) {
    const visibility = standing.visibilityOf(place.asked)
    const response = visibility === 'visible' ? sheet.answers.get(place.asked.answeredAs) : undefined
    const contribution = place.contribution(standing, visibility, response)
    const grade = response?.evidence ?? 0
    measuring?.tally.take(place.leaves, contribution, grade)
    told?.push(contribution.told[grade] ?? contribution.told[0])
  }
  return standing
}

/** The numbers of every criterion for this profile, from the leaves up, then their targets and the lenses; returns their shares. */
function measureCriteria(measuring: Measuring, { facts }: Standing) {
  const { tally, rising, falling, lenses, weightsFor, targetsFor } = measuring
  const { weights, shares } = weightsFor(facts)
  for (const node of rising) aggregateInto(tally, node, weights)
  targetsInto(tally, falling, targetsFor(facts))
  measureLenses(tally, lenses)
  return shares
}
