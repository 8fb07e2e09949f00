import type { Comparison } from '../model/expression.ts'
import { compareNumbers, type Range } from '../model/number.ts'
import { certain, either, impossible, isSameFact, isUnknown, type Outcome, type Truth, unknown } from './outcome.ts'

/** How two values can stand to each other. */
type Order = Readonly<{ below: boolean; same: boolean; above: boolean }>

const anyOrder: Order = { below: true, same: true, above: true }

/** What a comparison can come out as. */
export function compared(op: Comparison, left: Outcome, right: Outcome): Truth {
  if (isUnknown(left) || isUnknown(right)) return unknown
  return truthIn(op, orderOf(left, right))
}

/** The same of a value with itself, whatever it is. */
export function comparedWithItself(op: Comparison, value: Outcome): Truth {
  return isUnknown(value) ? unknown : truthIn(op, { below: false, same: true, above: false })
}

function truthIn(op: Comparison, { below, same, above }: Order): Truth {
  switch (op) {
    case '==':
      return { is: 'truth', yes: same, no: below || above }
    case '!=':
      return { is: 'truth', yes: below || above, no: same }
    case '<':
      return { is: 'truth', yes: below, no: same || above }
    case '<=':
      return { is: 'truth', yes: below || same, no: above }
    case '>':
      return { is: 'truth', yes: above, no: same || below }
    case '>=':
      return { is: 'truth', yes: above || same, no: below }
  }
}

function orderOf(left: Outcome, right: Outcome): Order {
  const [one, other] = [spanOf(left), spanOf(right)]
  if (one !== undefined && other !== undefined) return orderOfSpans(one, other)
  if (left.is === 'fact' && right.is === 'fact') return orderOfTexts(left.value, right.value)
  if (left.is === 'truth' && right.is === 'truth') return orderOfTruths(left, right)
  const [other1, fact] = left.is === 'text' ? [left, right] : [right, left]
  if (other1.is !== 'text' || fact.is !== 'fact') return anyOrder
  const same = !other1.not.some((text) => text === fact.value)
  return { below: true, same, above: true }
}

function orderOfTexts(left: number | string, right: number | string): Order {
  return { below: left < right, same: left === right, above: left > right }
}

function orderOfTruths(left: Truth, right: Truth): Order {
  return {
    below: left.no && right.yes,
    same: (left.yes && right.yes) || (left.no && right.no),
    above: left.yes && right.no,
  }
}

type Span = Range & Readonly<{ isOpen: boolean }>

function spanOf(outcome: Outcome): Span | undefined {
  if (outcome.is === 'between') return { ...outcome.range, isOpen: outcome.isOpen }
  if (outcome.is !== 'fact' || typeof outcome.value !== 'number') return undefined
  return { min: outcome.value, max: outcome.value, isOpen: false }
}

function orderOfSpans(left: Span, right: Span): Order {
  return {
    below: compareNumbers(left.min, right.max) < 0,
    same: canMeet(left, right),
    above: compareNumbers(left.max, right.min) > 0,
  }
}

function canMeet(left: Span, right: Span): boolean {
  const gap = compareNumbers(Math.max(left.min, right.min), Math.min(left.max, right.max))
  return gap < 0 || (gap === 0 && !left.isOpen && !right.isOpen)
}

/** What `left in right` can come out as. */
export function among(left: Outcome, right: Outcome): Truth {
  if (isUnknown(left) || isUnknown(right)) return unknown
  if (right.is === 'items') {
    const each = right.of.map((item) => compared('==', left, item))
    if (each.some(isUnknown)) return unknown
    return { is: 'truth', yes: each.some(({ yes }) => yes), no: each.every(({ no }) => no) }
  }
  if (right.is !== 'list' || left.is !== 'fact') return either
  const { value } = left
  if (right.has.some((member) => isSameFact(member, value))) return certain
  return right.lacks.some((member) => isSameFact(member, value)) ? impossible : either
}
