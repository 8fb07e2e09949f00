import type { Adjustment, Criterion, Framework, Level } from '../../model/framework.ts'
import { formatShare } from '../../text/format.ts'
import { type Line, labelled, type Reading } from './reading.ts'

/** A framework as a tree: what each criterion means, its levels, how it is made; then targets, weights and rules. */
export function* readFramework(reading: Reading, framework: Framework): Generator<Line> {
  const { words, say, figure, condition } = reading
  const { root, scale, targets, weights, rules, lenses } = framework
  yield { depth: 0, text: say(root.name), style: 'title' }
  yield* labelled(reading, 0, words.scale, words.range(figure(scale.min), figure(scale.max)))
  yield* criterionFacts(reading, root, 0)
  for (const child of root.children) yield* readCriterion(reading, child, 0)
  yield* adjustments(reading, words.targets, targets)
  yield* adjustments(reading, words.weights, weights)
  if (rules.length > 0) yield* heading(words.rules)
  for (const { id, when, why } of rules) {
    yield { depth: 0, text: words.pair(id, say(why)) }
    yield* labelled(reading, 1, words.when, condition(when))
  }
  if (lenses.length > 0) yield* heading(words.lenses)
  for (const { id, name, of } of lenses)
    yield { depth: 0, text: words.pair(words.named(id, say(name)), words.joined(of)) }
}

function* heading(text: string): Generator<Line> {
  yield { depth: 0, text: '' }
  yield { depth: 0, text, style: 'title' }
}

function* readCriterion(reading: Reading, criterion: Criterion, depth: number): Generator<Line> {
  const { words, say } = reading
  yield { depth, text: '' }
  yield { depth, text: words.named(criterion.id, say(criterion.name)), style: 'strong' }
  if (criterion.text !== undefined) yield { depth: depth + 1, text: say(criterion.text) }
  yield* criterionFacts(reading, criterion, depth + 1)
  for (const child of criterion.children) yield* readCriterion(reading, child, depth + 1)
}

function* criterionFacts(reading: Reading, criterion: Criterion, depth: number): Generator<Line> {
  const { words, say, figure, language } = reading
  const { weight, aggregate, children, descriptors, levels, unknown, absent, minimumCoverage } = criterion
  if (weight !== 1) yield* labelled(reading, depth, words.share, figure(weight))
  if (children.length > 0) yield* labelled(reading, depth, words.made, words.aggregates[aggregate.kind])
  const names = levels.map((level) => levelName(reading, level))
  if (descriptors.length === 0) yield* labelled(reading, depth, words.levels, words.joined(names))
  for (const [index, descriptor] of descriptors.entries())
    yield { depth, text: words.pair(names[index] ?? String(index + 1), say(descriptor)) }
  if (unknown !== 'exclude') yield { depth, text: words.policy.unknown(figure(unknown)), style: 'faint' }
  if (absent !== 'exclude') yield { depth, text: words.policy.absent(figure(absent)), style: 'faint' }
  if (minimumCoverage !== undefined && criterion.tier <= 1)
    yield { depth, text: words.coverage(formatShare(minimumCoverage, language)), style: 'faint' }
}

function levelName({ words, say, figure }: Reading, { name, from, upTo }: Level): string {
  if (from !== undefined) return words.from(say(name), figure(from))
  return upTo === undefined ? say(name) : words.upTo(say(name), figure(upTo))
}

function* adjustments(reading: Reading, title: string, all: readonly Adjustment[]): Generator<Line> {
  const { words, figure, condition } = reading
  if (all.length > 0) yield* heading(title)
  for (const { when, set, times } of all) {
    const told = [
      ...Object.entries(set).map(([id, value]) => words.pair(id, figure(value))),
      ...Object.entries(times).map(([id, factor]) => words.pair(id, `× ${figure(factor)}`)),
    ]
    yield { depth: 0, text: when === undefined ? words.always : words.pair(words.when, condition(when)) }
    yield { depth: 1, text: words.joined(told) }
  }
}
