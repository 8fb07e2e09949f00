import type { Derivation, LensDerivation, RuleDerivation } from '../model/derivation.ts'
import type { Facts } from '../model/expression.ts'
import type { FrameworkRule } from '../model/framework.ts'
import type { Scores } from '../model/score.ts'
import { Standing } from '../model/standing.ts'
import { conditionOf } from './condition.ts'
import { type Deriving, deriveCriterion } from './derive-criterion.ts'
import { deriveQuestion } from './derive-question.ts'
import { madeOf } from './made.ts'
import type { Measuring, Scorer } from './prepare.ts'
import { ruleFacts } from './rules.ts'
import { type Sheet, score } from './score.ts'

/**
 * The scores of a sheet with all they are made of (design §4: « every number can be explained »).
 *
 * The numbers are those that scoring left in its tally, never made a second time another way.
 */
export function derive(scorer: Scorer, sheet: Sheet): Derivation {
  const scores = score(scorer, sheet)
  const standing = new Standing(scorer.asking, sheet)
  const { pinned, measuring, framework } = scorer
  const questions = scores.questions.map((told) => deriveQuestion(told, { scorer, sheet, standing }))
  const bare = { ...pinned, scale: framework.scale, questions }
  if (measuring === undefined) return { ...bare, criteria: [], lenses: [], rules: [] }
  const facts = ruleFacts(measuring, standing.facts)
  const rules = framework.rules.map((rule) => deriveRule(rule, facts))
  const deriving: Deriving = { framework, measuring, rules, facts: standing.facts }
  return {
    ...bare,
    criteria: scores.criteria.map((told) => deriveCriterion(told, deriving)),
    lenses: deriveLenses(measuring, scores),
    rules,
  }
}

function deriveRule({ id, when, effect, why }: FrameworkRule, facts: Facts): RuleDerivation {
  return { rule: id, effect, why, condition: conditionOf(when, facts) }
}

function deriveLenses({ lenses, tally, falling }: Measuring, scores: Scores): readonly LensDerivation[] {
  return lenses.flatMap((lens, index) => {
    const told = scores.lenses[index]
    if (told === undefined) return []
    const names = new Map(falling.map(({ at, criterion }) => [at, { kind: 'criterion', id: criterion.id } as const]))
    return [{ ...told, ...madeOf(lens, { tally, names, weights: lens.weights }) }]
  })
}
