import type { Aggregate } from '../model/framework.ts'
import { carry, clampTo, isAtLeast, type Range } from '../model/number.ts'
import { sumOf } from './sum.ts'

/**
 * A child on its way to its parent. Without `low` and `high` it does not apply (« sans objet », hidden, not yet put);
 * without `value` nobody answered.
 */
export type Part = Readonly<{ weight: number; value?: number; low?: number; high?: number; range: Range }>

/** What a node gets from its children. */
export type Aggregated = Readonly<{ value?: number; low?: number; high?: number; range: Range }>

/** How the result of an aggregate is brought to the range of its node. */
export type Carried = Readonly<{ aggregate: Aggregate; clamp?: Range; scale?: Range }>

/**
 * A node from its children (design §4): the aggregate of those that apply and have a value; `low` and `high` are the
 * same with every open question at its worst and best.
 *
 * The aggregate is limited to `clamp`, then carried linearly from what it can reach to `scale`. A value that no
 * completion could give (a question whose worst answer is above the mean of the others) is the nearest one that can.
 */
export function aggregate(parts: readonly Part[], by: Carried): Aggregated {
  const applying = parts.filter(({ low }) => low !== undefined)
  const reach = reachOf(applying.length > 0 ? applying : parts, by.aggregate)
  const from = by.clamp === undefined ? reach : clampedRange(reach, by.clamp)
  const range = by.scale ?? from
  const place = (value: number): number => carry(clampTo(value, from), from, range)
  const low = combined(applying, 'low', by.aggregate)
  const high = combined(applying, 'high', by.aggregate)
  if (low === undefined || high === undefined) return { range }
  const ends = { range, low: place(low), high: place(high) }
  const value = combined(applying, 'value', by.aggregate)
  return value === undefined ? ends : { ...ends, value: clampTo(place(value), { min: ends.low, max: ends.high }) }
}

function clampedRange({ min, max }: Range, clamp: Range): Range {
  return { min: clampTo(min, clamp), max: clampTo(max, clamp) }
}

/** What the aggregate can reach with these children. */
function reachOf(parts: readonly Part[], { kind }: Aggregate): Range {
  const ranges = parts.map(({ range }) => range)
  if (kind === 'staged') return { min: 0, max: parts.length }
  if (kind === 'sum') return { min: sumOf(ranges.map(({ min }) => min)), max: sumOf(ranges.map(({ max }) => max)) }
  return { min: Math.min(...ranges.map(({ min }) => min)), max: Math.max(...ranges.map(({ max }) => max)) }
}

/** One of the three numbers of a node; undefined when no child has it. */
function combined(parts: readonly Part[], field: 'value' | 'low' | 'high', { kind, ...more }: Aggregate) {
  const valued = parts.flatMap((part) => {
    const value = part[field]
    return value === undefined ? [] : [{ ...part, value }]
  })
  if (valued.length === 0) return undefined
  switch (kind) {
    case 'mean':
      return meanOf(valued)
    case 'min':
      return Math.min(...valued.map(({ value }) => value))
    case 'max':
      return Math.max(...valued.map(({ value }) => value))
    case 'sum':
      return sumOf(parts.map((part) => part[field] ?? part.range.min))
    case 'staged':
      return stagesOf(valued, 'threshold' in more ? more.threshold : 1)
  }
}

type Valued = Part & Readonly<{ value: number }>

/** By weight; children that weigh nothing give no mean. */
function meanOf(parts: readonly Valued[]): number | undefined {
  const weight = sumOf(parts.map((part) => part.weight))
  return weight === 0 ? undefined : sumOf(parts.map((part) => part.weight * part.value)) / weight
}

/** How many children, in order and without a gap, reach this share of their own range. */
function stagesOf(parts: readonly Valued[], threshold: number): number {
  const gap = parts.findIndex(({ value, range }) => !isAtLeast(carry(value, range, { min: 0, max: 1 }), threshold))
  return gap < 0 ? parts.length : gap
}
