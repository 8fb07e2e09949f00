import { evaluate } from '../model/evaluate.ts'
import type { Facts } from '../model/expression.ts'
import type { FrameworkRule } from '../model/framework.ts'
import { isAtLeast } from '../model/number.ts'
import type { Flag, Score } from '../model/score.ts'

/** What a rule may read of a criterion: nothing of one under its minimum coverage. */
export type Readable = Readonly<{ score: Score; insufficient: boolean; target?: number }>

/** The names a rule reads: the values and targets of criteria, and all that the questionnaire's own conditions read. */
export function ruleFacts(criteria: ReadonlyMap<string, Readable>, questions: Facts): Facts {
  return (space, id) => {
    if (space !== 'value' && space !== 'at_target') return questions(space, id)
    const criterion = criteria.get(id)
    if (criterion === undefined || criterion.insufficient) return undefined
    const { score, target } = criterion
    if (space === 'value' || score.value === undefined) return score.value
    return target === undefined ? undefined : isAtLeast(score.value, target)
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
