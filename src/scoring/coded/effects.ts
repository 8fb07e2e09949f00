import type { Contribution } from '../contribution.ts'
import type { Place } from '../place.ts'
import type { Tally } from '../tally.ts'
import { Lines, numbersAt } from './lines.ts'

/** An effect that is not kept: good until the next of the same question. */
export const passingEffect = 0

/** Past this many different effects of a question, the next ones pass. */
const mostKept = 8192

/**
 * What a scored question brings to its leaves, as a line for each: one effect for all the answers that bring the same
 * numbers, evidence included. Effects are numbered from 1.
 */
export class Effects {
  readonly place: Place
  readonly #tally: Tally
  readonly #lines: readonly Lines[]
  readonly #known = new Map<string, number>()

  constructor(place: Place, tally: Tally) {
    this.place = place
    this.#tally = tally
    this.#lines = place.leaves.map(() => new Lines())
    for (const [index, { at }] of place.leaves.entries()) this.#lines[index]?.keep(tally, at)
  }

  /** The effect of a contribution; what it brings is left in the tally. */
  of(contribution: Contribution, grade: number): number {
    const { leaves } = this.place
    this.#tally.take(leaves, contribution, grade)
    const key = leaves.map(({ at }) => numbersAt(this.#tally, at).map(written).join(' ')).join(';')
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const effect = this.#known.size === mostKept ? passingEffect : this.#known.size + 1
    if (effect !== passingEffect) this.#known.set(key, effect)
    for (const [index, { at }] of leaves.entries()) this.#lines[index]?.keep(this.#tally, at, effect)
    return effect
  }

  /** Writes in the tally what an effect brings to one of the leaves. */
  put(effect: number, leaf: number): void {
    const at = this.place.leaves[leaf]?.at
    if (at !== undefined) this.#lines[leaf]?.put(effect, this.#tally, at)
  }
}

/** Numbers that differ in one bit are written differently. */
function written(number: number): string {
  return Object.is(number, -0) ? '-0' : String(number)
}
