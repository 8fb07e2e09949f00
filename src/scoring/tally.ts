import type { Score } from '../model/score.ts'
import type { Leaf } from './branch.ts'
import type { Contribution } from './contribution.ts'

/** Numbers by place; NaN where there is none. */
export type Numbers = Float64Array

/**
 * The numbers of one sheet, each at its place: leaves, criteria and lenses alike. Made once and used again for sheet
 * after sheet, so that scoring an export makes nothing new for each question. « No value » is NaN here, and only here.
 */
export class Tally {
  readonly value: Numbers
  readonly low: Numbers
  readonly high: Numbers
  readonly min: Numbers
  readonly max: Numbers
  /** The weight of the questions covered, and of those that apply. */
  readonly covered: Numbers
  readonly whole: Numbers
  /** How many questions have a grade of evidence, and the sum of these grades. */
  readonly graded: Numbers
  readonly grades: Numbers
  /** Of criteria, for this profile. */
  readonly target: Numbers

  constructor(size: number) {
    this.value = new Float64Array(size)
    this.low = new Float64Array(size)
    this.high = new Float64Array(size)
    this.min = new Float64Array(size)
    this.max = new Float64Array(size)
    this.covered = new Float64Array(size)
    this.whole = new Float64Array(size)
    this.graded = new Float64Array(size)
    this.grades = new Float64Array(size)
    this.target = new Float64Array(size)
  }

  /** Writes down what a question brings to each of its leaves; `grade` is that of its evidence. */
  take(leaves: readonly Leaf[], { brought }: Contribution, grade: number): void {
    for (let index = 0; index < leaves.length; index += 1) {
      const at = leaves[index]?.at
      const one = brought[index]
      if (at === undefined || one === undefined) continue
      this.value[at] = one.value
      this.low[at] = one.low
      this.high[at] = one.high
      this.min[at] = one.min
      this.max[at] = one.max
      this.covered[at] = one.covered
      this.whole[at] = one.whole
      this.graded[at] = one.graded
      this.grades[at] = one.graded * grade
    }
  }
}

export function numberAt(numbers: Numbers, at: number): number {
  return numbers[at] ?? Number.NaN
}

/** The same, absent where there is none. */
export function knownAt(numbers: Numbers, at: number): number | undefined {
  const number = numbers[at]
  return number === undefined || Number.isNaN(number) ? undefined : number
}

/** The share of the weight of applicable questions that is covered (0–1); absent when none applies. */
export function coverageAt({ covered, whole }: Tally, at: number): number | undefined {
  const all = numberAt(whole, at)
  return all === 0 ? undefined : numberAt(covered, at) / all
}

/** A record while it is being written. */
export type Written<T> = { -readonly [Key in keyof T]: T[Key] }

/** Writes the numbers of a place as they are told; those it has not are left out. */
export function writeScore(score: Written<Score>, tally: Tally, at: number): void {
  const value = numberAt(tally.value, at)
  const low = numberAt(tally.low, at)
  const coverage = coverageAt(tally, at)
  const graded = numberAt(tally.graded, at)
  score.min = numberAt(tally.min, at)
  score.max = numberAt(tally.max, at)
  if (!Number.isNaN(value)) score.value = value
  if (!Number.isNaN(low)) {
    score.low = low
    score.high = numberAt(tally.high, at)
  }
  if (coverage !== undefined) score.coverage = coverage
  // The plain mean of the grades (0–3) of what was answered (design §4).
  if (graded !== 0) score.evidence = numberAt(tally.grades, at) / graded
}
