import type { Expression } from '../../../model/expression.ts'

/** The texts that a computed value chooses between; undefined when it may be anything else. */
export function knownValues(expression: Expression): readonly string[] | undefined {
  if (expression.op === 'constant') return typeof expression.value === 'string' ? [expression.value] : undefined
  if (expression.op !== 'choose') return undefined
  const [yes, no] = [knownValues(expression.yes), knownValues(expression.no)]
  return yes === undefined || no === undefined ? undefined : [...new Set([...yes, ...no])]
}
