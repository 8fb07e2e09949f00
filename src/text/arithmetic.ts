import { compareNumbers, type Range } from '../model/number.ts'
import type { Language } from '../model/text.ts'
import { decimalsFor, type Edge, formatNumber, roundHalfAway } from './format.ts'

/** A number in a calculation, its weight where it has one, and the edges it must not seem to cross. */
export type Term = Readonly<{ number: number; weight?: number; edges?: readonly Edge[] }>

/** What a calculation comes to, as it is printed. */
export type Outcome = Readonly<{ number: number; edges?: readonly Edge[] }>

const most = 9

/** The number with as many decimals as it has, `decimals` at most; more where it would cross an edge. */
export function shortNumber(
  value: number,
  language: Language,
  { decimals = 4, edges = [] }: Readonly<{ decimals?: number; edges?: readonly Edge[] }> = {},
): string {
  return formatNumber(value, language, shortDecimals(value, decimals, edges))
}

function shortDecimals(value: number, decimals: number, edges: readonly Edge[]): number {
  let digits = 0
  while (digits < decimals && compareNumbers(roundHalfAway(value, digits), value) !== 0) digits += 1
  return decimalsFor(value, digits, edges)
}

/** A result with two decimals, more where it would cross an edge. */
export function resultNumber({ number, edges = [] }: Outcome, language: Language): string {
  return formatNumber(number, language, 2, edges)
}

/**
 * `(2 × 2,5 + 3) ÷ 3`: a weighted mean that a person can do again with a pocket calculator.
 *
 * Numbers have the decimals it takes for the result, done again from what is printed, to be the one printed.
 */
export function meanInFigures(terms: readonly Term[], result: Outcome, language: Language): string {
  const isPlain = terms.every(({ weight = 1 }) => compareNumbers(weight, terms[0]?.weight ?? 1) === 0)
  const weighed = isPlain ? terms.map((term) => ({ ...term, weight: 1 })) : terms
  const decimals = enough(result, (digits) => {
    const rounded = weighed.map((term) => roundedTerm(term, digits))
    const sum = rounded.reduce((total, { number, weight }) => total + number * weight, 0)
    return sum / rounded.reduce((total, { weight }) => total + weight, 0)
  })
  const whole = weighed.reduce((total, term) => total + roundedTerm(term, decimals).weight, 0)
  const written = weighed.map(({ number, weight = 1, edges = [] }) => {
    const figure = inParentheses(number, shortNumber(number, language, { decimals, edges }))
    return compareNumbers(weight, 1) === 0
      ? figure
      : `${shortNumber(weight, language, { decimals: weightDecimals(decimals) })} × ${figure}`
  })
  const divisor = shortNumber(whole, language, { decimals: most })
  if (written.length === 1 && isPlain) return written.join('')
  return `(${written.join(' + ')}) ÷ ${divisor}`
}

/** `2 + 3 + 2,5`. */
export function sumInFigures(terms: readonly Term[], result: Outcome, language: Language): string {
  const decimals = enough(result, (digits) =>
    terms.reduce((total, term) => total + roundedTerm(term, digits).number, 0),
  )
  return terms
    .map(({ number, edges = [] }) => inParentheses(number, shortNumber(number, language, { decimals, edges })))
    .join(' + ')
}

/** `0 + (2,5 − 1) ÷ (5 − 1) × (100 − 0)`: a number carried from a range to another. */
export function carryInFigures(
  { number, edges = [] }: Term,
  { from, to, result }: Readonly<{ from: Range; to: Range; result: Outcome }>,
  language: Language,
): string {
  const decimals = enough(result, (digits) => {
    const share = (roundHalfAway(number, digits) - from.min) / (from.max - from.min)
    return to.min + share * (to.max - to.min)
  })
  const figure = (value: number) => inParentheses(value, shortNumber(value, language, { decimals: most }))
  const carried = shortNumber(number, language, { decimals, edges })
  return `${figure(to.min)} + (${carried} − ${figure(from.min)}) ÷ (${figure(from.max)} − ${figure(from.min)}) × (${figure(to.max)} − ${figure(to.min)})`
}

/** The fewest decimals, two at least, with which the calculation comes to the number printed. */
function enough({ number, edges = [] }: Outcome, again: (decimals: number) => number): number {
  const printed = decimalsFor(number, 2, edges)
  let decimals = 2
  while (decimals < most && roundHalfAway(again(decimals), printed) !== roundHalfAway(number, printed)) decimals += 1
  return decimals
}

function roundedTerm({ number, weight = 1, edges = [] }: Term, decimals: number) {
  return {
    number: roundHalfAway(number, shortDecimals(number, decimals, edges)),
    weight: roundHalfAway(weight, weightDecimals(decimals)),
  }
}

/** Weights are few, and often exact: two more decimals than the numbers they weigh. */
function weightDecimals(decimals: number): number {
  return Math.min(most, decimals + 2)
}

function inParentheses(number: number, figure: string): string {
  return number < 0 ? `(${figure})` : figure
}
