import { type Adjustment, allCriteria, type Criterion, type Level } from '../../src/model/framework.ts'
import type { Range } from '../../src/model/number.ts'
import type { Question } from '../../src/model/questionnaire.ts'
import type { World } from './arbitrary-answers.ts'
import { hair, type Look, naiveWorth } from './naive-expressions.ts'
import { spanOfWhole, total, within } from './naive-questions.ts'
import { NaiveSheet, policiesAt } from './naive-sheet.ts'

/** The arithmetic of design §4 read aloud, written apart from src/: slow, plain, and to be agreed with. */
export type NaiveNode = Readonly<{
  id: string
  range: Range
  low?: number
  high?: number
  value?: number
  coverage?: number
  evidence?: number
}>

type Part = Readonly<{ weight: number; range: Range; low?: number; high?: number; value?: number }>
type Leaf = Readonly<{ question: Question; weight: number; criterion: Criterion }>

export class NaiveScores {
  readonly #world: World
  readonly sheet: NaiveSheet

  constructor(world: World) {
    this.#world = world
    this.sheet = new NaiveSheet(world)
  }

  #leavesOf(criterion: Criterion): readonly Leaf[] {
    const { framework } = this.#world
    return this.sheet.asked.flatMap(({ question }) => {
      const weight = question.measures[criterion.id]
      const isMeasuring = !this.sheet.isStoodFor(question) && spanOfWhole(question, framework.scale) !== undefined
      return weight === undefined || !isMeasuring ? [] : [{ question, weight, criterion }]
    })
  }

  #leavesUnder(criterion: Criterion): readonly Leaf[] {
    return allCriteria(criterion).flatMap((one) => this.#leavesOf(one))
  }

  /** The criteria that the questionnaire measures. */
  criteria(): readonly Criterion[] {
    return allCriteria(this.#world.framework.root).filter((one) => this.#leavesUnder(one).length > 0)
  }

  #broughtBy({ question, criterion }: Leaf) {
    if (this.sheet.visibility(question.id) !== 'visible') return undefined
    return this.sheet.brought(question, policiesAt(criterion))
  }

  /** Every `when` that is true applies, in file order. */
  adjusted(numbers: Map<string, number>, adjustments: readonly Adjustment[]): ReadonlyMap<string, number> {
    for (const { when, set, times } of adjustments) {
      if (when !== undefined && naiveWorth(when, this.sheet.look) !== true) continue
      for (const [id, number] of Object.entries(set)) numbers.set(id, number)
      for (const [id, factor] of Object.entries(times)) {
        const number = numbers.get(id)
        if (number !== undefined) numbers.set(id, number * factor)
      }
    }
    return numbers
  }

  weights(): ReadonlyMap<string, number> {
    const { root, weights } = { ...this.#world.framework }
    return this.adjusted(new Map(allCriteria(root).map(({ id, weight }) => [id, weight])), weights)
  }

  node(criterion: Criterion): NaiveNode {
    const { scale } = this.#world.framework
    const isAdded = criterion.aggregate.kind === 'sum' || criterion.aggregate.kind === 'staged'
    const weights = this.weights()
    const parts: Part[] = this.#leavesOf(criterion).map((leaf) => {
      const { rows, low, high, value } = this.#broughtBy(leaf) ?? {}
      const range = (isAdded ? spanOfWhole(leaf.question, scale, rows) : undefined) ?? scale
      return { weight: leaf.weight, range, ...known({ low, high, value }) }
    })
    for (const child of criterion.children.filter((one) => this.#leavesUnder(one).length > 0)) {
      parts.push({ ...this.node(child), weight: weights.get(child.id) ?? Number.NaN })
    }
    return { id: criterion.id, ...numbersOf(parts, criterion), ...this.#trust(this.#leavesUnder(criterion)) }
  }

  /** Coverage by the weight of questions; evidence a plain mean of the answered ones, each once. */
  #trust(leaves: readonly Leaf[]): Readonly<{ coverage?: number; evidence?: number }> {
    const counted = leaves.flatMap((leaf) => {
      const brought = this.#broughtBy(leaf)
      return brought === undefined ? [] : [{ ...leaf, covered: brought.covered }]
    })
    const weight = total(counted.map((leaf) => leaf.weight))
    const covered = total(counted.map((leaf) => leaf.weight * leaf.covered))
    const answered = [...new Set(counted.map(({ question }) => question))].filter((question) =>
      this.sheet.pieces(question).some(({ piece }) => piece.state === 'answered'),
    )
    const grades = answered.map(({ id }) => this.sheet.evidence(id))
    return known({
      coverage: weight === 0 ? undefined : covered / weight,
      evidence: grades.length === 0 ? undefined : total(grades) / grades.length,
    })
  }

  lens(id: string): NaiveNode | undefined {
    const lens = this.#world.framework.lenses.find((one) => one.id === id)
    const seen = this.criteria().filter((one) => lens?.of.includes(one.id))
    if (lens === undefined || seen.length === 0) return undefined
    const parts = seen.map((one) => ({ ...this.node(one), weight: lens.weights[one.id] ?? 1 }))
    const aggregate = { kind: 'mean' } as const
    const numbers = numbersOf(parts, { aggregate, ...(lens.scale === undefined ? {} : { scale: lens.scale }) })
    return { id, ...numbers, ...this.#trust(seen.flatMap((one) => this.#leavesUnder(one))) }
  }

  isInsufficient({ minimumCoverage }: Criterion, { coverage }: NaiveNode): boolean {
    return minimumCoverage !== undefined && coverage !== undefined && coverage < minimumCoverage - hair
  }

  targets(): ReadonlyMap<string, number> {
    const given = this.adjusted(new Map(), this.#world.framework.targets)
    const targets = new Map<string, number>()
    const visit = (criterion: Criterion, above: Readonly<{ target: number; range: Range }> | undefined): void => {
      const { range } = this.node(criterion)
      const target = given.get(criterion.id) ?? (above && carried(above.target, above.range, range))
      if (target !== undefined) targets.set(criterion.id, target)
      const existing = criterion.children.filter((one) => this.#leavesUnder(one).length > 0)
      for (const child of existing) visit(child, target === undefined ? undefined : { target, range })
    }
    if (this.criteria().length > 0) visit(this.#world.framework.root, undefined)
    return targets
  }

  /** Rules that are true (known) or not yet known; none where nothing is measured. */
  rules(): ReadonlyMap<string, boolean> {
    if (this.criteria().length === 0) return new Map()
    const nodes = new Map(this.criteria().map((one) => [one.id, { criterion: one, node: this.node(one) }]))
    const targets = this.targets()
    const look: Look = (space, id) => {
      if (space !== 'value' && space !== 'at_target') return this.sheet.look(space, id)
      const found = nodes.get(id)
      const value = found?.node.value
      if (found === undefined || value === undefined || this.isInsufficient(found.criterion, found.node))
        return undefined
      const target = targets.get(id)
      if (space === 'value') return value
      return target === undefined ? undefined : value >= target - hair
    }
    const worths = this.#world.framework.rules.map(({ id, when }) => [id, naiveWorth(when, look)] as const)
    return new Map(worths.flatMap(([id, is]) => (is === false ? [] : [[id, is === true] as const])))
  }
}

function known<K extends string>(
  numbers: Readonly<Record<K, number | undefined>>,
): Readonly<Partial<Record<K, number>>> {
  const found: Partial<Record<K, number>> = {}
  for (const key in numbers) if (numbers[key] !== undefined) found[key] = numbers[key]
  return found
}

function carried(value: number, from: Range, to: Range): number {
  return from.max === from.min ? to.min : to.min + ((value - from.min) * (to.max - to.min)) / (from.max - from.min)
}

type By = Pick<Criterion, 'aggregate'> & Partial<Pick<Criterion, 'clamp' | 'scale'>>

function numbersOf(all: readonly Part[], by: By): Omit<NaiveNode, 'id'> {
  const parts = all.filter(({ low }) => low !== undefined)
  const raw = reach(parts.length > 0 ? parts : all, by)
  const from = by.clamp === undefined ? raw : { min: within(raw.min, by.clamp), max: within(raw.max, by.clamp) }
  const range = by.scale ?? from
  const [low, high, value] = (['low', 'high', 'value'] as const).map((key) => {
    const number = joined(parts, key, by)
    return number === undefined ? undefined : carried(within(number, from), from, range)
  })
  if (low === undefined || high === undefined) return { range }
  // low ≤ value ≤ high is a law of design §4: a value nobody could complete is brought to the nearest end.
  return { range, low, high, ...(value === undefined ? {} : { value: within(value, { min: low, max: high }) }) }
}

function reach(parts: readonly Part[], { aggregate: { kind } }: By): Range {
  const mins = parts.map(({ range }) => range.min)
  const maxs = parts.map(({ range }) => range.max)
  if (kind === 'staged') return { min: 0, max: parts.length }
  return kind === 'sum' ? { min: total(mins), max: total(maxs) } : { min: Math.min(...mins), max: Math.max(...maxs) }
}

function joined(parts: readonly Part[], key: 'low' | 'high' | 'value', { aggregate }: By): number | undefined {
  const having = parts.flatMap((part) => (part[key] === undefined ? [] : [{ ...part, it: part[key] }]))
  const numbers = having.map(({ it }) => it)
  if (having.length === 0) return undefined
  if (aggregate.kind === 'min') return Math.min(...numbers)
  if (aggregate.kind === 'max') return Math.max(...numbers)
  if (aggregate.kind === 'sum') return total(parts.map((part) => part[key] ?? part.range.min))
  if (aggregate.kind === 'staged') {
    const { threshold } = aggregate
    const isReached = having.map(({ it, range }) => carried(it, range, { min: 0, max: 1 }) >= threshold - hair)
    return [...isReached, false].indexOf(false)
  }
  const weight = total(having.map((part) => part.weight))
  return weight === 0 ? undefined : total(having.map((part) => part.weight * part.it)) / weight
}

/** The band of a value: from this and above, or up to this and below. */
export function naiveLevel(levels: readonly Level[], value: number): string | undefined {
  const last = levels.at(-1)
  if (last?.upTo !== undefined) return (levels.find(({ upTo = Infinity }) => value <= upTo + hair) ?? last).id
  return (levels.findLast(({ from = -Infinity }) => value >= from - hair) ?? levels[0])?.id
}
