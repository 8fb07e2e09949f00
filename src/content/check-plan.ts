import { type Finding, onKey, onValue } from './finding.ts'
import type { Path } from './located.ts'
import { unknownName, unknownNames } from './unknown-name.ts'
import type { WrittenActions, WrittenPlanRule } from './written/actions.ts'

/** What the plan's rules point to exists: actions, tags, costs, horizons; and effort bands go up. */
export function* checkPlan(
  { plan, actions, costs, horizons }: WrittenActions,
  sizes: readonly string[] | undefined,
): Generator<Finding> {
  const known: Known = {
    action: new Set(actions.map(({ id }) => id)),
    tag: new Set(actions.flatMap(({ tags }) => tags ?? [])),
    cost: new Set(costs.map(({ id }) => id)),
    horizon: new Set(horizons.map(({ id }) => id)),
  }
  yield* bands(plan.effort.bands)
  yield* sizeFactors(plan.effort.sizes, sizes)
  const { people, quick, expensive } = plan.limits
  const at = ['plan', 'limits']
  yield* name('tag', people.tag, known, [...at, 'people', 'tag'])
  yield* name('horizon', quick.horizon, known, [...at, 'quick', 'horizon'])
  yield* name('cost', quick.cost, known, [...at, 'quick', 'cost'])
  yield* name('cost', expensive.cost, known, [...at, 'expensive', 'cost'])
  for (const [index, rule] of (plan.rules ?? []).entries())
    yield* effects(rule, known, ['plan', 'rules', index, 'effect'])
}

type Known = Readonly<Record<'action' | 'tag' | 'cost' | 'horizon', ReadonlySet<string>>>

function* name(noun: keyof Known, written: string, known: Known, path: Path): Generator<Finding> {
  if (!known[noun].has(written)) yield unknownName({ noun, name: written, known: known[noun] }, path)
}

function* effects({ effect }: WrittenPlanRule, known: Known, path: Path): Generator<Finding> {
  if (effect === 'flag') return
  yield* unknownNames('action', effect.duty, { known: known.action, path: [...path, 'duty'] })
  yield* unknownNames('action', effect.first, { known: known.action, path: [...path, 'first'] })
  if (effect.before !== undefined) {
    yield* name('tag', effect.before.tag, known, [...path, 'before', 'tag'])
    yield* name('tag', effect.before.than, known, [...path, 'before', 'than'])
  }
  if (effect.defer !== undefined) yield* name('cost', effect.defer, known, [...path, 'defer'])
}

/** A factor for a size that no questionnaire gives would never apply. */
function* sizeFactors(factors: Readonly<Record<string, number>>, sizes: readonly string[] | undefined) {
  for (const size of Object.keys(factors)) {
    if (sizes === undefined || sizes.includes(size)) continue
    yield onKey(['plan', 'effort', 'sizes', size], unknownName({ noun: 'option', name: size, known: sizes }, []).fault)
  }
}

/** Each band goes further than the one before; only the last has no end. */
function* bands(written: readonly Readonly<{ up_to?: number }>[]): Generator<Finding> {
  for (const [index, { up_to: end }] of written.entries()) {
    const before = written[index - 1]
    if (before === undefined) continue
    const isFurther = before.up_to !== undefined && (end === undefined || end > before.up_to)
    if (!isFurther) yield onValue(['plan', 'effort', 'bands', index], { code: 'band-order' })
  }
}
