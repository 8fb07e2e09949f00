import type { Expression } from '../model/expression.ts'
import type { FactType } from '../model/expression-fault.ts'
import type { FaultIn } from './cel-tree.ts'
import type { Typed } from './expression-types.ts'
import { parseCel } from './parse-cel.ts'
import type { Scope } from './scope.ts'
import { Translation } from './translation.ts'

/** An expression, its type and where each of its parts starts, or all that is wrong with it. */
export type ReadExpression = Readonly<
  Partial<Typed> & { starts?: ReadonlyMap<Expression, number>; faults: readonly FaultIn[] }
>

/**
 * Reads a condition or a computed value: syntax, names, types, then the product's own data.
 *
 * All numbers are one type, so that `employees == 3` and `employees + 1` both work. Ids come back with their hyphens.
 */
export function readExpression(text: string, scope: Scope, expected?: FactType): ReadExpression {
  const tree = parseCel(text)
  if ('fault' in tree && 'offset' in tree) return { faults: [tree] }
  const translation = new Translation(scope)
  const typed = translation.of(tree)
  if (typed !== undefined) translation.expect(typed.value, expected, tree)
  const { faults, starts } = translation
  return faults.length > 0 || typed === undefined ? { faults } : { ...typed, starts, faults }
}

/** What stands for an expression that cannot be read: nothing is judged by it. */
export const unread: Expression = { op: 'constant', value: false }
