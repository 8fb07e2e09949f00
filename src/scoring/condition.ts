import type { Condition, Known } from '../model/derivation.ts'
import { evaluate } from '../model/evaluate.ts'
import { type Expression, type Facts, namesIn } from '../model/expression.ts'

/** A condition with what it is worth and what each name it reads is worth, every name once. */
export function conditionOf(expression: Expression, facts: Facts): Condition {
  const outcome = evaluate(expression, facts)
  const reads = new Map<string, Known>()
  for (const { space, id } of namesIn(expression)) {
    const fact = facts(space, id)
    reads.set(`${space}.${id}`, { space, id, ...(fact === undefined ? {} : { fact }) })
  }
  return { expression, ...(outcome === undefined ? {} : { outcome }), reads: [...reads.values()] }
}
