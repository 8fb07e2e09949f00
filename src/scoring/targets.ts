import { carry, type Range } from '../model/number.ts'
import type { ByCriterion } from './adjust.ts'
import { numberAt, type Tally } from './tally.ts'
import type { Node } from './tree.ts'

/**
 * Writes down the target of every criterion: its own for this profile, else its parent's (design §3), read on its own
 * range where the two differ.
 */
export function targetsInto(tally: Tally, nodes: readonly Node[], own: ByCriterion): void {
  for (const { at } of nodes) tally.target[at] = Number.NaN
  for (const { at, criterion, children } of nodes) {
    const given = own.get(criterion.id)
    if (given !== undefined) tally.target[at] = given
    const target = numberAt(tally.target, at)
    if (Number.isNaN(target)) continue
    for (const child of children) tally.target[child.at] = onRange(target, rangeAt(tally, at), rangeAt(tally, child.at))
  }
}

function rangeAt({ min, max }: Tally, at: number): Range {
  return { min: numberAt(min, at), max: numberAt(max, at) }
}

function onRange(target: number, from: Range, to: Range): number {
  const isSame = from.min === to.min && from.max === to.max
  return isSame ? target : carry(target, from, to)
}
