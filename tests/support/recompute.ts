import type { Brings, Derivation, Made, Making, Part, QuestionDerivation } from '../../src/model/derivation.ts'
import type { Range } from '../../src/model/number.ts'
import { hair } from './naive-expressions.ts'

/** The numbers of a node made again from a derivation alone: from its leaves, weights and aggregates. */
export type Again = Readonly<{
  value: number | undefined
  low: number | undefined
  high: number | undefined
  coverage: number | undefined
  min: number
  max: number
}>

type Piece = Again & Readonly<{ weight: number; covered: number; whole: number }>

/** A calculator that knows nothing of questionnaires: what a person would redo with the derivation printed. */
export class Recomputed {
  readonly #derivation: Derivation

  constructor(derivation: Derivation) {
    this.#derivation = derivation
  }

  criterion(id: string): Again {
    const found = this.#derivation.criteria.find(({ criterion }) => criterion === id)
    if (found === undefined) throw new Error(`no ${id} in the derivation`)
    return this.#piece(found, 1)
  }

  lens(id: string): Again {
    const found = this.#derivation.lenses.find(({ lens }) => lens === id)
    if (found === undefined) throw new Error(`no ${id} in the derivation`)
    return this.#piece(found, 1)
  }

  #piece(made: Made, weight: number): Piece {
    const pieces = made.parts.map((part) => this.#partOf(part))
    const covered = total(pieces.map((piece) => piece.covered))
    const whole = total(pieces.map((piece) => piece.whole))
    return { ...numbersOf(made, pieces), coverage: whole === 0 ? undefined : covered / whole, weight, covered, whole }
  }

  #partOf({ kind, id, weight, ...leaf }: Part): Piece {
    if (kind === 'question')
      return { ...leaf, value: leaf.value, low: leaf.low, high: leaf.high, coverage: undefined, weight }
    const found = this.#derivation.criteria.find(({ criterion }) => criterion === id)
    if (found === undefined) throw new Error(`no ${id} in the derivation`)
    return this.#piece(found, weight)
  }
}

function numbersOf({ aggregate, clamp, scale }: Made, all: readonly Piece[]): Omit<Again, 'coverage'> {
  const some = all.filter(({ low }) => low !== undefined)
  const pieces = some.length > 0 ? some : all
  const [mins, maxs] = [pieces.map(({ min }) => min), pieces.map(({ max }) => max)]
  const reach =
    aggregate.kind === 'staged'
      ? { min: 0, max: pieces.length }
      : aggregate.kind === 'sum'
        ? { min: total(mins), max: total(maxs) }
        : { min: Math.min(...mins), max: Math.max(...maxs) }
  const from = clamp === undefined ? reach : { min: within(reach.min, clamp), max: within(reach.max, clamp) }
  const to = scale ?? from
  const [low, high, value] = (['low', 'high', 'value'] as const).map((key) => {
    const plain = joined(aggregate, some, key)
    return plain === undefined ? undefined : carried(within(plain, from), from, to)
  })
  const kept =
    value === undefined || low === undefined || high === undefined ? value : within(value, { min: low, max: high })
  return { value: kept, low, high, ...to }
}

function joined(aggregate: Made['aggregate'], pieces: readonly Piece[], key: 'low' | 'high' | 'value') {
  const known = pieces.flatMap((piece) => (piece[key] === undefined ? [] : [{ ...piece, it: piece[key] }]))
  const numbers = known.map(({ it }) => it)
  if (known.length === 0) return undefined
  switch (aggregate.kind) {
    case 'min':
      return Math.min(...numbers)
    case 'max':
      return Math.max(...numbers)
    case 'sum':
      return total(pieces.map((piece) => piece[key] ?? piece.min))
    case 'staged': {
      const reached = known.map(({ it, min, max }) => carried(it, { min, max }, { min: 0, max: 1 }))
      return [...reached, Number.NEGATIVE_INFINITY].findIndex((share) => share < aggregate.threshold - hair)
    }
    case 'mean': {
      const weight = total(known.map((piece) => piece.weight))
      return weight === 0 ? undefined : total(known.map((piece) => piece.weight * piece.it)) / weight
    }
  }
}

/** The value of a question under a criterion, from the options, points or rows that its derivation names. */
export function questionAgain(question: QuestionDerivation, brings: Brings, scale: Range): number | undefined {
  const { making, voices, combine, state } = question
  const { policies, policy } = brings
  if (making?.kind === 'rows') return rowsAgain(making, policies, brings)
  const counts = policy === undefined ? undefined : policies[policy]
  if (counts !== undefined) return counts === 'exclude' ? undefined : within(counts, spanOf(question))
  if (state !== 'answered') return undefined
  if (combine === undefined) return making && makingAgain(making, scale)
  const values = voices.flatMap(({ making: one }) => (one && makingAgain(one, scale)) ?? []).sort((a, b) => a - b)
  if (combine === 'mean') return values.length === 0 ? undefined : total(values) / values.length
  const middle = [values[Math.ceil(values.length / 2) - 1], values[Math.floor(values.length / 2)]]
  return values.length === 0 ? undefined : total(middle.map((one) => one ?? Number.NaN)) / 2
}

function spanOf({ min, max }: QuestionDerivation): Range {
  return { min, max }
}

function rowsAgain(
  { rule, rows, range }: Extract<Making, { kind: 'rows' }>,
  policies: Brings['policies'],
  brings: Brings,
) {
  const worth = rows.flatMap(({ weight, state, value }) => {
    const policy = state === 'unknown' ? policies.unknown : policies.absent
    const isOut = weight <= 0 || state === 'not-applicable' || (state === 'answered' && value === undefined)
    if (isOut) return []
    if (state === 'answered') return [{ weight, value }]
    return [{ weight, value: policy === 'exclude' ? undefined : within(policy, range) }]
  })
  const known = worth.flatMap(({ weight, value }) => (value === undefined ? [] : [{ weight, value }]))
  if (known.length === 0 || brings.low === undefined || brings.high === undefined) return undefined
  const plain =
    rule === 'sum'
      ? total(worth.map(({ value = range.min }) => value))
      : total(known.map(({ weight, value }) => weight * value)) / total(known.map(({ weight }) => weight))
  return within(plain, { min: brings.low, max: brings.high })
}

function makingAgain(making: Making, scale: Range): number | undefined {
  const plain = plainOf(making, scale)
  return plain === undefined ? undefined : within(plain, scale)
}

function plainOf(making: Making, { min, max }: Range): number | undefined {
  switch (making.kind) {
    case 'alone':
      return making.value
    case 'share': {
      const { ticked, whole } = making
      if (whole === 0 || ticked.length === 0) return undefined
      return min + ((max - min) * total(ticked.map(({ points }) => points))) / whole
    }
    case 'option':
    case 'mean':
    case 'sum': {
      const values = making.ticked.flatMap(({ value }) => (value === undefined ? [] : [value]))
      if (values.length === 0) return undefined
      return making.kind === 'sum' ? total(values) : total(values) / values.length
    }
    case 'bands':
      return making.points[0]?.[1]
    case 'linear': {
      const [before, after] = making.points
      if (before === undefined || after === undefined) return before?.[1]
      return carried(making.quantity, { min: before[0], max: after[0] }, { min: before[1], max: after[1] })
    }
    case 'rows':
      return undefined
  }
}

function carried(value: number, from: Range, to: Range): number {
  return from.max === from.min ? to.min : to.min + ((value - from.min) * (to.max - to.min)) / (from.max - from.min)
}

function within(value: number, { min, max }: Range): number {
  return Math.min(max, Math.max(min, value))
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}
