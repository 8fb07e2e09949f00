import { momentOf } from '../../model/assessment.ts'
import { commonGround, type Ground } from '../../portfolio/common-ground.ts'
import { type Comparison, compare } from '../../portfolio/compare.ts'
import type { Both, Moment, Side } from '../../portfolio/side.ts'
import { prepare } from '../../scoring/prepare.ts'
import { score } from '../../scoring/score.ts'
import type { Scored } from '../result-of.ts'

/** Two assessments of a business as the store has them, what they have in common, and what changed. */
export type Compared = Readonly<{ kept: Both<Scored>; ground: Ground; comparison: Comparison }>

/** Joins the stages: two assessments to their common ground, both scored again there, their scores to a comparison. */
export function compareKept(kept: Both<Scored>): Compared {
  const ground = commonGround(sideOf(kept.before), sideOf(kept.after))
  const scores = { before: scoresOn(ground, 'before', kept), after: scoresOn(ground, 'after', kept) }
  return { kept, ground, comparison: compare(ground, scores) }
}

function sideOf({ assessment, questionnaire, framework }: Scored): Side {
  const { id, answers, profile, respondents } = assessment
  return { id, at: momentOf(assessment), questionnaire, framework, answers, profile, respondents }
}

function scoresOn({ scored, framework, sides, measuredBy }: Ground, moment: Moment, kept: Both<Scored>) {
  const { questionnaire: asked } = kept[moment].assessment
  const measured = kept[measuredBy].assessment
  const pinned = { questionnaire: asked, framework: measured.framework ?? { ...framework, digest: '' } }
  const { questionnaire, answers } = scored[moment]
  return score(prepare({ questionnaire, framework, pinned }), { ...sides[moment], answers })
}
