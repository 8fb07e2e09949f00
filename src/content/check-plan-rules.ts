import type { ActionLibrary, PlanRule, Term } from '../model/actions.ts'
import { canonicalJson } from '../model/canonical.ts'
import { evaluate } from '../model/evaluate.ts'
import type { Expression } from '../model/expression.ts'
import type { Answerable } from './answerable.ts'
import { type Finding, onValue } from './finding.ts'
import type { Path } from './located.ts'
import { verdictOf } from './verdict.ts'

/** What the conditions of a library can come to, whatever a business answers, and what its best answers bring. */
export function* checkPlanRules({ actions, plan, costs }: ActionLibrary, answerable: Answerable): Generator<Finding> {
  for (const [index, { id, when }] of actions.entries()) {
    if (when === undefined) continue
    const path = ['actions', index, 'when']
    yield* judged(when, { path, answerable, names: [{ action: id }] })
  }
  for (const [index, { id: rule, when, effect }] of plan.rules.entries()) {
    const named = effect.kind === 'duty' || effect.kind === 'first' ? effect.actions : []
    const path = ['plan', 'rules', index, 'when']
    yield* judged(when, { path, answerable, names: named.map((action) => ({ action, rule })) })
    if (effect.kind === 'limit' && effect.active >= plan.limits.active)
      yield onValue(['plan', 'rules', index, 'effect', 'limit'], {
        code: 'idle-limit',
        limit: effect.active,
        active: plan.limits.active,
      })
  }
  yield* idleRules(plan.rules, costs)
}

type Judging = Readonly<{
  path: Path
  answerable: Answerable
  names: readonly Readonly<{ action: string; rule?: string }>[]
}>

function* judged(when: Expression, { path, answerable, names }: Judging): Generator<Finding> {
  if (evaluate(when, answerable.best) !== true) return
  // A condition that is always true is told as such; a bare `true` is a switch that its author sets.
  const isAlways = when.op !== 'constant' && verdictOf(when, [], answerable.possible)?.isAlwaysTrue === true
  if (!isAlways) for (const named of names) yield onValue(path, { code: 'best-answer-triggers', ...named })
}

/** Of two rules with one condition, the one whose effect is within the other's. */
function* idleRules(rules: readonly PlanRule[], costs: readonly Term[]): Generator<Finding> {
  for (const [index, rule] of rules.entries()) {
    const by = rules.find(
      (other, at) =>
        at !== index &&
        canonicalJson(other.when) === canonicalJson(rule.when) &&
        isWithin(rule, other, costs) &&
        // Of two that say the same, the second is the one too many.
        (at < index || !isWithin(other, rule, costs)),
    )
    if (by !== undefined)
      yield onValue(['plan', 'rules', index, 'effect'], { code: 'idle-rule', rule: rule.id, by: by.id })
  }
}

function isWithin({ effect }: PlanRule, { effect: other }: PlanRule, costs: readonly Term[]): boolean {
  const rankOf = (cost: string): number => costs.findIndex(({ id }) => id === cost)
  switch (effect.kind) {
    case 'duty':
      return other.kind === 'duty' && effect.actions.every((id) => other.actions.includes(id))
    case 'first':
      return (
        (other.kind === 'first' || other.kind === 'duty') && effect.actions.every((id) => other.actions.includes(id))
      )
    case 'limit':
      return other.kind === 'limit' && effect.active >= other.active
    case 'defer':
      return other.kind === 'defer' && rankOf(effect.cost) >= rankOf(other.cost)
    case 'before':
      return (
        other.kind === 'before' &&
        other.tag === effect.tag &&
        other.beforeTag === effect.beforeTag &&
        other.count >= effect.count
      )
    case 'flag':
      return false
  }
}
