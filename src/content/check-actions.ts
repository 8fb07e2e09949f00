import { compareNumbers } from '../model/number.ts'
import { within } from './check-framework.ts'
import { checkIds, checkRepeats, identified } from './check-ids.ts'
import { checkPlan } from './check-plan.ts'
import { cyclesIn } from './cycles.ts'
import { type Finding, onValue } from './finding.ts'
import type { Path } from './located.ts'
import type { Source } from './source.ts'
import type { Found, FrameworkOutline } from './surroundings.ts'
import { unknownName, unknownNames } from './unknown-name.ts'
import type { WrittenAction, WrittenActions } from './written/actions.ts'

/** What a library of actions is checked beside: its framework, and the names of those that exist. */
export type BesideActions = Readonly<{
  source: Source
  framework: Found<FrameworkOutline>
  known: readonly string[]
  sizes: readonly string[] | undefined
}>

/** Everything a library of actions can say wrong: ids, coded words, moves, prerequisites, the plan's rules. */
export function* checkActions(written: WrittenActions, beside: BesideActions): Generator<Finding> {
  const { framework, known, sizes, source } = beside
  if (framework.is === 'missing')
    yield unknownName({ noun: 'framework', name: written.framework, known }, ['framework'])
  yield* ids(written, source)
  const words = wordsOf(written)
  for (const [index, action] of written.actions.entries()) {
    const path = ['actions', index]
    yield* names(action, path, words)
    yield* moves(action, path, framework.is === 'there' ? framework.value : undefined)
    yield* days(action, path)
  }
  yield* prerequisites(written)
  yield* waysIn(written)
  yield* checkPlan(written, sizes)
}

function* ids(written: WrittenActions, source: Source): Generator<Finding> {
  yield* checkIds(identified(written.actions, ['actions']), source)
  yield* checkIds(identified(written.plan.rules, ['plan', 'rules']), source)
  for (const key of ['roles', 'horizons', 'costs', 'topics', 'training', 'referral'] as const)
    yield* checkIds(identified(written[key], [key]), source)
}

type Words = Readonly<
  Record<'who' | 'training' | 'referral' | 'topics' | 'horizon' | 'cost' | 'after', ReadonlySet<string>>
>

function wordsOf({ roles, horizons, costs, topics, training, referral, actions }: WrittenActions): Words {
  const idsOf = (terms: readonly Readonly<{ id: string }>[] | undefined) => new Set((terms ?? []).map(({ id }) => id))
  return {
    who: idsOf(roles),
    horizon: idsOf(horizons),
    cost: idsOf(costs),
    topics: idsOf(topics),
    training: idsOf(training),
    referral: idsOf(referral),
    after: idsOf(actions),
  }
}

/** The coded words an action points to. */
function* names(action: WrittenAction, path: Path, words: Words): Generator<Finding> {
  for (const noun of ['horizon', 'cost'] as const) {
    if (!words[noun].has(action[noun]))
      yield unknownName({ noun, name: action[noun], known: words[noun] }, [...path, noun])
  }
  const lists = { who: 'role', training: 'training', referral: 'referral', topics: 'topic', after: 'action' } as const
  for (const key of ['who', 'training', 'referral', 'topics', 'after'] as const) {
    yield* unknownNames(lists[key], action[key], { known: words[key], path: [...path, key] })
    yield* checkRepeats(action[key], [...path, key])
  }
  yield* checkRepeats(action.tags, [...path, 'tags'])
}

function* moves(
  { moves: list }: WrittenAction,
  path: Path,
  framework: FrameworkOutline | undefined,
): Generator<Finding> {
  for (const [index, { criterion, from, to }] of (list ?? []).entries()) {
    const at = [...path, 'moves', index]
    if (compareNumbers(from, to) >= 0) yield onValue([...at, 'to'], { code: 'move-order', from, to })
    if (framework === undefined) continue
    const outline = framework.criteria.get(criterion)
    if (outline === undefined) {
      yield unknownName({ noun: 'criterion', name: criterion, known: framework.criteria.keys() }, [...at, 'criterion'])
      continue
    }
    yield* within(from, outline.range, [...at, 'from'])
    yield* within(to, outline.range, [...at, 'to'])
  }
}

function* days({ days: written }: WrittenAction, path: Path): Generator<Finding> {
  if (typeof written === 'number' || written.min <= written.max) return
  yield onValue([...path, 'days', 'max'], { code: 'min-not-below-max', ...written })
}

function* prerequisites({ actions }: WrittenActions): Generator<Finding> {
  // Of two actions with one id the first counts; the other is told as such.
  const needs = new Map<string, ReadonlySet<string>>()
  for (const { id, after } of actions) if (!needs.has(id)) needs.set(id, new Set(after))
  for (const cycle of cyclesIn(needs)) {
    const index = actions.findIndex(({ id }) => id === cycle[0])
    if (index >= 0) yield onValue(['actions', index, 'after'], { code: 'cycle', path: cycle })
  }
}

/** An action is reached by a gap, by its own condition, by a rule's duty, or because another needs it. */
function* waysIn({ actions, plan }: WrittenActions): Generator<Finding> {
  const named = new Set([
    ...actions.flatMap(({ after }) => after ?? []),
    ...(plan.rules ?? []).flatMap(({ effect }) => (effect === 'flag' ? [] : (effect.duty ?? []))),
  ])
  for (const [index, { id, moves: list, when }] of actions.entries()) {
    if ((list ?? []).length === 0 && when === undefined && !named.has(id))
      yield onValue(['actions', index, 'id'], { code: 'no-way-in', action: id })
  }
}
