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

/** The plain mean of the grades (0–3) of what was answered; absent when nothing was. */
function evidenceAt({ graded, grades }: Tally, at: number): number | undefined {
  const count = numberAt(graded, at)
  return count === 0 ? undefined : numberAt(grades, at) / count
}

/** The numbers of a place as they are told. */
export function scoreAt(tally: Tally, at: number): Score {
  const value = knownAt(tally.value, at)
  const low = knownAt(tally.low, at)
  const high = knownAt(tally.high, at)
  const coverage = coverageAt(tally, at)
  const evidence = evidenceAt(tally, at)
  return {
    ...(value === undefined ? {} : { value }),
    ...(low === undefined || high === undefined ? {} : { low, high }),
    ...(coverage === undefined ? {} : { coverage }),
    ...(evidence === undefined ? {} : { evidence }),
    min: numberAt(tally.min, at),
    max: numberAt(tally.max, at),
  }
}
