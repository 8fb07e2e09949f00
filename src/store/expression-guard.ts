import type { Expression, Fact } from '../model/expression.ts'
import { type Guard, isBoolean, isNumber, isRecord, isString, listOf, oneOf, shaped } from './guard.ts'

type Of<Op> = Extract<Expression, { op: Op }>
type Unary = Readonly<{ op: 'not' | 'negate' | 'size'; of: Expression }>
type Many = Readonly<{ op: 'and' | 'or' | 'min' | 'max' | 'list'; of: readonly Expression[] }>
type Binary = Extract<Expression, { left: Expression }>

const isUnary: Guard<Unary> = shaped<Unary>({ op: oneOf('not', 'negate', 'size'), of: isExpression })
const isMany: Guard<Many> = shaped<Many>({ op: oneOf('and', 'or', 'min', 'max', 'list'), of: listOf(isExpression) })
const isBinary: Guard<Binary> = shaped<Binary>({
  op: oneOf('==', '!=', '<', '<=', '>', '>=', '+', '-', '*', '/', '%', 'in'),
  left: isExpression,
  right: isExpression,
})

/** One guard per operation, so that an operation added to the model stops the build here. */
const guards: Readonly<Record<Expression['op'], Guard<Expression>>> = {
  constant: shaped<Of<'constant'>>({ op: oneOf('constant'), value: isFact }),
  name: shaped<Of<'name'>>({
    op: oneOf('name'),
    space: oneOf('answer', 'score', 'spread', 'profile', 'value', 'at_target', 'action'),
    id: isString,
  }),
  choose: isChoose,
  not: isUnary,
  negate: isUnary,
  size: isUnary,
  and: isMany,
  or: isMany,
  min: isMany,
  max: isMany,
  list: isMany,
  '==': isBinary,
  '!=': isBinary,
  '<': isBinary,
  '<=': isBinary,
  '>': isBinary,
  '>=': isBinary,
  '+': isBinary,
  '-': isBinary,
  '*': isBinary,
  '/': isBinary,
  '%': isBinary,
  in: isBinary,
}

export function isExpression(value: unknown): value is Expression {
  if (!isRecord(value) || !isString(value.op)) return false
  const guard = Object.entries(guards).find(([op]) => op === value.op)?.[1]
  return guard?.(value) ?? false
}

function isChoose(value: unknown): value is Of<'choose'> {
  return isRecord(value) && value.op === 'choose' && [value.when, value.yes, value.no].every(isExpression)
}

function isFact(value: unknown): value is Fact {
  return isBoolean(value) || isNumber(value) || isString(value) || listOf(isFact)(value)
}
