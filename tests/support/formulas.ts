import type { Numbers, Sheet } from './instruments.ts'

/**
 * What an instrument's own formulas say of one thing: its number now, its worst and its best; nothing of what does not
 * apply. `covered` and `whole` are weights of questions.
 */
export type Figure = Readonly<{ value?: number; low?: number; high?: number; covered: number; whole: number }>

type Weighed = Readonly<{ number: number; weight: number; at: number }>
type Formula = (parts: readonly Weighed[]) => number | undefined

/** A part and its weight. */
export type Part = readonly [figure: Figure, weight: number]

/** A question: what it is worth once answered, what it can be worth while open; nothing when it does not apply. */
export function question(
  worth: number | 'open' | 'outside',
  [low, high]: readonly [number, number],
  otherwise?: number,
): Figure {
  if (worth === 'outside') return { covered: 0, whole: 0 }
  if (worth !== 'open') return { value: worth, low: worth, high: worth, covered: 1, whole: 1 }
  return { low, high, covered: 0, whole: 1, ...(otherwise === undefined ? {} : { value: otherwise }) }
}

/** A formula over parts, on each of their numbers; the value is the nearest that some answer to what is open can give. */
export function made(formula: Formula, parts: readonly Part[]): Figure {
  const over = (field: 'value' | 'low' | 'high') =>
    formula(
      parts.flatMap(([figure, weight], at) => {
        const number = figure[field]
        return number === undefined ? [] : [{ number, weight, at }]
      }),
    )
  const [value, low, high] = [over('value'), over('low'), over('high')]
  const covered = parts.reduce((sum, [figure]) => sum + figure.covered, 0)
  const whole = parts.reduce((sum, [figure]) => sum + figure.whole, 0)
  if (low === undefined || high === undefined) return { covered, whole }
  const near = value === undefined ? {} : { value: Math.min(high, Math.max(low, value)) }
  return { ...near, low, high, covered, whole }
}

/** The same figure, its weights in a coverage multiplied: a question that counts more in one place than in another. */
export function counted(figure: Figure, weight: number): Part {
  return [{ ...figure, covered: figure.covered * weight, whole: figure.whole * weight }, weight]
}

export const mean: Formula = (parts) => {
  const whole = parts.reduce((sum, { weight }) => sum + weight, 0)
  return whole === 0 ? undefined : parts.reduce((sum, { number, weight }) => sum + number * weight, 0) / whole
}
export const least: Formula = (parts) => (parts.length === 0 ? undefined : Math.min(...numbersOf(parts)))
export const greatest: Formula = (parts) => (parts.length === 0 ? undefined : Math.max(...numbersOf(parts)))

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
export function completions(
  sheet: Sheet,
  replies: Readonly<Record<string, readonly Sheet[string][]>>,
): readonly Sheet[] {
  const open = Object.entries(replies).filter(([id]) => sheet[id] === undefined || sheet[id] === 'unknown')
  if (open.reduce((product, [, said]) => product * said.length, 1) > 200) {
    return [0, -1].map((end) => ({ ...sheet, ...Object.fromEntries(open.map(([id, said]) => [id, said.at(end)])) }))
  }
  let all: readonly Sheet[] = [sheet]
  for (const [id, said] of open) all = all.flatMap((one) => said.map((reply) => ({ ...one, [id]: reply })))
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
