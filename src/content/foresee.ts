import { arithmetic } from '../model/evaluate.ts'
import type { Arithmetic, Comparison, Expression, Space } from '../model/expression.ts'
import type { Range } from '../model/number.ts'
import { among, compared, comparedWithItself } from './compare-outcomes.ts'
import {
  anything,
  factOutcome,
  isUnknown,
  joined,
  type Outcome,
  rangeOf,
  type Truth,
  truthOf,
  unknown,
} from './outcome.ts'

/** Some of the answers a business can give, seen at once. */
export type Sight = Readonly<{
  outcomeOf: (space: Space, id: string) => Outcome
  /** Parts that are taken for something else than what they are. */
  instead: ReadonlyMap<Expression, Outcome>
  /** Told of each step, so that work can be counted. */
  step: () => void
}>

/** What an expression can come out as over these answers: `evaluate` of model/, over many at once. */
export function foresee(expression: Expression, sight: Sight): Outcome {
  sight.step()
  const given = sight.instead.get(expression)
  if (given !== undefined) return given
  switch (expression.op) {
    case 'constant':
      return factOutcome(expression.value)
    case 'name':
      return sight.outcomeOf(expression.space, expression.id)
    case 'not':
    case 'negate':
    case 'size':
      return unary(expression.op, foresee(expression.of, sight))
    case 'and':
      return allTrue(expression.of.map((one) => truthOf(foresee(one, sight))))
    case 'or':
      return opposite(allTrue(expression.of.map((one) => opposite(truthOf(foresee(one, sight))))))
    case 'min':
    case 'max':
      return extreme(
        expression.op === 'min' ? Math.min : Math.max,
        expression.of.map((one) => foresee(one, sight)),
      )
    case 'list':
      return items(expression.of.map((one) => foresee(one, sight)))
    case 'choose':
      return chosen(expression, sight)
    default:
      return binary(expression, sight)
  }
}

function opposite({ yes, no }: Truth): Truth {
  return { is: 'truth', yes: no, no: yes }
}

function allTrue(truths: readonly Truth[]): Truth {
  return { is: 'truth', yes: truths.every(({ yes }) => yes), no: truths.some(({ no }) => no) }
}

function unary(op: 'not' | 'negate' | 'size', of: Outcome): Outcome {
  if (op === 'not') return opposite(truthOf(of))
  if (isUnknown(of)) return unknown
  if (op === 'size') return sizeOf(of)
  const range = rangeOf(of)
  if (range === undefined) return anything
  return numbers({ min: -range.max, max: -range.min }, of.is === 'between' && of.isOpen)
}

function sizeOf(of: Outcome): Outcome {
  if (of.is === 'list') return numbers(of.size)
  if (of.is === 'items') return { is: 'fact', value: of.of.length }
  if (of.is === 'fact' && typeof of.value === 'string') return { is: 'fact', value: [...of.value].length }
  return numbers({ min: 0, max: Number.POSITIVE_INFINITY })
}

function numbers(range: Range, isOpen = false): Outcome {
  if (Number.isNaN(range.min) || Number.isNaN(range.max)) return anything
  return range.min === range.max && Number.isFinite(range.min)
    ? { is: 'fact', value: range.min }
    : { is: 'between', range, isOpen }
}

function items(of: readonly Outcome[]): Outcome {
  return of.some(isUnknown) ? unknown : { is: 'items', of }
}

function extreme(pick: (...of: readonly number[]) => number, of: readonly Outcome[]): Outcome {
  if (of.some(isUnknown)) return unknown
  const ranges = of.flatMap((one) => rangeOf(one) ?? [])
  if (ranges.length < of.length) return anything
  return numbers({ min: pick(...ranges.map(({ min }) => min)), max: pick(...ranges.map(({ max }) => max)) })
}

function chosen({ when, yes, no }: Extract<Expression, { op: 'choose' }>, sight: Sight): Outcome {
  const truth = truthOf(foresee(when, sight))
  if (truth.yes && truth.no) return joined(foresee(yes, sight), foresee(no, sight))
  if (truth.yes) return foresee(yes, sight)
  return truth.no ? foresee(no, sight) : unknown
}

type Binary = Extract<Expression, { op: Comparison | Arithmetic | 'in' }>

function binary({ op, left, right }: Binary, sight: Sight): Outcome {
  const one = foresee(left, sight)
  const other = foresee(right, sight)
  switch (op) {
    case 'in':
      return among(one, other)
    case '+':
    case '-':
    case '*':
    case '/':
    case '%':
      return calculated(op, one, other)
    default:
      return isSameName(left, right) ? comparedWithItself(op, one) : compared(op, one, other)
  }
}

function isSameName(left: Expression, right: Expression): boolean {
  return left.op === 'name' && right.op === 'name' && left.space === right.space && left.id === right.id
}

function calculated(op: Arithmetic, left: Outcome, right: Outcome): Outcome {
  if (isUnknown(left) || isUnknown(right)) return unknown
  const [one, other] = [rangeOf(left), rangeOf(right)]
  if (one === undefined || other === undefined) return anything
  if (left.is === 'fact' && right.is === 'fact') {
    const value = arithmetic(op, one.min, other.min)
    return Number.isFinite(value) ? { is: 'fact', value } : unknown
  }
  if (op === '%' || (op === '/' && other.min <= 0 && other.max >= 0)) return anything
  const corners = [one.min, one.max].flatMap((a) => [other.min, other.max].map((b) => arithmetic(op, a, b)))
  return numbers({ min: Math.min(...corners), max: Math.max(...corners) })
}
