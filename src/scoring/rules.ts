import { evaluate } from '../model/evaluate.ts'
import type { Facts } from '../model/expression.ts'
import type { FrameworkRule } from '../model/framework.ts'
import { isAtLeast } from '../model/number.ts'
import type { Flag, QuestionScore } from '../model/score.ts'
import { isInsufficient } from './insufficient.ts'
import type { Measuring, Scorer } from './prepare.ts'
import { coverageAt, knownAt } from './tally.ts'

/** What rules read: the criteria measured, the questions told, and the names the questionnaire's own conditions read. */
type Readable = Readonly<{ scorer: Scorer; measuring: Measuring; questions: readonly QuestionScore[]; facts: Facts }>

/** The names a rule reads; nothing of a criterion under its minimum coverage. */
export function ruleFacts({ scorer, measuring, questions, facts }: Readable): Facts {
  return (space, id) => {
    if (space === 'score') return questions[scorer.order.get(id) ?? questions.length]?.value
    if (space !== 'value' && space !== 'at_target') return facts(space, id)
    const node = measuring.byId.get(id)
    const { tally } = measuring
    if (node === undefined || isInsufficient(node.criterion, coverageAt(tally, node.at))) return undefined
    const value = knownAt(tally.value, node.at)
    const target = knownAt(tally.target, node.at)
    if (space === 'value' || value === undefined) return value
    return target === undefined ? undefined : isAtLeast(value, target)
  }
}

/** A cap in force: no level of the criterion is shown above this one. */
export type Cap = Readonly<{ rule: string; criterion: string; level: string }>

/** The rules that are true or not yet known; those that are true and cap a level. */
export function applyRules(
  rules: readonly FrameworkRule[],
  facts: Facts,
): Readonly<{ flags: readonly Flag[]; caps: readonly Cap[] }> {
  const flags: Flag[] = []
  const caps: Cap[] = []
  for (const { id, when, effect, why } of rules) {
    const outcome = evaluate(when, facts)
    if (outcome === false) continue
    flags.push({ rule: id, why, known: outcome === true })
    if (outcome === true && effect.kind === 'cap-level') {
      caps.push({ rule: id, criterion: effect.criterion, level: effect.level })
    }
  }
  return { flags, caps }
}
