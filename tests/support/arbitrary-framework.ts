import fc from 'fast-check'
import type { Adjustment, Aggregate, Framework, FrameworkRule, Lens, Policy } from '../../src/model/framework.ts'
import type { Range } from '../../src/model/number.ts'
import { buildFramework, type CriterionSketch, fiveLevels, words } from './content.ts'
import { compare } from './expressions.ts'

/** Draws a random value: fast-check's own generator. */
export type Draw = fc.GeneratorValue

/** One of these. */
export function pick<T>(draw: Draw, choices: readonly T[]): T {
  return draw(fc.constantFrom<T[]>, ...choices)
}

export function times<T>(count: number, make: (index: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, index) => make(index))
}

/** A property left out as often as not. */
export function maybe<T extends object>(draw: Draw, more: T): T | Record<never, never> {
  return draw(fc.boolean) ? more : {}
}

const byUpTo = [
  { id: 'bas', name: words('Bas'), upTo: 2 },
  { id: 'moyen', name: words('Moyen'), upTo: 4 },
  { id: 'haut', name: words('Haut'), upTo: 100 },
] as const

function anyAggregate(draw: Draw, isLeaf: boolean): Aggregate {
  const kind = pick(draw, [
    'mean',
    'mean',
    'mean',
    'min',
    'max',
    'sum',
    ...(isLeaf ? [] : (['staged'] as const)),
  ] as const)
  return kind === 'staged' ? { kind, threshold: pick(draw, [1, 0.8, 0.5]) } : { kind }
}

function anyPolicy(draw: Draw, { min, max }: Range): Policy {
  return pick(draw, ['exclude', min, (min + max) / 2, max])
}

/** Whether a criterion keeps the range of its children. */
function isPlain({ aggregate, clamp, scale }: CriterionSketch): boolean {
  const kind = aggregate?.kind ?? 'mean'
  return kind !== 'sum' && kind !== 'staged' && clamp === undefined && scale === undefined
}

/** Children of a mean, a min or a max share one range: where one would differ, all are carried to the same. */
function fitting(aggregate: Aggregate, children: readonly CriterionSketch[]): readonly CriterionSketch[] {
  const isAdded = aggregate.kind === 'sum' || aggregate.kind === 'staged'
  if (isAdded || children.every(isPlain)) return children
  return children.map((child) => ({ ...child, scale: { min: 0, max: 100 } }))
}

function anyCriterion(draw: Draw, id: string, at: Readonly<{ scale: Range; depth: number }>): CriterionSketch {
  const count = at.depth === 0 ? 0 : draw(fc.integer, { min: 0, max: 3 })
  const aggregate = anyAggregate(draw, count === 0)
  const children = times(count, (index) => anyCriterion(draw, `${id}-${index}`, { ...at, depth: at.depth - 1 }))
  const { min, max } = at.scale
  const inner = { min: min + 1, max: max - 1 }
  return {
    id,
    aggregate,
    children: fitting(aggregate, children),
    weight: pick(draw, [1, 1, 2, 0.5, 3, 0]),
    levels: pick(draw, [fiveLevels, byUpTo, []]),
    ...maybe(draw, { minimumCoverage: pick(draw, [0.5, 0.6]) }),
    ...maybe(draw, { unknown: anyPolicy(draw, at.scale) }),
    ...maybe(draw, { absent: anyPolicy(draw, at.scale) }),
    ...(draw(fc.nat, 4) === 0 ? { scale: { min: 0, max: 10 } } : {}),
    ...(draw(fc.nat, 4) === 0 ? { clamp: inner } : {}),
  }
}

function idsUnder(criteria: readonly CriterionSketch[]): readonly string[] {
  return criteria.flatMap(({ id, children = [] }) => [id, ...idsUnder(children)])
}

/** The criteria that questions may measure: those without children. */
export function leafIds({ id, children = [] }: Pick<CriterionSketch, 'id' | 'children'>): readonly string[] {
  return children.length === 0 ? [id] : children.flatMap(leafIds)
}

function anyAdjustment(draw: Draw, ids: readonly string[]): Adjustment {
  return {
    ...maybe(draw, { when: compare('profile.size', '==', pick(draw, ['S', 'M'])) }),
    set: maybe(draw, { [pick(draw, ids)]: pick(draw, [1, 2, 3.5]) }),
    times: maybe(draw, { [pick(draw, ids)]: pick(draw, [0.7, 1.2, 2]) }),
  }
}

function anyRule(draw: Draw, id: string, ids: readonly string[]): FrameworkRule {
  const criterion = pick(draw, ids)
  const level = pick(draw, ['amorce', 'emergent', 'structure', 'bas', 'moyen'])
  return {
    id,
    when: pick(draw, [
      compare('score.Q0', '<', 3),
      compare(`value.${pick(draw, ids)}`, '>=', pick(draw, [2, 3, 4])),
      compare(`at_target.${pick(draw, ids)}`, '==', true),
      compare('profile.size', '==', 'S'),
    ]),
    effect: draw(fc.boolean) ? { kind: 'cap-level', criterion, level } : { kind: 'flag' },
    why: words(id),
  }
}

function anyLens(draw: Draw, id: string, ids: readonly string[]): Lens {
  const of = [...new Set(times(draw(fc.integer, { min: 1, max: 3 }), () => pick(draw, ids)))]
  const weights = maybe(draw, { [pick(draw, of)]: pick(draw, [0, 2, 5]) })
  return { id, name: words(id), of, weights, ...maybe(draw, { scale: { min: 0, max: 100 } }) }
}

/** Any framework an expert could write: every aggregate, policy, clamp, scale, weight, target, rule and lens. */
export function anyFramework(draw: Draw): Framework {
  const scale = pick(draw, [
    { min: 1, max: 5 },
    { min: 0, max: 10 },
  ])
  const sketches = times(draw(fc.integer, { min: 1, max: 3 }), (index) =>
    anyCriterion(draw, `D${index}`, { scale, depth: 2 }),
  )
  const aggregate = anyAggregate(draw, false)
  const criteria = fitting(aggregate, sketches)
  const ids = idsUnder(criteria)
  const few = (): number => draw(fc.nat, 2)
  return buildFramework({
    scale,
    criteria,
    root: { aggregate, ...maybe(draw, { unknown: anyPolicy(draw, scale), absent: anyPolicy(draw, scale) }) },
    weights: times(few(), () => anyAdjustment(draw, ids)),
    targets: times(few(), () => anyAdjustment(draw, ids)),
    rules: times(few(), (index) => anyRule(draw, `R${index}`, ids)),
    lenses: times(few(), (index) => anyLens(draw, `L${index}`, ids)),
  })
}
