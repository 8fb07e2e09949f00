import type { PlanRule, PlanRules } from '../model/actions.ts'
import { evaluate } from '../model/evaluate.ts'
import type { Facts } from '../model/expression.ts'
import type { Plan } from '../model/plan.ts'

type Effect<Kind extends PlanRule['effect']['kind']> = Extract<PlanRule['effect'], { kind: Kind }>
type InForce<Kind extends PlanRule['effect']['kind']> = Readonly<{ rule: PlanRule; effect: Effect<Kind> }>

/** The rules of the plan that are true, by what they do; and those to be told, true or not yet known. */
export type RulesInForce = Readonly<{
  /** Action → the rules that name it. */
  duties: ReadonlyMap<string, readonly PlanRule[]>
  firsts: ReadonlyMap<string, readonly PlanRule[]>
  before: readonly InForce<'before'>[]
  defer: readonly InForce<'defer'>[]
  limit: Plan['limit']
  told: Plan['rules']
}>

/** Reads the rules against the facts; one that is not yet known has no effect, and is told. */
export function rulesInForce({ rules, limits }: PlanRules, facts: Facts): RulesInForce {
  const truths = rules.map((rule) => ({ rule, truth: evaluate(rule.when, facts) }))
  const inForce = truths.filter(({ truth }) => truth === true).map(({ rule }) => rule)
  return {
    duties: namedBy(inForce, 'duty'),
    firsts: namedBy(inForce, 'first'),
    before: inForce.flatMap((rule) => (rule.effect.kind === 'before' ? [{ rule, effect: rule.effect }] : [])),
    defer: inForce.flatMap((rule) => (rule.effect.kind === 'defer' ? [{ rule, effect: rule.effect }] : [])),
    limit: lowestLimit(inForce, limits.active),
    told: truths
      .filter(({ truth }) => truth !== false)
      .map(({ rule, truth }) => ({ rule: rule.id, why: rule.why, known: truth === true })),
  }
}

function namedBy(rules: readonly PlanRule[], kind: 'duty' | 'first'): ReadonlyMap<string, readonly PlanRule[]> {
  const named = new Map<string, PlanRule[]>()
  for (const rule of rules) {
    if (rule.effect.kind !== kind) continue
    for (const action of rule.effect.actions) named.set(action, [...(named.get(action) ?? []), rule])
  }
  return named
}

function lowestLimit(rules: readonly PlanRule[], usual: number): Plan['limit'] {
  let limit: Plan['limit'] = { active: usual }
  for (const { id, effect } of rules) {
    if (effect.kind === 'limit' && effect.active < limit.active) limit = { active: effect.active, rule: id }
  }
  return limit
}
