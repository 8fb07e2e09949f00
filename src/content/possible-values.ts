import { type Expression, namesIn } from '../model/expression.ts'
import type { PossibleValues } from '../model/outcome-fault.ts'
import type { Possible } from './possible.ts'
import { inExpression } from './scope.ts'

/** What the one name that a condition reads can be, to be told beside it; undefined when it reads several. */
export function possibleValues(expression: Expression, possible: Possible): PossibleValues | undefined {
  const names = new Map([...namesIn(expression)].map((name) => [`${name.space}.${inExpression(name.id)}`, name]))
  const [first, ...others] = names
  if (first === undefined || others.length > 0) return undefined
  const [name, read] = first
  const values = possible.valuesOf(read)
  return values === undefined ? undefined : { name, ...values }
}
