import type { Expression } from '../model/expression.ts'
import type { ExpressionFault, FactType } from '../model/expression-fault.ts'
import { suggest } from '../model/suggest.ts'
import type { Operator, Tree } from './cel-tree.ts'
import { functions } from './parse-cel.ts'
import { inExpression, type ValueType } from './scope.ts'

/** A part already translated; without `value`, its type is not known and fits anywhere. */
export type Typed = Readonly<{ expression: Expression; value?: ValueType }>

export function constantType(value: boolean | number | string): FactType {
  if (typeof value === 'boolean') return 'boolean'
  return typeof value === 'number' ? 'number' : 'text'
}

export function isEquality(operator: Operator): boolean {
  return operator === '==' || operator === '!='
}

/** The types that an operator between two values takes. */
export function typesTaken(operator: Operator, isArithmetic: boolean): readonly FactType[] {
  if (isArithmetic) return ['number']
  return isEquality(operator) ? ['number', 'text', 'boolean'] : ['number', 'text']
}

/** A function that does not exist, or that takes another number of values. */
export function misuseOf(name: string, found: number): ExpressionFault | undefined {
  const arity = Object.hasOwn(functions, name) ? functions[name] : undefined
  if (arity === undefined) return { code: 'expression-function', name, known: Object.keys(functions) }
  const [least, most] = arity
  if (found >= least && found <= most) return undefined
  return { code: 'expression-arguments', name, expected: found < least ? least : most, found }
}

/** The end of an id written with its hyphen (`answer.A-B`): one mistake, told of its beginning. */
export function isBareName(tree: Tree): boolean {
  return tree.kind === 'name' && tree.path.length === 1
}

/** The values a choice between constants can give: what a computed class may be compared with. */
export function withChoices(value: ValueType, yes: Typed, no: Typed): ValueType {
  const options = [yes, no].map(({ expression, value: of }) =>
    expression.op === 'constant' ? [String(expression.value)] : of?.options,
  )
  const [left, right] = options
  return left === undefined || right === undefined
    ? { type: value.type }
    : { type: value.type, options: [...new Set([...left, ...right])] }
}

/** The name that was meant: the nearest in writing, else one that ends alike (`employees` for `profile.employees`). */
export function nearestName(path: readonly string[], names: Iterable<string>): string | undefined {
  const known = [...names]
  const ending = inExpression(path.at(-1) ?? '')
  return (
    suggest(path.join('.'), known) ??
    suggest(`${path[0]}.${ending}`, known) ??
    known.find((name) => name.endsWith(`.${ending}`))
  )
}

/** A constant compared with a name that has options must be one of them. */
export function unknownOption(name: Typed, { expression: constant }: Typed): ExpressionFault | undefined {
  const options = name.value?.options
  if (options === undefined || constant.op !== 'constant') return undefined
  const { value } = constant
  const expected = name.value?.of ?? name.value?.type
  if (typeof value !== 'number' && typeof value !== 'string') return undefined
  if (constantType(value) !== expected || options.includes(String(value))) return undefined
  const written = name.expression.op === 'name' ? `${name.expression.space}.${inExpression(name.expression.id)}` : ''
  return { code: 'not-an-option', value: String(value), name: written, options }
}
