import type { Expression, Space } from '../model/expression.ts'
import { compareNumbers, type Range } from '../model/number.ts'

/** What a condition can come out as; never less than what it really can. */
export type Outcomes = Readonly<{ canHold: boolean; canFail: boolean }>

/** The numbers a name can be; undefined when that is not known. */
export type Reach = (space: Space, id: string) => Range | undefined

const either: Outcomes = { canHold: true, canFail: true }

/** What a condition can come out as when each name can be any number of its reach, whatever the others are. */
export function outcomesOf(condition: Expression, reach: Reach): Outcomes {
  switch (condition.op) {
    case 'constant':
      return { canHold: condition.value !== false, canFail: condition.value !== true }
    case 'not': {
      const { canHold, canFail } = outcomesOf(condition.of, reach)
      return { canHold: canFail, canFail: canHold }
    }
    case 'and': {
      const parts = condition.of.map((part) => outcomesOf(part, reach))
      return { canHold: parts.every((part) => part.canHold), canFail: parts.some((part) => part.canFail) }
    }
    case 'or': {
      const parts = condition.of.map((part) => outcomesOf(part, reach))
      return { canHold: parts.some((part) => part.canHold), canFail: parts.every((part) => part.canFail) }
    }
    case '<':
    case '<=':
    case '>':
    case '>=':
      return compared(condition.op, rangeOf(condition.left, reach), rangeOf(condition.right, reach))
    default:
      return either
  }
}

function compared(op: '<' | '<=' | '>' | '>=', left: Range | undefined, right: Range | undefined): Outcomes {
  if (left === undefined || right === undefined) return either
  switch (op) {
    case '<':
      return { canHold: compareNumbers(left.min, right.max) < 0, canFail: compareNumbers(left.max, right.min) >= 0 }
    case '<=':
      return { canHold: compareNumbers(left.min, right.max) <= 0, canFail: compareNumbers(left.max, right.min) > 0 }
    case '>':
      return compared('<', right, left)
    case '>=':
      return compared('<=', right, left)
  }
}

/** The numbers an expression can be; undefined when that is not known. */
function rangeOf(expression: Expression, reach: Reach): Range | undefined {
  switch (expression.op) {
    case 'constant':
      return typeof expression.value === 'number' ? { min: expression.value, max: expression.value } : undefined
    case 'name':
      return reach(expression.space, expression.id)
    case 'negate':
      return negated(rangeOf(expression.of, reach))
    case '+':
      return added(rangeOf(expression.left, reach), rangeOf(expression.right, reach))
    case '-':
      return added(rangeOf(expression.left, reach), negated(rangeOf(expression.right, reach)))
    default:
      return undefined
  }
}

function negated(range: Range | undefined): Range | undefined {
  return range === undefined ? undefined : { min: -range.max, max: -range.min }
}

function added(left: Range | undefined, right: Range | undefined): Range | undefined {
  return left === undefined || right === undefined
    ? undefined
    : { min: left.min + right.min, max: left.max + right.max }
}
