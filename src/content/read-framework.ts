import type { Adjustment, Aggregate, Criterion, Framework, FrameworkRule, Lens, Policy } from '../model/framework.ts'
import { hasTags } from './check-framework.ts'
import { allOutlines, type Outline } from './criterion-outline.ts'
import type { Expressions } from './expressions.ts'
import { given } from './given.ts'
import type { Path } from './located.ts'
import type {
  WrittenAdjustment,
  WrittenAggregate,
  WrittenFramework,
  WrittenFrameworkRule,
  WrittenLens,
  WrittenLevel,
} from './written/framework.ts'

/** How the expressions of a framework are read: rules see results, weights and targets see the profile only. */
export type FrameworkExpressions = Readonly<{ profile: Expressions; results: Expressions }>

/** The framework, with everything a tier or an ancestor declares resolved on each criterion. */
export function readFramework(written: WrittenFramework, root: Outline, expressions: FrameworkExpressions): Framework {
  const { id, version, languages, scale, tiers } = written
  const adjustments = (list: readonly WrittenAdjustment[] | undefined, key: string) =>
    (list ?? []).map((adjustment, index) => readAdjustment(adjustment, [key, index], expressions.profile))
  return {
    id,
    version,
    languages,
    scale,
    tiers: tiers.map((tier) => ({ id: tier.id, name: tier.name })),
    root: readCriterion(root, { unknown: 'exclude', absent: 'exclude' }, written),
    lenses: (written.lenses ?? []).map((lens) => readLens(lens, root)),
    weights: adjustments(written.weights, 'weights'),
    targets: adjustments(written.targets, 'targets'),
    rules: (written.rules ?? []).map((rule, index) => readRule(rule, ['rules', index], expressions.results)),
  }
}

type Policies = Readonly<{ unknown: Policy; absent: Policy }>

function readCriterion(
  { id, tier, written, levels, children }: Outline,
  inherited: Policies,
  framework: WrittenFramework,
): Criterion {
  const policies = { unknown: written.unknown ?? inherited.unknown, absent: written.absent ?? inherited.absent }
  const ofTier = tier === 0 ? undefined : framework.tiers[tier - 1]
  return {
    id,
    tier,
    name: written.name,
    ...given('text', written.text),
    descriptors: written.descriptors ?? [],
    aggregate: readAggregate(written.aggregate ?? 'mean'),
    weight: written.weight ?? 1,
    ...given('scale', written.scale ?? ofTier?.scale),
    ...given('clamp', written.clamp),
    levels: (levels?.levels ?? []).map(readLevel),
    ...given('minimumCoverage', written.minimum_coverage ?? ofTier?.minimum_coverage),
    ...given('stableUnder', written.stable_under ?? ofTier?.stable_under),
    ...policies,
    tags: { ...written.tags },
    children: children.map((child) => readCriterion(child, policies, framework)),
  }
}

function readAggregate(written: WrittenAggregate): Aggregate {
  if (written === 'staged') return { kind: 'staged', threshold: 1 }
  return typeof written === 'string' ? { kind: written } : { kind: 'staged', threshold: written.staged }
}

function readLevel({ id, name, text, from, up_to }: WrittenLevel) {
  return { id, name, ...given('text', text), ...given('from', from), ...given('upTo', up_to) }
}

function readLens({ id, name, of, weights, scale }: WrittenLens, root: Outline): Lens {
  return { id, name, of: membersOf(of, root), weights: { ...weights }, ...given('scale', scale) }
}

/** The criteria that a lens reads, named or by their tags. */
export function membersOf(of: WrittenLens['of'], root: Outline): readonly string[] {
  if (!('tag' in of)) return of
  return allOutlines(root).flatMap((node) => (hasTags(node, of.tag) ? [node.id] : []))
}

function readAdjustment({ when, set, times }: WrittenAdjustment, path: Path, profile: Expressions): Adjustment {
  const condition = when === undefined ? undefined : profile.condition(when, [...path, 'when'])
  return { ...given('when', condition), set: { ...set }, times: { ...times } }
}

function readRule({ id, when, effect, why }: WrittenFrameworkRule, path: Path, results: Expressions): FrameworkRule {
  const condition = results.condition(when, [...path, 'when'])
  return {
    id,
    when: condition,
    effect: effect === 'flag' ? { kind: 'flag' } : { kind: 'cap-level', ...effect['cap-level'] },
    why,
  }
}
