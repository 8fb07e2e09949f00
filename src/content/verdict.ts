import { type Expression, namesIn } from '../model/expression.ts'
import { foresee, type Sight } from './foresee.ts'
import { nameKey, partsOf } from './mentions.ts'
import { certain, impossible, isSurelySame, type Outcome, truthOf } from './outcome.ts'
import type { Possible } from './possible.ts'

/** What can be said of a condition, whatever is answered. */
export type Verdict = Readonly<{
  isNeverTrue: boolean
  isNeverFalse: boolean
  /** True of every answer, not only never false: it is never « not known » either. */
  isAlwaysTrue: boolean
}>

/** A part of an expression that could as well be the constant it always is there. */
export type IdlePart = Readonly<{ part: Expression; value: boolean }>

/** What a condition can come out as where the givens are true; undefined where that cannot be told. */
export function verdictOf(
  condition: Expression,
  givens: readonly Expression[],
  possible: Possible,
): Verdict | undefined {
  let isMet = false
  const seen = { yes: false, no: false, unsure: false }
  for (const sight of possible.sights(givens, [condition])) {
    isMet = true
    const { yes, no } = truthOf(foresee(condition, sight))
    seen.yes ||= yes
    seen.no ||= no
    seen.unsure ||= !yes || no
    if (seen.yes && seen.no) break
  }
  if (!isMet || possible.isSpent) return undefined
  return { isNeverTrue: !seen.yes, isNeverFalse: !seen.no, isAlwaysTrue: !seen.unsure }
}

/** Past so many a single expression is rather to be written again. */
const mostIdle = 4

/**
 * The parts of an expression that change nothing: it comes out the same with « true » or « false » in their place.
 *
 * Told of a part that is constant by itself, or that another part reading the same names makes so. A part made
 * constant by other names (a size class beside the number it comes from) is a way of writing, not a slip.
 */
export function idleParts(
  expression: Expression,
  givens: readonly Expression[],
  possible: Possible,
): readonly IdlePart[] {
  const candidates = candidatesIn(expression, givens, possible)
  const idle: IdlePart[] = []
  while (idle.length < mostIdle) {
    const instead = new Map(idle.map(({ part, value }) => [part, outcomeOf(value)] as const))
    const open = candidates.filter(({ part }) => !idle.some((one) => one.part === part || isWithin(part, one.part)))
    const found = firstIdle(expression, open, { givens, possible, instead })
    if (found === undefined) return idle
    idle.push(found)
  }
  return idle
}

type Search = Readonly<{
  givens: readonly Expression[]
  possible: Possible
  instead: ReadonlyMap<Expression, Outcome>
}>

function firstIdle(
  expression: Expression,
  candidates: readonly IdlePart[],
  { givens, possible, instead }: Search,
): IdlePart | undefined {
  let left = candidates
  let isMet = false
  for (const sight of possible.sights(givens, [expression])) {
    isMet = true
    const whole = foresee(expression, { ...sight, instead })
    left = left.filter((one) => isSurelySame(whole, foresee(expression, replacing(one, sight, instead))))
    if (left.length === 0) return undefined
  }
  return isMet && !possible.isSpent ? left[0] : undefined
}

function replacing({ part, value }: IdlePart, sight: Sight, instead: ReadonlyMap<Expression, Outcome>): Sight {
  return { ...sight, instead: new Map([...instead, [part, outcomeOf(value)]]) }
}

function outcomeOf(value: boolean): Outcome {
  return value ? certain : impossible
}

/** The conditions within an expression, the widest first and then the last written, each as true and as false. */
function candidatesIn(expression: Expression, givens: readonly Expression[], possible: Possible): readonly IdlePart[] {
  const found: IdlePart[] = []
  let row = partsOf(expression)
  while (row.length > 0) {
    for (const part of [...row].reverse().filter(isCondition)) {
      const constant = verdictOf(part, givens, possible)
      const isAside = readsAlso(expression, part)
      if (isAside || constant?.isNeverTrue === true) found.push({ part, value: false })
      if (isAside || constant?.isNeverFalse === true) found.push({ part, value: true })
    }
    row = row.flatMap(partsOf)
  }
  return found
}

function isCondition({ op }: Expression): boolean {
  return ['and', 'or', 'not', 'in', '==', '!=', '<', '<=', '>', '>='].includes(op)
}

/** Whether the rest of an expression reads a name that this part reads too. */
function readsAlso(expression: Expression, part: Expression): boolean {
  const names = new Set([...namesIn(part)].map(nameKey))
  return [...namesBeside(expression, part)].some((key) => names.has(key))
}

function* namesBeside(expression: Expression, part: Expression): Generator<string> {
  if (expression === part) return
  if (expression.op === 'name') yield nameKey(expression)
  for (const one of partsOf(expression)) yield* namesBeside(one, part)
}

function isWithin(part: Expression, whole: Expression): boolean {
  return partsOf(whole).some((one) => one === part || isWithin(part, one))
}
