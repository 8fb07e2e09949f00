import type { Numbers } from './instruments.ts'

/**
 * What an instrument's own formulas say of one thing: its number now, its worst and its best; nothing of what does not
 * apply. `covered` and `whole` are weights of questions.
 */
export type Figure = Readonly<{ value?: number; low?: number; high?: number; covered: number; whole: number }>

type Weighed = Readonly<{ number: number; weight: number }>
type Formula = (parts: readonly Weighed[]) => number | undefined

/** What an answer is worth; a question not answered, or one that does not apply. */
export type Worth = number | 'open' | 'outside'
export type Worths = Readonly<Record<string, Worth>>

/** What each question can be worth, worst first and best last. */
export type Choices = Readonly<Record<string, readonly number[]>>

/** A part and its weight. */
export type Part = readonly [figure: Figure, weight: number]

/** A question, weighed in the coverage as in the formula. */
export function question(worth: Worth, choices: readonly number[], weight: number): Part {
  if (worth === 'outside') return [{ covered: 0, whole: 0 }, weight]
  if (worth !== 'open') return [{ value: worth, low: worth, high: worth, covered: weight, whole: weight }, weight]
  return [{ low: Math.min(...choices), high: Math.max(...choices), covered: 0, whole: weight }, weight]
}

/** A formula over parts, on each of their numbers; the value is the nearest that some answer to what is open can give. */
export function made(formula: Formula, parts: readonly Part[]): Figure {
  const over = (field: 'value' | 'low' | 'high') =>
    formula(
      parts.flatMap(([figure, weight]) => {
        const number = figure[field]
        return number === undefined ? [] : [{ number, weight }]
      }),
    )
  const [value, low, high] = [over('value'), over('low'), over('high')]
  const covered = parts.reduce((sum, [figure]) => sum + figure.covered, 0)
  const whole = parts.reduce((sum, [figure]) => sum + figure.whole, 0)
  if (low === undefined || high === undefined) return { covered, whole }
  const near = value === undefined ? {} : { value: Math.min(high, Math.max(low, value)) }
  return { ...near, low, high, covered, whole }
}

export const mean: Formula = (parts) => {
  const whole = parts.reduce((sum, { weight }) => sum + weight, 0)
  return whole === 0 ? undefined : parts.reduce((sum, { number, weight }) => sum + number * weight, 0) / whole
}
export const least: Formula = (parts) => (parts.length === 0 ? undefined : Math.min(...numbersOf(parts)))
export const greatest: Formula = (parts) => (parts.length === 0 ? undefined : Math.max(...numbersOf(parts)))

/** How many parts out of `most`, from the first and without a gap, reach this share of it. */
export function staged(share: number, most: number): Formula {
  return (parts) => {
    if (parts.length === 0) return undefined
    const missed = parts.findIndex(({ number }) => number / most < share - 1e-9)
    return missed < 0 ? parts.length : missed
  }
}

function numbersOf(parts: readonly Weighed[]): readonly number[] {
  return parts.map(({ number }) => number)
}

/** One number of every figure. */
export function fieldOf(figures: Readonly<Record<string, Figure>>, field: 'value' | 'low' | 'high'): Numbers {
  return Object.fromEntries(Object.entries(figures).map(([id, figure]) => [id, figure[field]]))
}

export function coverageOf(figures: Readonly<Record<string, Figure>>): Numbers {
  return Object.fromEntries(
    Object.entries(figures).map(([id, { covered, whole }]) => [id, whole === 0 ? undefined : covered / whole]),
  )
}

/** Every way of answering what is open, where they are not too many; else all at their worst, and all at their best. */
export function completions(worths: Worths, choices: Choices): readonly Worths[] {
  const open = Object.entries(choices).filter(([id]) => worths[id] === 'open')
  if (open.reduce((product, [, each]) => product * each.length, 1) > 200) {
    return [0, -1].map((end) => ({
      ...worths,
      ...Object.fromEntries(open.map(([id, each]) => [id, each.at(end) ?? Number.NaN])),
    }))
  }
  let all: readonly Worths[] = [worths]
  for (const [id, each] of open) all = all.flatMap((one) => each.map((worth) => ({ ...one, [id]: worth })))
  return all
}

/** The least and the greatest value of each thing over sheets. */
export function extent(all: readonly Numbers[]): Readonly<{ low: Numbers; high: Numbers }> {
  const ids = Object.keys(all[0] ?? {})
  const end = (pick: (...numbers: number[]) => number): Numbers =>
    Object.fromEntries(
      ids.map((id) => {
        const values = all.flatMap((numbers) => numbers[id] ?? [])
        return [id, values.length === 0 ? undefined : pick(...values)]
      }),
    )
  return { low: end(Math.min), high: end(Math.max) }
}
