import type { Fact } from '../model/expression.ts'
import { compareNumbers, type Range } from '../model/number.ts'

/**
 * What an expression can come out as over many answers at once: one number or text, any number of a range, any text
 * but those, a list of which some members are known, a condition that can be true, false, both, or neither (it is
 * then never known). It may tell more than is possible, never less.
 */
export type Outcome =
  | Readonly<{ is: 'fact'; value: number | string }>
  | Readonly<{ is: 'between'; range: Range; isOpen: boolean }>
  | Readonly<{ is: 'text'; not: readonly string[] }>
  | Readonly<{ is: 'list'; has: readonly Fact[]; lacks: readonly Fact[]; size: Range }>
  | Readonly<{ is: 'items'; of: readonly Outcome[] }>
  | Truth
  | Readonly<{ is: 'anything' }>

/** A condition: whether it can be true, and whether it can be false. */
export type Truth = Readonly<{ is: 'truth'; yes: boolean; no: boolean }>

export const anything: Outcome = { is: 'anything' }
export const certain: Truth = { is: 'truth', yes: true, no: false }
export const impossible: Truth = { is: 'truth', yes: false, no: true }
export const either: Truth = { is: 'truth', yes: true, no: true }
/** Never known, whatever it would have been. */
export const unknown: Truth = { is: 'truth', yes: false, no: false }

export function factOutcome(value: Fact): Outcome {
  if (typeof value === 'boolean') return value ? certain : impossible
  if (typeof value === 'number' || typeof value === 'string') return { is: 'fact', value }
  return anything
}

export function truthOf(outcome: Outcome): Truth {
  if (outcome.is === 'truth') return outcome
  return outcome.is === 'anything' ? either : unknown
}

export function isUnknown(outcome: Outcome): boolean {
  return outcome.is === 'truth' && !outcome.yes && !outcome.no
}

/** The numbers an outcome can be; undefined when it is no number, or any. */
export function rangeOf(outcome: Outcome): Range | undefined {
  if (outcome.is === 'between') return outcome.range
  if (outcome.is !== 'fact' || typeof outcome.value !== 'number') return undefined
  return { min: outcome.value, max: outcome.value }
}

/** Whether both are sure to be one and the same. */
export function isSurelySame(left: Outcome, right: Outcome): boolean {
  if (left.is === 'truth' && right.is === 'truth')
    return left.yes === right.yes && left.no === right.no && !(left.yes && left.no)
  return left.is === 'fact' && right.is === 'fact' && isSameFact(left.value, right.value)
}

/** What is one or the other. */
export function joined(left: Outcome, right: Outcome): Outcome {
  if (left.is === 'truth' && right.is === 'truth')
    return { is: 'truth', yes: left.yes || right.yes, no: left.no || right.no }
  if (isSurelySame(left, right)) return left
  const [one, other] = [rangeOf(left), rangeOf(right)]
  if (one === undefined || other === undefined) return anything
  return {
    is: 'between',
    range: { min: Math.min(one.min, other.min), max: Math.max(one.max, other.max) },
    isOpen: false,
  }
}

export function isSameFact(left: Fact, right: Fact): boolean {
  if (typeof left === 'number' && typeof right === 'number') return compareNumbers(left, right) === 0
  return left === right
}
