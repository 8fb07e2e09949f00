import { compareNumbers, type Range } from '../model/number.ts'
import { checkIds, identified } from './check-ids.ts'
import { checkLevels } from './check-levels.ts'
import { allOutlines, type Outline, withWidth } from './criterion-outline.ts'
import { type Finding, onKey, onValue } from './finding.ts'
import type { Path } from './located.ts'
import type { Source } from './source.ts'
import { unknownName } from './unknown-name.ts'
import type { WrittenFramework, WrittenLens } from './written/framework.ts'

type Known = ReadonlyMap<string, Outline>

/** Everything a framework can say wrong without any other file. */
export function* checkFramework(framework: WrittenFramework, root: Outline, source: Source): Generator<Finding> {
  yield* ids(framework, root, source)
  yield* ranges(framework)
  const nodes = allOutlines(root)
  yield* levels(nodes)
  for (const node of nodes) {
    yield* descriptors(node)
    yield* sameRanges(node)
    yield* policies(node, framework.scale)
  }
  const known: Known = new Map(nodes.map((node) => [node.id, node]))
  yield* lenses(framework, known)
  yield* adjustments(framework, known)
  yield* idleTiers(framework, nodes)
  for (const node of nodes) yield* noWeight(node, framework)
  yield* caps(framework, known)
}

function* ids(framework: WrittenFramework, root: Outline, source: Source): Generator<Finding> {
  const criteria = allOutlines(root).map(({ id, path }) => ({ id, path: [...path, 'id'] }))
  yield* checkIds(criteria, source, 'conditions')
  yield* checkIds(identified(framework.tiers, ['tiers']), source)
  yield* checkIds(identified(framework.lenses, ['lenses']), source)
  yield* checkIds(identified(framework.rules, ['rules']), source)
  const named = [...framework.tiers.entries()].map(([index, tier]) => ({
    of: tier.levels,
    path: ['tiers', index, 'levels'],
  }))
  const own = allOutlines(root).map(({ written, path }) => ({ of: written.levels, path: [...path, 'levels'] }))
  for (const { of, path } of [...named, ...own]) yield* checkIds(identified(of, path), source)
}

function* ranges(framework: WrittenFramework): Generator<Finding> {
  yield* range(framework.scale, ['scale'])
  yield* range(framework.clamp, ['clamp'])
  for (const [index, tier] of framework.tiers.entries()) yield* range(tier.scale, ['tiers', index, 'scale'])
  for (const [index, lens] of (framework.lenses ?? []).entries()) yield* range(lens.scale, ['lenses', index, 'scale'])
}

/** A range has a width. */
export function* range(written: Range | undefined, path: Path): Generator<Finding> {
  if (written === undefined || compareNumbers(written.min, written.max) < 0) return
  yield onValue([...path, 'max'], { code: 'min-not-below-max', min: written.min, max: written.max })
}

/** Levels of a tier are judged once, by the first criterion that takes them. */
function* levels(nodes: readonly Outline[]): Generator<Finding> {
  const judged = new Set<string>()
  for (const node of nodes) {
    const key = JSON.stringify(node.levels?.path)
    if (node.levels === undefined || judged.has(key)) continue
    judged.add(key)
    yield* checkLevels(node.levels.levels, node.levels.path, node.range)
  }
}

function* descriptors({ written, levels, path, tier }: Outline): Generator<Finding> {
  if (tier > 0) {
    yield* range(written.scale, [...path, 'scale'])
    yield* range(written.clamp, [...path, 'clamp'])
  }
  const found = written.descriptors?.length
  const expected = levels?.levels.length ?? 0
  if (found === undefined || found === expected) return
  yield onValue([...path, 'descriptors'], { code: 'descriptor-count', found, expected })
}

/** A mean of a 0–10 and a 0–100 means nothing. */
function* sameRanges({ written, children }: Outline): Generator<Finding> {
  const aggregate = written.aggregate ?? 'mean'
  if (aggregate !== 'mean' && aggregate !== 'min' && aggregate !== 'max') return
  const [first, ...others] = children
  for (const other of others) {
    if (first?.range === undefined || other.range === undefined || isSame(first.range, other.range)) continue
    yield onValue([...other.path, 'id'], { code: 'ranges-differ', aggregate, child: other.id, first: first.id })
  }
}

function isSame(left: Range, right: Range): boolean {
  return compareNumbers(left.min, right.min) === 0 && compareNumbers(left.max, right.max) === 0
}

function* policies({ written, path }: Outline, scale: Range): Generator<Finding> {
  for (const key of ['unknown', 'absent'] as const) yield* within(written[key], scale, [...path, key])
}

/** A number stays in its range. */
export function* within(value: unknown, range: Range | undefined, path: Path): Generator<Finding> {
  if (typeof value !== 'number' || withWidth(range) === undefined || range === undefined) return
  if (compareNumbers(value, range.min) >= 0 && compareNumbers(value, range.max) <= 0) return
  yield onValue(path, { code: 'out-of-range', value, min: range.min, max: range.max })
}

function* lenses(framework: WrittenFramework, known: Known): Generator<Finding> {
  for (const [index, lens] of (framework.lenses ?? []).entries()) {
    yield* lensMembers(lens, known, ['lenses', index, 'of'])
    yield* lensRanges(lens, known, ['lenses', index, 'of'])
    for (const id of Object.keys(lens.weights ?? {}))
      yield* knownCriterion(id, known, ['lenses', index, 'weights', id], 'key')
  }
}

function* lensMembers({ of }: WrittenLens, known: Known, path: Path): Generator<Finding> {
  if (!('tag' in of)) {
    for (const [at, id] of of.entries()) yield* knownCriterion(id, known, [...path, at])
    return
  }
  if ([...known.values()].some((node) => hasTags(node, of.tag))) return
  const name = Object.entries(of.tag).flat().join(': ')
  yield onValue([...path, 'tag'], { code: 'unknown-name', noun: 'tag', name })
}

/** A lens is a mean as well: what it reads has one range. Of siblings it is told above. */
function* lensRanges({ of }: WrittenLens, known: Known, path: Path): Generator<Finding> {
  const read = [...known.values()].filter((node) => ('tag' in of ? hasTags(node, of.tag) : of.includes(node.id)))
  const [first, ...others] = read.filter((node) => node.range !== undefined)
  const other = others.find(
    ({ range: one }) => first?.range !== undefined && one !== undefined && !isSame(first.range, one),
  )
  if (first === undefined || other === undefined || areSiblings(first, other)) return
  yield onValue(path, { code: 'ranges-differ', aggregate: 'mean', child: other.id, first: first.id })
}

function areSiblings(left: Outline, right: Outline): boolean {
  return left.path.slice(0, -1).join() === right.path.slice(0, -1).join()
}

/** Whether a criterion carries every one of these tags. */
export function hasTags(node: Outline, tags: Readonly<Record<string, string>>): boolean {
  return node.tier > 0 && Object.entries(tags).every(([family, value]) => node.written.tags?.[family] === value)
}

function* adjustments(framework: WrittenFramework, known: Known): Generator<Finding> {
  for (const key of ['weights', 'targets'] as const) {
    for (const [index, adjustment] of (framework[key] ?? []).entries()) {
      for (const verb of ['set', 'times'] as const)
        yield* adjusted(adjustment[verb], known, {
          path: [key, index, verb],
          isTarget: key === 'targets' && verb === 'set',
        })
    }
  }
}

type Adjusted = Readonly<{ path: Path; isTarget: boolean }>

function* adjusted(numbers: Readonly<Record<string, number>> | undefined, known: Known, { path, isTarget }: Adjusted) {
  for (const [id, value] of Object.entries(numbers ?? {})) {
    yield* knownCriterion(id, known, [...path, id], 'key')
    if (isTarget) yield* within(value, known.get(id)?.range, [...path, id])
  }
}

/** A tier under which nothing stands. */
function* idleTiers({ tiers }: WrittenFramework, nodes: readonly Outline[]): Generator<Finding> {
  const deepest = Math.max(...nodes.map(({ tier }) => tier))
  for (const [index, { id }] of tiers.entries())
    if (index >= deepest) yield onValue(['tiers', index, 'id'], { code: 'unused-tier', tier: id })
}

/** Children that all weigh nothing, whatever the profile, make no mean. */
function* noWeight({ children, path }: Outline, { weights }: WrittenFramework): Generator<Finding> {
  if (children.length === 0 || children.some(({ written }) => written.weight !== 0)) return
  const isGiven = children.some(({ id }) => (weights ?? []).some(({ set }) => (set?.[id] ?? 0) > 0))
  if (!isGiven) yield onKey([...path, 'criteria'], { code: 'weights-all-zero' })
}

function* caps(framework: WrittenFramework, known: Known): Generator<Finding> {
  for (const [index, { effect }] of (framework.rules ?? []).entries()) {
    if (effect === 'flag') continue
    const path = ['rules', index, 'effect', 'cap-level']
    const { criterion, level } = effect['cap-level']
    yield* knownCriterion(criterion, known, [...path, 'criterion'])
    const levels = known.get(criterion)?.levels?.levels.map(({ id }) => id)
    if (levels !== undefined && !levels.includes(level))
      yield unknownName({ noun: 'level', name: level, known: levels }, [...path, 'level'])
  }
}

function* knownCriterion(id: string, known: Known, path: Path, on?: 'key'): Generator<Finding> {
  if (known.has(id)) return
  const finding = unknownName({ noun: 'criterion', name: id, known: known.keys() }, path)
  yield on === 'key' ? { ...finding, on } : finding
}
