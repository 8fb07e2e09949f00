import { evaluate } from '../model/evaluate.ts'
import type { Facts } from '../model/expression.ts'
import type { FrameworkRule } from '../model/framework.ts'
import { isAtLeast } from '../model/number.ts'
import type { Flag } from '../model/score.ts'
import { isInsufficient } from './insufficient.ts'
import type { Measuring } from './prepare.ts'
import { coverageAt, knownAt } from './tally.ts'

/**
 * The names a rule reads, beside those of the questionnaire's own conditions; nothing of a criterion under its minimum
 * coverage.
 */
export function ruleFacts({ byId, leafOf, tally }: Measuring, facts: Facts): Facts {
  return (space, id) => {
    const leaf = space === 'score' ? leafOf.get(id) : undefined
    if (leaf !== undefined) return knownAt(tally.value, leaf.at)
    if (space !== 'value' && space !== 'at_target') return facts(space, id)
    const node = byId.get(id)
    if (node === undefined || isInsufficient(node.criterion, coverageAt(tally, node.at))) return undefined
    const value = knownAt(tally.value, node.at)
    const target = knownAt(tally.target, node.at)
    if (space === 'value' || value === undefined) return value
    return target === undefined ? undefined : isAtLeast(value, target)
  }
}

/** A cap in force: no level of the criterion is shown above this rank. */
export type Cap = Readonly<{ rule: string; ceiling: number }>

/** What rules do to a sheet: the flags of those that are true or not yet known, and the caps by criterion. */
type InForce = Readonly<{ flags: readonly Flag[]; caps: ReadonlyMap<string, readonly Cap[]> }>

export function applyRules(rules: readonly FrameworkRule[], measuring: Measuring, facts: Facts): InForce {
  const flags: Flag[] = []
  const caps = new Map<string, readonly Cap[]>()
  for (const { id, when, effect, why } of rules) {
    const outcome = evaluate(when, facts)
    if (outcome === false) continue
    flags.push({ rule: id, why, known: outcome === true })
    if (outcome !== true || effect.kind !== 'cap-level') continue
    const levels = measuring.byId.get(effect.criterion)?.criterion.levels ?? []
    const ceiling = levels.findIndex((level) => level.id === effect.level)
    if (ceiling >= 0) caps.set(effect.criterion, [...(caps.get(effect.criterion) ?? []), { rule: id, ceiling }])
  }
  return { flags, caps }
}
