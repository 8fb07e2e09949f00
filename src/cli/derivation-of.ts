import type { Derivation } from '../model/derivation.ts'
import type { Scores } from '../model/score.ts'
import { derive } from '../scoring/derive.ts'
import { prepare } from '../scoring/prepare.ts'
import { differenceOf } from '../scoring/what-if.ts'
import type { Scored } from './result-of.ts'

/**
 * What the scores of an assessment are made of. Undefined when they were closed under another arithmetic than today's:
 * what explains other numbers would explain nothing.
 */
export function derivationOf({ assessment, questionnaire, framework }: Scored, scores: Scores): Derivation | undefined {
  const pinned = { questionnaire: scores.questionnaire, framework: scores.framework }
  const derivation = derive(prepare({ questionnaire, framework, pinned }), assessment)
  const now = { ...scores, criteria: derivation.criteria }
  return differenceOf(scores, now).criteria.length === 0 ? derivation : undefined
}
