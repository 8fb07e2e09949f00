import type { Action, ActionLibrary, PlanRule, PlanRules } from '../model/actions.ts'
import { parseReference } from '../model/library.ts'
import { checkActions } from './check-actions.ts'
import { type AroundActions, checkCoherence } from './check-coherence.ts'
import type { Draft } from './draft.ts'
import type { Expressions } from './expressions.ts'
import { given } from './given.ts'
import type { Path } from './located.ts'
import type { Notes } from './notes.ts'
import type { Found, FrameworkOutline } from './surroundings.ts'
import type { WrittenAction, WrittenActions, WrittenEffect, WrittenPlan, WrittenPlanRule } from './written/actions.ts'

/** How the expressions of a library are read: ranks see the action, the rest sees results and answers. */
export type ActionExpressions = Readonly<{ rank: Expressions; results: Expressions }>

/** A library of actions and its plan's rules. */
export function readActions(
  { written, source }: Draft<WrittenActions>,
  notes: Notes,
  beside: Readonly<{
    framework: Found<FrameworkOutline>
    known: readonly string[]
    sizes: readonly string[] | undefined
    expressions: ActionExpressions
    around: AroundActions
  }>,
): ActionLibrary {
  notes.tellAll(checkActions(written, { source, ...beside }))
  const { id, version, languages, framework, roles, horizons, costs, topics, training, referral } = written
  const { expressions } = beside
  const library: ActionLibrary = {
    id,
    version,
    languages,
    framework: parseReference(framework) ?? { id: framework, version: '' },
    roles,
    horizons,
    costs,
    topics: topics ?? [],
    training: training ?? [],
    referral: referral ?? [],
    plan: readPlan(written.plan, expressions),
    actions: written.actions.map((action, index) => readAction(action, ['actions', index], expressions)),
  }
  // A name misspelt leaves its word unused, its criterion unmoved: that would be the same mistake again.
  if (notes.isSound) notes.tellAll(checkCoherence(written, library, beside.around))
  return library
}

function readAction(written: WrittenAction, path: Path, { results }: ActionExpressions): Action {
  const { id, name, moves, when, horizon, days, cost, after, who, steps, sign, training, referral, topics, tags } =
    written
  return {
    id,
    name,
    moves: moves ?? [],
    ...given('when', when === undefined ? undefined : results.condition(when, [...path, 'when'])),
    horizon,
    days: typeof days === 'number' ? { min: days, max: days } : days,
    cost,
    after: after ?? [],
    who,
    steps,
    sign,
    training: training ?? [],
    referral: referral ?? [],
    topics: topics ?? [],
    tags: tags ?? [],
  }
}

function readPlan({ rank, effort, limits, rules }: WrittenPlan, expressions: ActionExpressions): PlanRules {
  const { people, quick, expensive } = limits
  return {
    rank: rank.map((text, index) => expressions.rank.read(text, ['plan', 'rank', index], 'number')),
    effort: {
      bands: effort.bands.map(({ up_to, factor }) => ({ ...given('upTo', up_to), factor })),
      sizes: { ...effort.sizes },
    },
    limits: {
      active: limits.active,
      next: limits.next,
      people: { tag: people.tag, atLeast: people.at_least },
      quick: { horizon: quick.horizon, cost: quick.cost, days: quick.days, atLeast: quick.at_least },
      expensive: { cost: expensive.cost, atMost: expensive.at_most },
    },
    rules: (rules ?? []).map((rule, index) => readRule(rule, ['plan', 'rules', index], expressions)),
  }
}

function readRule({ id, when, effect, why }: WrittenPlanRule, path: Path, { results }: ActionExpressions): PlanRule {
  return { id, when: results.condition(when, [...path, 'when']), effect: readEffect(effect), why }
}

function readEffect(effect: WrittenEffect): PlanRule['effect'] {
  if (effect === 'flag') return { kind: 'flag' }
  const { duty, first, before, limit, defer } = effect
  if (duty !== undefined) return { kind: 'duty', actions: duty }
  if (first !== undefined) return { kind: 'first', actions: first }
  if (before !== undefined) return { kind: 'before', tag: before.tag, count: before.count, beforeTag: before.than }
  if (limit !== undefined) return { kind: 'limit', active: limit }
  return defer === undefined ? { kind: 'flag' } : { kind: 'defer', cost: defer }
}
